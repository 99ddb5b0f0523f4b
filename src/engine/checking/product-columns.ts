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
import type { PriceTimesQuantity } from '../findings/records';
import type { Figure, Table, TableRow } from '../reading/table';
import { isTotalWord } from '../sums/total-words';
import { bare } from '../text/fold';
import { measureOf } from './column-measure';
import { subjectOf } from './subject-of';
import { isPer, isRate } from './rates';

/** An amount column and the columns whose product it is, as indices; `power`: nghìn đồng × lớp in triệu is −3. */
interface Product {
  readonly total: number;
  readonly factors: readonly number[];
  readonly power: number;
  /** The column of what one thing comes to, where that is what multiplies: of a total it is the mean. */
  readonly rate?: number;
}

interface Judged {
  readonly product: Product;
  readonly holding: number;
  readonly failing: readonly number[];
  /** How surprising the holding rows are together, in bits. */
  readonly bits: number;
}

const AMOUNT =
  /(?:^| )(?:thanh tien|kinh phi|tong tien|tong kinh phi|so tien|tien|doanh thu|gia tri|cong|tong)(?: |$)/;
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
          severity: proved && !addsUpOthers(line) ? 'error' : 'warning',
          verdict: 'fail',
          cells: [total.ref],
          parts: factors.map(({ ref }) => ref),
          factors: product.factors
            .filter((col) => factors.some((factor) => factor === table.figures[row]?.[col]))
            .map((col) => table.columns[col]?.header.split(' / ').at(-1) ?? ''),
          subject: subjectOf(table, line, column),
          expected: trimmed(expected),
          found: total.value,
          difference: subtract(total.value, expected),
        },
      ];
    });
  });
}

/** The believed products: one for each amount column that has a price, one for each rate. */
function productsOf(table: Table): Judged[] {
  const columns = table.columns.flatMap((column, col) =>
    measureOf(table, column) === 'share' || column.period.kind === 'year' ? [] : [col],
  );
  if (columns.length > MOST_COLUMNS) return [];
  const priced = pricedOf(table, columns);
  const told = new Set(priced.map(({ product }) => keyOf(product)));
  return [...priced, ...ratesOf(table, columns).filter(({ product }) => !told.has(keyOf(product)))];
}

/** The amounts that have a price: those that are called amounts, else the one whose rows leave no doubt (`Dự toán`). */
function pricedOf(table: Table, columns: readonly number[]): Judged[] {
  const prices = new Set(columns.filter((col) => PRICE.test(headerOf(table, col))));
  if (prices.size === 0) return [];
  const isCalled = (col: number): boolean => AMOUNT.test(headerOf(table, col));
  const called = columns.filter(isCalled).flatMap((col) => pricedAt(table, col, columns, prices));
  if (called.length > 0) return called;
  // one only: what was spent of it mostly equals it
  return columns
    .filter((col) => !isCalled(col) && !prices.has(col))
    .flatMap((col) => pricedAt(table, col, columns, prices).filter(({ bits }) => bits >= MANY_BITS))
    .sort((a, b) => surplus(b) - surplus(a))
    .slice(0, 1);
}

function pricedAt(
  table: Table,
  total: number,
  columns: readonly number[],
  prices: ReadonlySet<number>,
): Judged[] {
  // factors stand before their product, the price among them
  const before = columns.filter((col) => col < total);
  const sets = subsetsOf(before).filter((factors) => factors.some((col) => prices.has(col)));
  return best(
    table,
    sets.flatMap((factors) => POWERS.map((power) => ({ total, factors, power }))),
  );
}

/** What no heading calls an amount is tried with every price, in every measure unit. */
const MANY_BITS = 20;

/** The least that its rows must say for a rate's product, in bits: nothing but the heading speaks for it beside them. */
const LEAST_BITS = 8;

/** A rate times one of the columns is another: of `Kinh phí/lớp` the one called `Số lớp`, where there is one. */
function ratesOf(table: Table, columns: readonly number[]): Judged[] {
  const nameOf = (col: number): string => table.columns[col]?.header ?? '';
  return columns.flatMap((rate) => {
    const others = columns.filter((col) => col !== rate);
    const named = others.filter((col) => isPer(nameOf(rate), nameOf(col)));
    if (named.length === 0 && !isRate(nameOf(rate))) return [];
    const counts = named.length > 0 ? named : others;
    const tried = others.flatMap((total) =>
      counts.flatMap((count) => (count === total ? [] : ratesIn(table, total, count, rate))),
    );
    const penalty = Math.log2(tried.length);
    return best(table, tried).filter(({ bits }) => bits - penalty >= LEAST_BITS);
  });
}

/** Amounts may be told in another measure unit than what they are a rate of; counts may not, but for `tạ/ha` and tấn. */
function ratesIn(table: Table, total: number, count: number, rate: number): Product[] {
  const column = table.columns[total];
  const factors = [count, rate].sort((a, b) => a - b);
  const isMoney = column && measureOf(table, column) === 'money';
  const powers = [...(isMoney ? POWERS : [0]), ...powersOfWeight(table.columns[rate]?.header ?? '')];
  return [...new Set(powers)].map((power) => ({ total, factors, power, rate }));
}

/** Harvests are told in tấn, what one hectare yields in tạ or kg. */
function powersOfWeight(rate: string): readonly number[] {
  const [, weight] = /(?<!\p{L})(tạ|kg)\s*\/\s*\p{L}/iu.exec(rate) ?? [];
  if (weight === undefined) return [];
  return weight.toLowerCase() === 'tạ' ? [-1] : [-3];
}

/** Fewer rows than these bear nothing out. */
const LEAST_ROWS = 2;

/** The product that most rows bear out, if enough do. */
function best(table: Table, products: readonly Product[]): Judged[] {
  const all = products.map((product) => judge(table, product));
  return all
    .filter((each) => !all.some((other) => explainsMore(other, each)))
    .filter(({ holding, failing }) => holding >= LEAST_ROWS && holding > failing.length)
    .sort((a, b) => surplus(b) - surplus(a) || b.bits - a.bits)
    .slice(0, 1);
}

/** With one factor more every row holds: where that factor is 1 the others alone would do. */
function explainsMore(more: Judged, { product, failing }: Judged): boolean {
  if (failing.length === 0 || more.failing.length > 0 || more.holding === 0) return false;
  const { total, factors, power } = more.product;
  return (
    total === product.total &&
    power === product.power &&
    product.factors.every((factor) => factors.includes(factor))
  );
}

function surplus({ holding, failing }: Judged): number {
  return holding - failing.length;
}

function keyOf({ total, factors }: Product): string {
  return [total, ...factors].join();
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
  let [holding, bits] = [0, 0];
  const failing: number[] = [];
  const wholes = new Set(table.rows.map(({ parent }) => parent));
  table.rows.forEach((line, row) => {
    // a total has no price; what it says of a rate is its mean, and so with what stands over others
    const isMean = addsUpOthers(line) || (product.rate !== undefined && wholes.has(row));
    const figures = isMean && product.rate === undefined ? undefined : figuresOf(table, product, row);
    if (!figures) return;
    if (!holds(figures, isMean)) failing.push(row);
    else if (isMean) return;
    else if (figures.factors.every(({ value }) => value && toRough(value) !== 1)) {
      holding += 1;
      bits += Math.max(0, Math.log2(Math.abs(toRough(figures.expected)) / (2 * toRough(roomOf(figures)))));
    }
  });
  return { product, holding, failing, bits };
}

function addsUpOthers({ kind, name }: TableRow): boolean {
  return kind === 'grand' || isTotalWord(name);
}

interface Figures {
  readonly total: Figure & { readonly value: Decimal };
  readonly factors: readonly Figure[];
  readonly expected: Decimal;
}

const LEAST_FILLED = 2;

/** Undefined where one of two of them, or more than one of three, is blank, nought or not known. */
function figuresOf(
  table: Table,
  { total: col, factors: cols, power }: Product,
  row: number,
): Figures | undefined {
  const total = table.figures[row]?.[col];
  const all = cols.flatMap((each) => table.figures[row]?.[each] ?? []);
  // `Số lượng × Số ngày × Đơn giá`: what is not counted in days has none
  const filled = all.filter(({ state }) => state !== 'blank');
  const factors = filled.length >= LEAST_FILLED ? filled : all;
  let expected = decimal(1);
  for (const { value, between } of factors) {
    if (!value || between || value.digits === 0n) return undefined;
    expected = multiply(expected, value);
  }
  const value = total?.value;
  if (!value || total.between || all.length < cols.length) return undefined;
  return { total: { ...total, value }, factors, expected: shift(expected, power) };
}

function holds(figures: Figures, isMean = false): boolean {
  const off = absolute(subtract(figures.total.value, figures.expected));
  return compare(off, roomOf(figures, isMean)) <= 0;
}

/** Half a unit of the amount's last digit, and of each factor's where it is no whole number or a mean. */
function roomOf({ total, factors, expected }: Figures, isMean = false): Decimal {
  let room = decimal(5, total.scale + 1);
  for (const factor of factors) {
    if ((factor.scale === 0 && !isMean) || !factor.value) continue;
    const share = Math.abs(0.5 / 10 ** factor.scale / toRough(factor.value));
    const thousandths = Math.ceil(Math.abs(toRough(expected)) * share * 1000);
    room = add(room, decimal(BigInt(thousandths), 3));
  }
  return room;
}
