import { decimal, isZero, subtract, sum, toRough, type Decimal } from '../decimal';
import type { Subject } from '../findings/facts';
import type { ShareMismatch } from '../findings/funding';
import type { Figure, FigureColumn, ShareColumn, Table, TableRow } from '../reading/table';
import { isTotalWord } from '../sums/total-words';
import { bare } from '../text/fold';
import { lineOf, sourceNamed } from '../language/sources-named';
import { roughly } from './rough-sums';
import { measureOf } from './column-measure';
import { subjectOf } from './subject-of';

/** A line of shares: a column, row by row as the table's own rows, or a row, column by column. */
interface Shares {
  readonly figures: readonly (Figure | undefined)[];
  readonly readings: readonly Reading[];
  readonly subjectAt: (at: number) => Subject | undefined;
}

/** What a share may be a share of: `of` / `by`, in per cent; growth is the part above 100. */
interface Reading {
  /** Rows that the place of the columns is worth: a total's share, or the column's right beside it. */
  readonly likely: number;
  readonly of: (row: number) => Figure | undefined;
  readonly by: (row: number) => Figure | undefined;
  readonly growth: boolean;
  /** True for shares of one total, which are moved by a unit so that they make 100. */
  readonly moved?: boolean;
  /** True where the headings themselves say so. */
  readonly worded: boolean;
}

interface Judged {
  readonly reading: Reading;
  readonly holding: number;
  /** How many of the holding rows are not rounded, but cut off or moved. */
  readonly loosely: number;
  readonly failing: readonly Off[];
}

interface Off {
  readonly row: number;
  readonly expected: Decimal;
  /** True where amounts that are rounded to their own last decimal would explain it. */
  readonly rounded: boolean;
}

/** More columns than this are not tried against each other in pairs. */
const MOST_COLUMNS = 16;

/**
 * Printed shares against the amounts beside them: of the total or of the row above, or one column against another
 * (thực hiện / kế hoạch), or growth. What a column means its rows decide; a row that leaves the others is told.
 */
export function checkShares(table: Table): ShareMismatch[] {
  return sharesOf(table).flatMap((shares) => {
    const best = shares.readings
      .map((reading) => judge(shares, reading))
      .filter(({ holding, failing }) => holding + failing.length > 0)
      .sort((a, b) => weight(b) - weight(a) || b.holding - a.holding)[0];
    if (!best || !isBelieved(best)) return [];
    const proved = best.holding >= 2 && best.holding >= 2 * best.failing.length;
    return told(best).flatMap(({ row, expected, rounded }): ShareMismatch[] => {
      const [subject, figure] = [shares.subjectAt(row), shares.figures[row]];
      if (!subject || !figure?.value) return [];
      const parts = [best.reading.of(row), best.reading.by(row)];
      return [
        {
          rule: 'share-mismatch',
          severity: proved && !rounded ? 'error' : 'warning',
          verdict: 'fail',
          cells: [figure.ref],
          parts: parts.flatMap((part) => part?.ref ?? []),
          subject,
          what: 'share',
          expected,
          found: figure.value,
          difference: subtract(figure.value, expected),
        },
      ];
    });
  });
}

/** So many rows, of so many for each, show that shares were made of amounts before they were rounded. */
const MANY_ROUNDED = 3;
const ROWS_FOR_EACH = 10;

/** What is told: all that fails, but for shares of rounded amounts where they are many. */
function told({ holding, failing }: Judged): readonly Off[] {
  const rounded = failing.filter((off) => off.rounded).length;
  const isWay = rounded >= MANY_ROUNDED && rounded * ROWS_FOR_EACH >= holding + failing.length;
  return isWay ? failing.filter((off) => !off.rounded) : failing;
}

/** Rows that headings are worth which say what is shared. */
const WORDED = 2.5;

function weight({ holding, loosely, failing, reading }: Judged): number {
  return holding - loosely / 2 - failing.length + reading.likely + (reading.worded ? WORDED : 0);
}

function isBelieved({ holding, failing, reading }: Judged): boolean {
  if (holding >= 2 && holding >= 2 * failing.length) return true;
  return reading.worded && holding + failing.length > 0 && failing.length <= holding + 1;
}

/** A column of shares that no layout has an item for is called as it is headed. */
function nameOf({ item, header }: FigureColumn): string {
  return item === 'share' ? header : item;
}

function sharesOf(table: Table): Shares[] {
  const own = table.columns.flatMap((column, col): ShareColumn[] =>
    measureOf(table, column) === 'share'
      ? [{ column, figures: table.figures.flatMap((row) => row[col] ?? []) }]
      : [],
  );
  const columns = [...own, ...(table.shares ?? [])].map((shares) => ({
    figures: shares.figures,
    readings: readingsOf(table, shares),
    subjectAt: (at: number) => {
      const line = table.rows[at];
      return line && { ...subjectOf(table, line, shares.column), measure: nameOf(shares.column) };
    },
  }));
  const rows = (table.shareRows ?? []).map(({ row, figures }) => ({
    figures,
    readings: readingsDown(table, row),
    subjectAt: (at: number) => {
      const column = table.columns[at];
      return column && subjectOf(table, row, column);
    },
  }));
  return [...columns, ...rows];
}

/** A row of shares is of a row in the total over it, or of each of the total's own columns in its sum, or its year's. */
function readingsDown(table: Table, { row }: TableRow): Reading[] {
  const at = (line: number, col: number): Figure | undefined => table.figures[line]?.[col];
  const above = table.rows.flatMap((line, index) => (line.row < row ? [index] : []));
  const grand = above.findLast((index) => table.rows[index]?.kind === 'grand');
  if (grand === undefined) return [];
  const own = { growth: false, worded: false };
  const wholes = table.columns.flatMap(({ header }, col) =>
    isTotalWord(header.split(' / ').at(-1) ?? '') ? [col] : [],
  );
  const groupOf = (col: number): string =>
    (table.columns[col]?.header ?? '').split(' / ').slice(0, -1).join();
  const inGroup = (col: number): Figure | undefined => {
    const whole = wholes.find((each) => groupOf(each) === groupOf(col));
    return whole === undefined ? undefined : at(grand, whole);
  };
  const ofGroups = wholes.length > 1 ? [inGroup] : [];
  return [
    ...above
      .filter((line) => line !== grand)
      .map((line) => ({
        ...own,
        likely: 0,
        of: (col: number) => at(line, col),
        by: (col: number) => at(grand, col),
      })),
    ...[...wholes.map((whole) => () => at(grand, whole)), ...ofGroups].map((by) => ({
      ...own,
      likely: 1,
      moved: true,
      of: (col: number) => at(grand, col),
      by,
    })),
  ];
}

function readingsOf(table: Table, shares: ShareColumn): Reading[] {
  const amounts = table.columns.flatMap((column, col) => (measureOf(table, column) === 'share' ? [] : [col]));
  const at = (row: number | undefined, col: number): Figure | undefined =>
    row === undefined ? undefined : table.figures[row]?.[col];
  const grand = table.rows.findIndex(({ kind }) => kind === 'grand');
  const readings: Reading[] = [];
  for (const col of amounts) {
    const column = table.columns[col];
    const likely =
      (column && isTotalWord(column.header.split(' / ').at(-1) ?? '') ? 1 : 0) +
      (column && column.col === shares.column.col - 1 ? 1 : 0);
    const lone = { of: (row: number) => at(row, col), growth: false, moved: true, worded: false, likely };
    if (grand >= 0) readings.push({ ...lone, by: () => at(grand, col) });
    readings.push({
      ...lone,
      by: (row) => at(table.rows[row]?.parent ?? (grand < 0 ? undefined : grand), col),
    });
  }
  readings.push(...ofSeveral(table, shares.column, amounts, at));
  if (amounts.length > MOST_COLUMNS) return readings;
  for (const of of amounts) {
    for (const by of amounts) {
      if (of === by) continue;
      const pair = { of: (row: number) => at(row, of), by: (row: number) => at(row, by), likely: 0 };
      const worded = isWorded(shares.column.header, table.columns[of]?.header, table.columns[by]?.header);
      readings.push({ ...pair, growth: false, worded }, { ...pair, growth: true, worded: false });
    }
  }
  return readings;
}

/** `Tỷ lệ NSNN` beside NSTW, NS tỉnh and NS xã: of all the columns of a source that has none of its own. */
function ofSeveral(
  table: Table,
  { header }: FigureColumn,
  amounts: readonly number[],
  at: (row: number, col: number) => Figure | undefined,
): Reading[] {
  const source = sourceNamed(header);
  if (source === undefined) return [];
  const sources = amounts.map((col) => ({ col, own: sourceNamed(table.columns[col]?.header ?? '') }));
  const parts = sources.filter(
    ({ own }) => own !== undefined && own !== source && lineOf(own).includes(source),
  );
  if (parts.length < 2 || sources.some(({ own }) => own === source)) return [];
  const of = (row: number): Figure | undefined => {
    const figures = parts.flatMap(({ col }) => at(row, col) ?? []);
    const [first] = figures;
    if (!first || figures.some(({ state, between }) => between || (state !== 'number' && state !== 'blank')))
      return undefined;
    return { ...first, state: 'number', value: sum(figures.flatMap(({ value }) => value ?? [])) };
  };
  return sources.flatMap(({ col, own }): Reading[] =>
    own === undefined ? [{ of, by: (row) => at(row, col), growth: false, worded: true, likely: 0 }] : [],
  );
}

const DONE = /(?:^| )(?:thuc hien|ket qua|dat duoc|da chi|chi ngan sach|giai ngan|th|uoc thuc hien)(?: |$)/;
const PLANNED = /(?:^| )(?:ke hoach|du toan|muc tieu|chi tieu|kh|dt|giao)(?: |$)/;
const COMPARED = /(?:^| )(?:th kh|th dt|so sanh|so ke hoach|so voi|ty le|ti le|dat)(?: |$)/;

function isWorded(share: string, of = '', by = ''): boolean {
  return COMPARED.test(bare(share)) && DONE.test(bare(of)) && PLANNED.test(bare(by));
}

/** What a cell's double may be off, of its own size. */
const DOUBLE = 1e-12;

function judge({ figures }: Pick<Shares, 'figures'>, reading: Reading): Judged {
  let [holding, loosely] = [0, 0];
  const failing: Off[] = [];
  const finest = finestUnit(figures);
  figures.forEach((figure, row) => {
    const printed = figure?.value;
    const [of, by] = [reading.of(row), reading.by(row)];
    if (!figure || !printed || !of?.value || !by?.value || of.between || by.between) return;
    const base = toRough(by.value);
    // a share of nothing is nothing whatever the columns mean
    if (base === 0 || (!reading.growth && isZero(printed) && isZero(of.value))) return;
    const ratio = (toRough(of.value) / base - (reading.growth ? 1 : 0)) * 100;
    // further than a double reaches a quotient's digits are noise
    const unit = Math.max(10 ** -figure.scale, Math.abs(ratio) * DOUBLE);
    const off = Math.abs(toRough(printed) - ratio);
    // cut off instead of rounded is no error (192,857 is printed as 192,8 by many), nor moved so that all give 100
    const cut = Math.abs(toRough(printed)) < Math.abs(ratio) || reading.moved === true;
    // in a column with decimals a whole number is rounded at most: nobody cuts it off there
    const room = !cut || isWhole(ratio / unit) ? unit / 2 : Math.max(unit / 2, Math.min(unit, finest));
    if (off <= room * (1 + 1e-9)) {
      holding += 1;
      if (off > (unit / 2) * (1 + 1e-9)) loosely += 1;
    } else {
      const expected = decimal(BigInt(Math.round(ratio * 10 ** figure.scale)), figure.scale);
      failing.push({ row, expected, rounded: off <= room + roundedBy(of, by) * 100 });
    }
  });
  return { reading, holding, loosely, failing };
}

/** One unit of the last decimal that any of the shares has. */
function finestUnit(figures: Shares['figures']): number {
  return 10 ** -figures.reduce((most, figure) => Math.max(most, figure?.value ? figure.scale : 0), 0);
}

/** How far a quotient of two amounts may be off where both are rounded to their last decimal; 0 for whole ones. */
function roundedBy(of: Figure, by: Figure): number {
  const half = ({ scale }: Figure): number => (scale > 0 ? 0.5 / 10 ** scale : 0);
  const [above, below] = [Math.abs(roughly(of)), Math.abs(roughly(by)) - half(by)];
  return below > 0 ? (above + half(of)) / below - above / Math.abs(roughly(by)) : 0;
}

/** True for what the page shows as it is: there is nothing to cut off or to move. */
function isWhole(ratio: number): boolean {
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
}
