import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../../src/engine/check';
import { toPlain } from '../../../src/engine/decimal';
import type { Finding } from '../../../src/engine/findings';
import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { planOf } from './plans';

/*
 * Plans, reports, decisions and proposals in the manner of many provinces, read by hand before any of them was run:
 * `⟦246⟧` marks each figure that a careful reader can hold against another. All of them are right, so that nothing is
 * found; with one of them wrong a finding names it.
 */

const FOLDER = join(__dirname, '../../fixtures/marked-plans');
const FILES = readdirSync(FOLDER).map((name) => ({ name, source: readFileSync(join(FOLDER, name), 'utf8') }));
const MARK = /⟦([^⟧]*)⟧/gu;
/** One figure in so many is tried: what holds for them holds for their neighbours. */
const EACH = 17;

test.each(FILES)('$name: nothing is found where all is right', ({ source }) => {
  const found = findingsIn(source.replace(MARK, '$1'));
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('one wrong figure is named, in nineteen of twenty that can be held against another', () => {
  const tried = FILES.flatMap(({ name, source }, file) => {
    const before = new Set(findingsIn(source.replace(MARK, '$1')).map(keyOf));
    const marks = [...source.matchAll(MARK)];
    return marks.flatMap(([, right = ''], at) => {
      if ((at + file) % EACH !== 0) return [];
      const wrong = wrongFor(right);
      let index = -1;
      const text = source.replace(MARK, (_, each: string) => (++index === at ? wrong : each));
      const fresh = findingsIn(text).filter((finding) => !before.has(keyOf(finding)));
      return [{ figure: `${name}: ${right} as ${wrong}`, isNamed: fresh.some((each) => names(each, wrong)) }];
    });
  });
  const missed = tried.filter(({ isNamed }) => !isNamed).map(({ figure }) => figure);
  expect(tried.length).toBeGreaterThan(90);
  expect(missed.slice(Math.floor(tried.length / 20))).toEqual([]);
});

/** Rounding is told for information; it names the figures as well. */
function names({ severity, verdict, places, cells }: Finding, wrong: string): boolean {
  const isTold = severity !== 'info' || verdict === 'rounding';
  return isTold && (cells.length > 0 || (places ?? []).some(({ quote }) => quote.includes(wrong)));
}

function keyOf({ rule, severity, places, cells, found }: Finding): string {
  const where = [
    ...(places ?? []).map(({ quote }) => quote),
    ...cells.map(({ row, col }) => `${row} ${col}`),
  ];
  return [rule, severity, found ? toPlain(found) : '', ...where].join('|');
}

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

/** One digit changed: the last of a small number, the second of a large one, the one before the comma. */
function wrongFor(right: string): string {
  const digits = [...right.matchAll(/\d/gu)].map(({ index }) => index);
  const comma = right.indexOf(',');
  const small = digits.length <= 2 ? digits.length - 1 : 1;
  const chosen = comma < 0 ? small : digits.filter((at) => at < comma).length - 1;
  const last = digits.findLastIndex((at) => right.charAt(at) !== '0');
  const place = digits[comma < 0 ? Math.min(chosen, last) : chosen] ?? 0;
  const digit = Number(right.charAt(place));
  const isLone = digits.length === 1 || (digits.length === 2 && right.startsWith('0'));
  const other = isLone ? (digit >= 8 ? digit - 2 : digit + 1) : digit >= 6 ? digit - 2 : digit + 3;
  return right.slice(0, place) + String(other) + right.slice(place + 1);
}
