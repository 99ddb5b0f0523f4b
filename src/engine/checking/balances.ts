import { absolute, add, compare, decimal, negate, subtract, sum, ZERO, type Decimal } from '../decimal';
import type { BalanceMismatch, SumOfParts } from '../findings/sums';
import { addedRanges, contains } from '../grid/formula-refs';
import type { CellRef } from '../grid/grid';
import type { Figure, FigureColumn, Table } from '../reading/table';
import { bare } from '../text/fold';
import { measureOf } from './column-measure';
import type { Identity } from './identity';
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
  readonly failing: readonly { readonly row: number; readonly expected: Decimal; readonly figure: Figure }[];
}

/** What a row of column numbers says (`(4)=(1)+(2)-(3)`) and rows contradict. */
function statedBalances(table: Table): BalanceMismatch[] {
  return (table.statements ?? []).flatMap((said): BalanceMismatch[] => {
    if (said.kind !== 'balance') return [];
    const [opening, ...adding] = said.plus;
    if (opening === undefined) return [];
    const between = [...adding, ...said.minus];
    const signs = [...adding.map((): Sign => 1), ...said.minus.map((): Sign => -1)];
    const columns = { opening, between, closing: said.own };
    const { holding, failing } = judged(table, columns, signs, table.figures.keys());
    if (holding < failing.length) return [];
    const isSure = holding >= LEAST_HOLDING && failing.length <= holding * MOST_FAILING;
    return mismatches(table, columns, failing, isSure ? 'error' : 'warning');
  });
}

/** A sum of which nobody but the word for one part tells, told of that part: it is worked out of the others. */
export function restMismatches(
  { columns }: Table,
  failing: readonly { readonly identity: Identity; readonly finding: SumOfParts }[],
): BalanceMismatch[] {
  const all = failing.flatMap(({ identity: { rest, total, parts, subject }, finding }) => {
    if (!rest?.value || !finding.difference) return [];
    const { found, difference } = { found: rest.value, difference: negate(finding.difference) };
    const others = parts.filter((part) => part !== rest);
    return [{ rest, subject, found, difference, parts: [total, ...others].map(({ ref }) => ref) }];
  });
  const refs = all.map(({ rest }) => rest.ref);
  return all
    .filter(({ rest }) => !follows(rest, refs))
    .map(({ rest, subject, found, difference, parts }) => ({
      rule: 'balance-mismatch',
      severity: 'warning',
      verdict: 'fail',
      cells: [rest.ref],
      parts,
      subject: { ...subject, measure: columns.find(({ col }) => col === rest.ref.col)?.header ?? '' },
      expected: subtract(found, difference),
      found,
      difference,
    }));
}

/** True for a figure that adds up one of some others: mending that one mends it. */
function follows({ ref: own, formula }: Figure, refs: readonly CellRef[]): boolean {
  const ranges = formula === undefined ? undefined : addedRanges(formula);
  return ranges !== undefined && refs.some((ref) => ref !== own && contains(ranges, ref.row, ref.col));
}

/**
 * Closing balances that their opening ones and what came in and went out do not give. The headings say which two
 * columns are meant; what adds and what takes away most rows decide, and one way only.
 */
export function checkBalances(table: Table): BalanceMismatch[] {
  const amounts = table.columns.flatMap((column, col) => (measureOf(table, column) === 'share' ? [] : [col]));
  const said = new Set(
    (table.statements ?? []).flatMap((each) => (each.kind === 'balance' ? [each.own] : [])),
  );
  const headed = amounts.flatMap((closing, at): BalanceMismatch[] => {
    if (said.has(closing)) return [];
    const opening = openingOf(table, amounts.slice(0, at), closing);
    const isAlike = opening !== undefined && kindOf(table, opening) === kindOf(table, closing);
    const between = amounts
      .slice(amounts.indexOf(opening ?? closing) + 1, at)
      // `Tồn đầu kỳ: SL, giá trị | Nhập: SL, giá trị …`: each kind by itself
      .filter((col) => !isAlike || kindOf(table, col) === kindOf(table, closing));
    if (opening === undefined || between.length < LEAST_BETWEEN || between.length > MOST_BETWEEN) return [];
    const [best, second] = signsOf(between.length)
      .map((signs) => judged(table, { opening, between, closing }, signs, movingRows(table, between)))
      .filter(({ holding, failing }) => holding >= LEAST_HOLDING && failing.length <= holding * MOST_FAILING);
    if (!best || second) return [];
    return mismatches(table, { opening, between, closing }, best.failing, 'error');
  });
  return [...headed, ...statedBalances(table)];
}

function mismatches(
  table: Table,
  { opening, between, closing }: Columns,
  failing: Judged['failing'],
  severity: 'error' | 'warning',
): BalanceMismatch[] {
  return failing.flatMap(({ row, expected }): BalanceMismatch[] => {
    const [line, figures, column] = [table.rows[row], table.figures[row] ?? [], table.columns[closing]];
    const found = figures[closing];
    if (!line || !column || !found?.value) return [];
    return [
      {
        rule: 'balance-mismatch',
        severity,
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

/** A row in which nothing moves bears no sign out. */
function movingRows({ figures }: Table, between: readonly number[]): number[] {
  return figures.flatMap((line, row) =>
    between.some((col) => line[col]?.value && line[col].value.digits !== 0n) ? [row] : [],
  );
}

function judged(
  table: Table,
  { opening, between, closing }: Columns,
  signs: readonly Sign[],
  rows: Iterable<number>,
): Judged {
  let holding = 0;
  const failing: Judged['failing'][number][] = [];
  const isCount = isCounted(table, table.columns[closing]);
  for (const row of rows) {
    const line = table.figures[row] ?? [];
    const [first, last] = [line[opening], line[closing]];
    const moves = between.map((col) => line[col]);
    if (!last?.value) continue;
    const all = [first, ...moves, last];
    if (all.some((figure) => figure && !figure.value && figure.state !== 'blank')) continue;
    const moved = sum(
      moves.map((figure, at) => (signs[at] === -1 ? negate(figure?.value ?? ZERO) : (figure?.value ?? ZERO))),
    );
    const expected = add(first?.value ?? ZERO, moved);
    const off = absolute(subtract(last.value, expected));
    if (compare(off, isCount ? ZERO : roomOf(all)) <= 0) holding += 1;
    else failing.push({ row, expected, figure: last });
  }
  const refs = failing.map(({ figure }) => figure.ref);
  return { holding, failing: failing.filter(({ figure }) => !follows(figure, refs)) };
}

function isCounted(table: Table, column: FigureColumn | undefined): boolean {
  return column !== undefined && measureOf(table, column) === 'count';
}

/** Half a unit of each figure's last digit. */
function roomOf(figures: readonly (Figure | undefined)[]): Decimal {
  return sum(figures.flatMap((figure) => (figure?.value ? [decimal(5, figure.scale + 1)] : [])));
}
