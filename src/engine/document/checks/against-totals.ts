import { decimal, equals, shift, type Decimal } from '../../decimal';
import { totalRow } from '../../checking/cross';
import type { CellRef } from '../../grid/grid';
import type { Table } from '../../reading/table';
import { fold } from '../../text/fold';
import { DONG_EXPONENT } from '../../text/measure-unit';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import { claimOf } from './claims';
import { notInCell } from './not-in-cell';
import type { Outcome } from './outcome';

/** What the total row of a table without a layout says under one heading; in đồng for money. */
interface Total {
  readonly header: string;
  readonly value: Decimal;
  readonly isMoney: boolean;
  /** A column that the table's layout explains: it only bears the others out. */
  readonly isKnown?: boolean;
  /** How many rows there are, under no heading. */
  readonly isCounted?: boolean;
  readonly ref: CellRef;
}

const CITES = /phụ lục|phụ biểu|biểu|bảng|danh sách/iu;

/**
 * `6.425.400.000 đồng để hỗ trợ 63 sản phẩm (chi tiết theo Phụ lục)` against the totals of columns that no layout
 * explains, and the number of its units: where one figure of a sentence is such a total, the others of it are held against the headings that name
 * what they count.
 */
export function checkAgainstTotals(read: ReadFacts, tables: readonly Table[], file: string): Outcome[] {
  const totals = tables.map(totalsOf);
  if (totals.length === 0) return [];
  const sentences = new Map<string, number[]>();
  read.facts.forEach((fact, index) => {
    if (!CITES.test(fact.sentence) || !isPlain(fact)) return;
    const key = `${fact.paragraph} ${fact.sentence}`;
    sentences.set(key, [...(sentences.get(key) ?? []), index]);
  });
  return [...sentences.values()].flatMap((indices) =>
    totals.flatMap((own) => judge(indices, own, read.facts, file)),
  );
}

function judge(
  indices: readonly number[],
  totals: readonly Total[],
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const said = indices.flatMap((index) => {
    const fact = facts[index];
    const named = fact ? totals.filter((total) => isNamed(fact, total)) : [];
    return fact && named.length > 0 ? [{ index, fact, named }] : [];
  });
  const isSaid = ({ fact, named }: (typeof said)[number]): boolean =>
    named.some(({ value }) => equals(value, claimOf(fact).value));
  if (!said.some((each) => isSaid(each) && claimOf(each.fact).value.digits > 9n)) return [];
  return said.flatMap((each): Outcome[] => {
    const { index, fact, named } = each;
    const value = claimOf(fact).value;
    const right = named.find((total) => equals(total.value, value));
    if (right?.isKnown) return [];
    if (right) return [{ rule: 'text-appendix', verdict: 'pass', facts: [index], cells: [right.ref] }];
    const [only, more] = named;
    if (!only || more || fact.part || only.isKnown) return [];
    return [notInCell(fact, index, only.isCounted ? { ...only, header: '' } : only, file)];
  });
}

function isPlain({ each, of, values, comparator, isChange, family, depth }: TextFact): boolean {
  const isExact = values.length === 1 && comparator === 'exactly' && family !== 'share';
  return isExact && each === undefined && !of && !isChange && depth === 0;
}

/** True where a heading names what a figure counts, or both are money. */
function isNamed({ money, noun }: TextFact, { header, isMoney }: Total): boolean {
  return money === undefined
    ? !isMoney && noun !== '' && ` ${fold(header)} `.includes(` ${fold(noun)} `)
    : isMoney;
}

const MONEY = /kinh phí|vốn|tiền|dự toán|ngân sách|phân bổ|nguồn|(?:triệu|nghìn|tỷ)?\s*đồng/iu;

function totalsOf(table: Table): Total[] {
  const row = totalRow(table);
  const at = row ? table.rows.indexOf(row) : -1;
  const power =
    table.measure === undefined || table.measure === 'count' ? undefined : DONG_EXPONENT[table.measure];
  const strangers = new Set(table.extraItems.map(({ id }) => id));
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  const [first] = units;
  const counted: Total[] = first
    ? [{ header: UNITS, value: decimal(units.length), isMoney: false, isCounted: true, ref: first.nameCell }]
    : [];
  const summed = table.columns.flatMap(({ header, item }, column) => {
    // What a layout knows is held against the text by its meaning.
    const isKnown = table.layout.id !== 'table' && !strangers.has(item);
    const figure = table.figures[at]?.[column];
    if (figure?.value === undefined) return [];
    const isMoney = power !== undefined && MONEY.test(header);
    const value = isMoney ? shift(figure.value, power) : figure.value;
    return [{ header, value, isMoney, isKnown, ref: figure.ref }];
  });
  return [...counted, ...summed];
}

/** How many rows of units there are answers to any of these. */
const UNITS = 'số xã phường thị trấn đặc khu huyện thị xã thành phố địa phương đơn vị';
