import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import { budgetBook, NAMES, OBEYED, productBook } from '../hostile-names';
import { run } from './run';

describe.each(NAMES)('%s', (_, name) => {
  const files = async (): Promise<Record<string, Uint8Array>> => ({
    'a.xlsx': await writeWorkbook(productBook(name).sheets),
    'b.xlsx': await writeWorkbook(budgetBook(name).sheets),
  });

  it.each([
    ['check', 'a.xlsx', 'b.xlsx'],
    ['tally', 'a.xlsx'],
    ['targets', 'a.xlsx'],
    ['funding', 'b.xlsx'],
    ['units', 'b.xlsx'],
  ])('phuluc %s prints nothing that a terminal obeys, and JSON that can be read', async (...argv) => {
    const english = argv[0] === 'check' ? [['--lang', 'en']] : [];
    for (const more of [[], ['--json'], ...english]) {
      const { stdout, stderr, exitCode } = await run([...argv, ...more], await files());
      expect(stdout + stderr).not.toMatch(OBEYED);
      expect(exitCode).toBeLessThanOrEqual(2);
      if (more[0] === '--json' && exitCode < 2) expect(() => void JSON.parse(stdout)).not.toThrow();
    }
  });

  it.each([
    ['fill', 'a.xlsx', '--layout', 'product-list', '--layout', 'product-plan'],
    ['units', 'a.xlsx', '--province', 'Gia Lai'],
    ['funding', 'b.xlsx', '--against', 'c.xlsx'],
  ])('phuluc %s %s writes it as a text, never as a formula', async (...argv) => {
    const other = budgetBook(name, 12);
    const given = { ...(await files()), 'c.xlsx': await writeWorkbook(other.sheets) };
    const { written, stderr, exitCode } = await run([...argv, '--out', 'ra.xlsx'], given);
    expect({ exitCode, stderr: exitCode < 2 ? '' : stderr }).toEqual({ exitCode, stderr: '' });
    const { sheets } = await openWorkbook(written['ra.xlsx'] ?? new Uint8Array(), 'ra.xlsx');
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    const own = cells.filter((cell) => typeof cell?.value === 'string' && cell.value.includes(name.trim()));
    expect(own.length).toBeGreaterThan(1);
    for (const cell of own) expect(cell?.formula ?? '').not.toMatch(/HYPERLINK|cmd|^=|^\+|^-|^@/);
  });
});

test('a file of a hostile name is told without it', async () => {
  const { stderr, exitCode } = await run(['check', '\u001b[2Jkhông-có.xlsx'], {});
  expect(exitCode).toBe(2);
  expect(stderr).toContain('không-có.xlsx');
  expect(stderr).not.toMatch(OBEYED);
});
