import type { Workbook } from '../../src/engine/grid/grid';
import { openWorkbook } from '../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../src/hosts/file/write-workbook';
import {
  budgetBook,
  keptOf,
  LONGEST,
  NAMES,
  OBEYED,
  planText,
  productBook,
  targetsBook,
} from '../hostile-names';
import { run } from './run';

describe.each([...NAMES, ['as much as a cell takes', LONGEST] as const])('%s', (_, name) => {
  let made: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    const written = async (book: Workbook): Promise<[string, Uint8Array]> => [
      book.file,
      await writeWorkbook(book.sheets),
    ];
    made = Object.fromEntries([
      ...(await Promise.all([productBook(name), budgetBook(name), targetsBook(name)].map(written))),
      ['c.xlsx', await writeWorkbook(budgetBook(name, 12).sheets)],
      ['k.txt', new TextEncoder().encode(planText(name))],
    ]);
  });

  it.each([
    ['check', 'a.xlsx', 'b.xlsx'],
    ['tally', 'a.xlsx'],
    ['targets', 't.xlsx', 'a.xlsx'],
    ['text', 'k.txt', 'b.xlsx'],
    ['funding', 'b.xlsx'],
    ['units', 'b.xlsx'],
  ])('phuluc %s prints nothing that a terminal obeys, and JSON that can be read', async (...argv) => {
    const english = argv[0] === 'check' ? [['--lang', 'en']] : [];
    for (const more of [[], ['--json'], ...english]) {
      const { stdout, stderr, exitCode } = await run([...argv, ...more], made);
      expect(stdout + stderr).not.toMatch(OBEYED);
      expect(exitCode).toBeLessThanOrEqual(2);
      if (more[0] === '--json' && exitCode < 2) expect(() => void JSON.parse(stdout)).not.toThrow();
    }
  });

  it('asked for, it is nothing that there is, and is told so', async () => {
    for (const argv of [
      [name],
      ['template', name],
      ['template', 'products', '--province', name, '--out', 'ra.xlsx'],
      ['rules', name],
      ['check', 'a.xlsx', '--as', name],
      ['fill', 'a.xlsx', '--layout', name, '--out', 'ra.xlsx'],
      ['targets', 'a.xlsx', '--preset', name],
      ['tally', 'a.xlsx', '--as-of', name],
      ['units', 'b.xlsx', '--province', name],
      ['words', name],
      ['explain', name],
      ['check', `${name}.xlsx`],
    ]) {
      const { stdout, stderr, exitCode, written } = await run(argv, made);
      expect([argv[0], exitCode]).toEqual([argv[0], 2]);
      expect(stderr).not.toBe('');
      expect(stdout + stderr).not.toMatch(OBEYED);
      expect(written).toEqual({});
    }
  });

  if (name === LONGEST) return;
  it.each([
    ['fill', 'a.xlsx', '--layout', 'product-list', '--layout', 'product-plan'],
    ['units', 'a.xlsx', '--province', 'Gia Lai'],
    ['funding', 'b.xlsx', '--against', 'c.xlsx'],
  ])('phuluc %s %s writes it as a text, never as a formula', async (...argv) => {
    const { written, stderr, exitCode } = await run([...argv, '--out', 'ra.xlsx'], made);
    expect({ exitCode, stderr: exitCode < 2 ? '' : stderr }).toEqual({ exitCode, stderr: '' });
    const { sheets } = await openWorkbook(written['ra.xlsx'] ?? new Uint8Array(), 'ra.xlsx');
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    const own = cells.filter((cell) => typeof cell?.value === 'string' && cell.value.includes(keptOf(name)));
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
