import { absolute, compare, decimal, shift, subtract, type Decimal } from '../decimal';
import { measureOf, saysCount } from '../checking/column-measure';
import type { SaidCountDiffers } from '../findings/lists';
import type { CellRef, Sheet } from '../grid/grid';
import type { FigureColumn, Table } from '../reading/table';
import { DONG_EXPONENT, type MoneyUnit } from '../text/measure-unit';
import { bare } from '../text/fold';
import { linesOver } from '../lists/list-rows';
import { saidMoney, type SaidMoney } from '../lists/said-money';

/**
 * The amount that a table's title says it comes to (`Tổng kinh phí: 12.500 triệu đồng`) against its total row: told
 * where no total of the table is so much, rounded as the title is, and one column alone is all the money.
 */
export function checkMoneyTitles(sheet: Sheet, tables: readonly Table[]): SaidCountDiffers[] {
  return tables.flatMap((table) => {
    const { measure } = table;
    if (measure === undefined || measure === 'count') return [];
    return linesOver(sheet, table).flatMap(({ cell, text }) => {
      const said = isNearest(cell, table, tables) ? saidMoney(text) : undefined;
      return said ? judge({ table, measure }, said, cell) : [];
    });
  });
}

/** True where the line stands over this table and no other, and in none. */
function isNearest({ row }: CellRef, { range }: Table, tables: readonly Table[]): boolean {
  return tables.every(
    (other) => other.range === range || other.range.top > range.top || other.range.bottom < row,
  );
}

interface Total {
  readonly column: FigureColumn;
  readonly ref: CellRef;
  readonly value: Decimal;
  readonly scale: number;
}

function judge(
  { table, measure }: { readonly table: Table; readonly measure: MoneyUnit },
  said: SaidMoney,
  cell: CellRef,
): SaidCountDiffers[] {
  const power = DONG_EXPONENT[measure];
  const rows = table.rows.flatMap(({ kind }, row) =>
    kind === 'grand' || kind === 'section' ? [{ kind, totals: totalsAt(table, row) }] : [],
  );
  const agrees = ({ value, scale }: Total): boolean =>
    // a lone mark before three digits may be of decimals in the title
    [said, { value: shift(said.value, -3), half: shift(said.half, -3) }].some(({ value: own, half }) => {
      const other = shift(decimal(5, scale + 1), power);
      const apart = absolute(subtract(own, shift(value, power)));
      return compare(apart, compare(half, other) > 0 ? half : other) <= 0;
    });
  if (rows.some(({ totals }) => totals.some(agrees))) return [];
  const [whole, ...more] = rows.filter(({ kind }) => kind === 'grand');
  const total = whole && more.length === 0 ? ownTotal(whole.totals, said, table) : undefined;
  if (!total) return [];
  const found = shift(said.value, -power);
  return [
    {
      rule: 'said-count',
      severity: 'warning',
      verdict: 'fail',
      cells: [cell],
      parts: [total.ref],
      layout: 'budget',
      money: { said: said.unit, table: measure },
      expected: total.value,
      found,
      difference: subtract(found, total.value),
    },
  ];
}

function totalsAt(table: Table, row: number): Total[] {
  return table.columns.flatMap((column, col): Total[] => {
    const figure = table.figures[row]?.[col];
    if (figure?.state !== 'number' || !figure.value) return [];
    if (measureOf(table, column) !== 'money' || saysCount(table, column)) return [];
    return [{ column, ref: figure.ref, value: figure.value, scale: figure.scale }];
  });
}

const ALL = /^(?:tong|cong|thanh tien)(?: |$)/;

/** The total of all the money; undefined where several columns could be it, or it is of other years than the title. */
function ownTotal(totals: readonly Total[], { periods }: SaidMoney, table: Table): Total | undefined {
  const isNamed = ({ from, to }: Years): boolean =>
    periods.every((named) => named.to === to && (named.from ?? from) === from);
  const ofYear = totals.filter(({ column: { period } }) => period.kind === 'year' && periods.length > 0);
  const all = totals.filter(
    ({ column: { header, period } }) =>
      period.kind === 'whole' && header.split(' / ').some((part) => ALL.test(bare(part))),
  );
  const candidates = (totals.length === 1 ? totals : [...all, ...ofYear]).filter(({ column }) => {
    const years = yearsOf(column, table);
    return years === undefined || isNamed(years);
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years of a column; of one of all years those of its neighbours, where there are some. */
function yearsOf({ period }: FigureColumn, { columns, period: said }: Table): Years | undefined {
  if (period.kind === 'year') return { from: period.year, to: period.year };
  const years = columns.flatMap((other) => (other.period.kind === 'year' ? other.period.year : []));
  if (years.length > 0) return { from: Math.min(...years), to: Math.max(...years) };
  const { from, to } = said?.kind === 'whole' && period.from === undefined ? said : period;
  return from === undefined || to === undefined ? undefined : { from, to };
}
