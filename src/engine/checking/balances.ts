import { absolute, add, compare, decimal, negate, subtract, sum, ZERO, type Decimal } from '../decimal';
import type { BalanceMismatch } from '../findings/sums';
import type { Figure, FigureColumn, Table } from '../reading/table';
import { bare } from '../text/fold';
import { measureOf } from './column-measure';
import { subjectOf } from './subject-of';

/** What there is at first: `Dư đầu kỳ`, `Năm trước chuyển sang`, `Kế hoạch đã giao`. */
const OPENING =
  /(?:^| )(?:dau (?:ky|nam|quy|thang)|(?:nam|ky|quy) truoc (?:chuyen|mang) sang|truoc dieu chinh|da giao|ban dau|ton dau)(?: |$)/;
/** What is left of it: `Dư cuối kỳ`, `Chuyển năm sau`, `Sau điều chỉnh`. */
const CLOSING =
  /(?:^| )(?:cuoi (?:ky|nam|quy|thang)|chuyen (?:sang )?(?:nam|ky|quy) sau|sau dieu chinh|ton cuoi|con lai|ket du|hien con)(?: |$)/;

/** What comes in and goes out between the two; one column alone is a sum or a difference. */
const LEAST_BETWEEN = 2;
const MOST_BETWEEN = 5;
const LEAST_HOLDING = 3;
const MOST_FAILING = 1 / 3;

type Sign = 1 | -1;

interface Judged {
  readonly holding: number;
  readonly failing: readonly { readonly row: number; readonly expected: Decimal }[];
}

/**
 * Closing balances that their opening ones and what came in and went out do not give. The headings say which two
 * columns are meant; what adds and what takes away most rows decide, and one way only.
 */
export function checkBalances(table: Table): BalanceMismatch[] {
  const amounts = table.columns.flatMap((column, col) => (measureOf(table, column) === 'share' ? [] : [col]));
  return amounts.flatMap((closing, at): BalanceMismatch[] => {
    const opening = openingOf(table, amounts.slice(0, at), closing);
    const isAlike = opening !== undefined && kindOf(table, opening) === kindOf(table, closing);
    const between = amounts
      .slice(amounts.indexOf(opening ?? closing) + 1, at)
      // `Tồn đầu kỳ: SL, giá trị | Nhập: SL, giá trị …`: each kind by itself
      .filter((col) => !isAlike || kindOf(table, col) === kindOf(table, closing));
    if (opening === undefined || between.length < LEAST_BETWEEN || between.length > MOST_BETWEEN) return [];
    const [best, second] = signsOf(between.length)
      .map((signs) => judged(table, { opening, between, closing }, signs))
      .filter(({ holding, failing }) => holding >= LEAST_HOLDING && failing.length <= holding * MOST_FAILING);
    if (!best || second) return [];
    return best.failing.flatMap(({ row, expected }): BalanceMismatch[] => {
      const [line, figures, column] = [table.rows[row], table.figures[row] ?? [], table.columns[closing]];
      const found = figures[closing];
      if (!line || !column || !found?.value) return [];
      return [
        {
          rule: 'balance-mismatch',
          severity: 'error',
          verdict: 'fail',
          cells: [found.ref],
          parts: [opening, ...between].flatMap((col) => figures[col]?.ref ?? []),
          subject: { ...subjectOf(table, line, column), measure: column.header },
          expected,
          found: found.value,
          difference: subtract(found.value, expected),
        },
      ];
    });
  });
}

/** The nearest column left of a closing one that is headed as its opening. */
function openingOf({ columns }: Table, left: readonly number[], closing: number): number | undefined {
  const headed = (words: RegExp, col: number): boolean => words.test(bare(columns[col]?.header ?? ''));
  const openings = headed(CLOSING, closing) ? left.filter((col) => headed(OPENING, col)) : [];
  const kind = kindOf({ columns }, closing);
  return openings.findLast((col) => kind !== '' && kindOf({ columns }, col) === kind) ?? openings.at(-1);
}

/** What stands under the heading of a balance: `Giá trị` of `Tồn đầu kỳ / Giá trị`; nothing where that says which balance it is. */
function kindOf({ columns }: Pick<Table, 'columns'>, col: number): string {
  const path = columns[col]?.header.split(' / ') ?? [];
  const last = bare(path.at(-1) ?? '');
  return path.length < 2 || OPENING.test(last) || CLOSING.test(last) ? '' : last;
}

/** Every way in which some columns add and others take away. */
function signsOf(count: number): readonly (readonly Sign[])[] {
  const all = Array.from({ length: 2 ** count }, (_, way) =>
    Array.from({ length: count }, (__, at): Sign => ((way >> at) % 2 === 0 ? 1 : -1)),
  );
  return all.filter((signs) => signs.includes(1) && signs.includes(-1));
}

interface Columns {
  readonly opening: number;
  readonly between: readonly number[];
  readonly closing: number;
}

function judged(table: Table, { opening, between, closing }: Columns, signs: readonly Sign[]): Judged {
  let holding = 0;
  const failing: Judged['failing'][number][] = [];
  const isCount = isCounted(table, table.columns[closing]);
  table.figures.forEach((line, row) => {
    const [first, last] = [line[opening], line[closing]];
    const moves = between.map((col) => line[col]);
    // a row in which nothing moves bears no sign out
    if (!last?.value || moves.every((figure) => !figure?.value || figure.value.digits === 0n)) return;
    const all = [first, ...moves, last];
    if (all.some((figure) => figure && !figure.value && figure.state !== 'blank')) return;
    const moved = sum(
      moves.map((figure, at) => (signs[at] === -1 ? negate(figure?.value ?? ZERO) : (figure?.value ?? ZERO))),
    );
    const expected = add(first?.value ?? ZERO, moved);
    const off = absolute(subtract(last.value, expected));
    if (compare(off, isCount ? ZERO : roomOf(all)) <= 0) holding += 1;
    else failing.push({ row, expected });
  });
  return { holding, failing };
}

function isCounted(table: Table, column: FigureColumn | undefined): boolean {
  return column !== undefined && measureOf(table, column) === 'count';
}

/** Half a unit of each figure's last digit. */
function roomOf(figures: readonly (Figure | undefined)[]): Decimal {
  return sum(figures.flatMap((figure) => (figure?.value ? [decimal(5, figure.scale + 1)] : [])));
}
