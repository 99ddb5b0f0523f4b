import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../../src/engine/check';
import type { Finding } from '../../../src/engine/findings';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { planOf } from './plans';
import { freshFindings, MARK, names, withWrong } from './wrong-figures';

/*
 * Plans, reports, decisions and proposals in the manner of many provinces, read by hand before any of them was run:
 * `⟦246⟧` marks each figure that a careful reader can hold against another. All of them are right, so that nothing is
 * found; with one of them wrong a finding names it.
 */

const FOLDER = join(__dirname, '../../fixtures/marked-plans');
const FILES = readdirSync(FOLDER).map((name) => ({ name, source: readFileSync(join(FOLDER, name), 'utf8') }));
/** One figure in so many is tried: what holds for them holds for their neighbours. */
const EACH = 23;

test.each(FILES)('$name: nothing is found where all is right', ({ source }) => {
  const found = findingsIn(source.replace(MARK, '$1'));
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('one wrong figure is named, in nineteen of twenty that can be held against another', () => {
  const tried = FILES.flatMap(({ name, source }, file) => {
    const before = findingsIn(source.replace(MARK, '$1'));
    const marks = [...source.matchAll(MARK)];
    return marks.flatMap(([, right = ''], at) => {
      if ((at + file) % EACH !== 0) return [];
      const { text, wrong } = withWrong(source, at);
      const fresh = freshFindings(before, findingsIn(text));
      return [{ figure: `${name}: ${right} as ${wrong}`, isNamed: fresh.some((each) => names(each, wrong)) }];
    });
  });
  const missed = tried.filter(({ isNamed }) => !isNamed).map(({ figure }) => figure);
  expect(tried.length).toBeGreaterThan(90);
  expect(missed.slice(Math.floor(tried.length / 20))).toEqual([]);
});

function findingsIn(source: string): readonly Finding[] {
  const [text = '', ...parts] = source.split(/^=== xlsx (.*)\n/mu);
  const sheets = parts.flatMap((name, at) => (at % 2 === 0 ? [sheetOf(name, parts[at + 1] ?? '')] : []));
  const beside: Workbook[] = sheets.length > 0 ? [{ file: 'phu-luc.xlsx', sheets }] : [];
  return checkPlan([planOf(text), ...beside]).findings;
}

function sheetOf(name: string, text: string): Sheet {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').map((cell) => (cell === '' ? undefined : { value: valueOf(cell) })));
  return { name, rows };
}

function valueOf(cell: string): string | number {
  return /^\d{1,3}(?:\.\d{3})*$/u.test(cell) ? Number(cell.replaceAll('.', '')) : cell;
}
