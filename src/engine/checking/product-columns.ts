import {
  absolute,
  add,
  compare,
  decimal,
  multiply,
  shift,
  subtract,
  toRough,
  trimmed,
  type Decimal,
} from '../decimal';
import type { PriceTimesQuantity } from '../findings';
import type { Figure, Table } from '../reading/table';
import { bare } from '../text/fold';
import { measureOf } from './column-measure';
import { subjectOf } from './identities';

/** An amount column and the columns whose product it is, as indices; `power`: nghìn đồng × lớp in triệu is −3. */
interface Product {
  readonly total: number;
  readonly factors: readonly number[];
  readonly power: number;
}

interface Judged {
  readonly product: Product;
  readonly holding: number;
  readonly failing: readonly number[];
}

const AMOUNT = /(?:^| )(?:thanh tien|kinh phi|tong tien|tong kinh phi|so tien|tien|cong|tong)(?: |$)/;
const PRICE = /(?:^| )(?:don gia|gia|muc chi|muc ho tro|dinh muc|muc|suat)(?: |$)/;

/** More columns than these are not tried against each other in threes. */
const MOST_COLUMNS = 12;
/** Amounts in triệu beside prices in đồng, and the like. */
const POWERS = [0, -3, -6, -9, 3, 6] as const;

/**
 * Amounts that are a quantity times a price (`Số lượng × Đơn giá = Thành tiền`). Which columns these are the rows
 * decide: a product hardly ever holds by chance. A row that leaves the others is told.
 */
export function checkProductColumns(table: Table): PriceTimesQuantity[] {
  return productsOf(table).flatMap(({ product, holding, failing }) => {
    const proved = holding >= 3 && holding >= 2 * failing.length;
    return failing.flatMap((row): PriceTimesQuantity[] => {
      const [line, column] = [table.rows[row], table.columns[product.total]];
      const figures = figuresOf(table, product, row);
      if (!line || !column || !figures) return [];
      const { total, factors, expected } = figures;
      return [
        {
          rule: 'price-times-quantity',
          severity: proved ? 'error' : 'warning',
          verdict: 'fail',
          cells: [total.ref],
          parts: factors.map(({ ref }) => ref),
          subject: subjectOf(table, line, column),
          expected: trimmed(expected),
          ...(total.value ? { found: total.value, difference: subtract(total.value, expected) } : {}),
        },
      ];
    });
  });
}

/** The believed products, one for each amount column. */
function productsOf(table: Table): Judged[] {
  const columns = table.columns.flatMap((column, col) =>
    measureOf(table, column) === 'share' || column.period.kind === 'year' ? [] : [col],
  );
  if (columns.length > MOST_COLUMNS || !columns.some((col) => PRICE.test(headerOf(table, col)))) return [];
  const amounts = columns.filter((col) => AMOUNT.test(headerOf(table, col)));
  return amounts.flatMap((total) => {
    // factors stand before their product, the price among them
    const before = columns.filter((col) => col < total);
    const best = subsetsOf(before)
      .filter((factors) => factors.some((col) => PRICE.test(headerOf(table, col))))
      .flatMap((factors) => POWERS.map((power) => judge(table, { total, factors, power })))
      .filter(({ holding, failing }) => holding >= 2 && holding > failing.length)
      .sort((a, b) => b.holding - b.failing.length - (a.holding - a.failing.length))[0];
    return best ?? [];
  });
}

function headerOf(table: Table, col: number): string {
  return bare(table.columns[col]?.header ?? '');
}

/** Two or three of some columns. */
function subsetsOf(columns: readonly number[]): number[][] {
  return columns.flatMap((first, at) =>
    columns
      .slice(at + 1)
      .flatMap((second, next) => [
        [first, second],
        ...columns.slice(at + next + 2).map((third) => [first, second, third]),
      ]),
  );
}

function judge(table: Table, product: Product): Judged {
  let holding = 0;
  const failing: number[] = [];
  table.rows.forEach(({ kind }, row) => {
    const figures = kind === 'grand' ? undefined : figuresOf(table, product, row);
    if (!figures) return;
    if (!holds(figures)) failing.push(row);
    else if (figures.factors.every(({ value }) => value && toRough(value) !== 1)) holding += 1;
  });
  return { product, holding, failing };
}

interface Figures {
  readonly total: Figure;
  readonly factors: readonly Figure[];
  readonly expected: Decimal;
}

/** Undefined where one of them is blank, nought or not known. */
function figuresOf(
  table: Table,
  { total: col, factors: cols, power }: Product,
  row: number,
): Figures | undefined {
  const total = table.figures[row]?.[col];
  const factors = cols.flatMap((each) => table.figures[row]?.[each] ?? []);
  let expected = decimal(1);
  for (const { value, between } of factors) {
    if (!value || between || value.digits === 0n) return undefined;
    expected = multiply(expected, value);
  }
  if (!total?.value || total.between || factors.length < cols.length) return undefined;
  return { total, factors, expected: shift(expected, power) };
}

/** Within half a unit of the amount's last digit, and of each factor's where it is no whole number. */
function holds({ total, factors, expected }: Figures): boolean {
  const printed = total.value;
  if (!printed) return false;
  let room = decimal(5, total.scale + 1);
  for (const factor of factors) {
    if (factor.scale === 0 || !factor.value) continue;
    const share = Math.abs(0.5 / 10 ** factor.scale / toRough(factor.value));
    room = add(room, decimal(BigInt(Math.ceil(Math.abs(toRough(expected)) * share)), 0));
  }
  const off = subtract(printed, expected);
  return compare(absolute(off), room) <= 0;
}
