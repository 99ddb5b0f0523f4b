import { equals, shift, type Decimal } from '../../decimal';
import { gather } from '../../gather';
import type { CellRef } from '../../grid/grid';
import type { FigureColumn, Table, TableRow } from '../../reading/table';
import { fold } from '../../text/fold';
import { DONG_EXPONENT } from '../../text/measure-unit';
import { unitName } from '../../text/unit-name';
import { isSlip } from '../facts/belonging/scene';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import { claimOf } from './claims';
import { notInCell } from './not-in-cell';
import type { Outcome } from './outcome';

/** A cell that a sentence may speak of. */
interface RowCell {
  readonly column: number;
  readonly header: string;
  /** The row's own name. */
  readonly unit: string;
  readonly year?: number;
  readonly value: Decimal;
  readonly ref: CellRef;
}

/** A figure of the text and the cells of the row that its words name. */
interface Said {
  readonly index: number;
  readonly row: number;
  readonly fact: TextFact;
  readonly cells: readonly RowCell[];
}

/** How far from its table, in paragraphs, a single figure may be told that nothing else bears out. */
const NEARBY = 3;
const CITES = /phụ lục|phụ biểu|biểu|bảng/iu;

/**
 * `huyện Văn Chấn (37 sản phẩm), huyện Văn Yên (35 sản phẩm)` against the rows of a table, any column of it: where
 * one figure of a paragraph stands in a column, the others are held against it; a single one only beside its table,
 * against the one column that its words name, and where one digit tells them apart.
 */
export function checkAgainstRows(read: ReadFacts, tables: readonly Table[], file: string): Outcome[] {
  const paragraphs = new Map<number, number[]>();
  read.facts.forEach((fact, index) => {
    if (isPlain(fact)) gather(paragraphs, fact.paragraph, index);
  });
  const told = tables.flatMap((table) => {
    const names = table.rows.map(nameOf);
    return [...paragraphs].flatMap(([paragraph, indices]) => {
      const isNear = isBy(paragraph, table, read);
      const said = saidOf(indices, read.facts, table, names);
      return [...judge(said, isNear, file), ...(isNear ? sharesOf(said, read.facts, table, file) : [])];
    });
  });
  // What one table bears out no other denies.
  const borneOut = new Set(told.flatMap(({ verdict, facts }) => (verdict === 'pass' ? facts : [])));
  return told.filter(({ verdict, facts }) => verdict === 'pass' || !facts.some((fact) => borneOut.has(fact)));
}

function isPlain({ each, of, values, comparator, isChange, family, isRaised }: TextFact): boolean {
  const isExact = values.length === 1 && comparator === 'exactly' && family !== 'share' && family !== 'time';
  return isExact && each === undefined && !of && !isChange && !isRaised;
}

/** A row's name without its unit's kind or `nhóm`, as words; total rows have none. */
function nameOf({ kind, name }: TableRow): string {
  if (kind === 'grand' || /^(?:tổng|cộng)/iu.test(name)) return '';
  const base = fold(unitName(name.replace(/^nhóm\s+(?:sản phẩm\s+)?/iu, '')).shown);
  const bare = unitName(name).base || base;
  return bare.length < 3 ? '' : bare;
}

function saidOf(
  indices: readonly number[],
  facts: readonly TextFact[],
  table: Table,
  names: readonly string[],
): Said[] {
  return indices.flatMap((index): Said[] => {
    const fact = facts[index];
    if (!fact) return [];
    const { period, unit = '' } = fact.about;
    // Rows of years: "Năm 2022 phát triển 36 sản phẩm với kinh phí 14.400 triệu đồng".
    const year = period && period.from === period.to ? String(period.to) : '';
    const own = ` ${fold([unit, fact.label, year].join(' '))} `;
    const named = names.flatMap((name, row) => (name !== '' && own.includes(` ${name} `) ? [row] : []));
    const longest = Math.max(0, ...named.map((row) => names[row]?.length ?? 0));
    const rows = named.filter((row) => names[row]?.length === longest);
    const [row = totalOf(fact, table), more] = rows;
    if (row === undefined || more !== undefined) return [];
    const cells = table.columns.flatMap((column, at): RowCell[] => {
      const figure = table.figures[row]?.[at];
      if (figure?.value === undefined || !mayBeOf(column, fact, table)) return [];
      const value = inClaim(figure.value, fact, table);
      const year = column.period.kind === 'year' ? { year: column.period.year } : {};
      const unit = table.rows[row]?.name ?? '';
      return [{ column: at, header: column.header, unit, ...year, value, ref: figure.ref }];
    });
    return cells.length > 0 ? [{ index, row, fact, cells }] : [];
  });
}

/** `Riêng năm 2021 bố trí 2.340 triệu đồng`: the total row, where a column is of that year. */
function totalOf({ about, money, label, sentence }: TextFact, { columns, rows }: Table): number | undefined {
  const { period, source, unit } = about;
  const isOfAll = /(?<!\p{L})(?:toàn|cả) (?:tỉnh|huyện|xã|thành phố|thị xã|phường|đặc khu)(?!\p{L})/iu.test(
    sentence,
  );
  if (about.stars?.length === 1 && unit === undefined && about.group === undefined && isOfAll)
    return rows.findIndex(({ kind }) => kind === 'grand');
  if (
    !period ||
    period.from !== period.to ||
    money === undefined ||
    source !== undefined ||
    unit !== undefined
  )
    return undefined;
  const isOfYear = columns.some(
    (column) => column.period.kind === 'year' && column.period.year === period.to,
  );
  const total = rows.findIndex(({ kind, name }) => kind === 'grand' || /^(?:tổng|cộng)/iu.test(name));
  // A table of targets has one row of money.
  const ofMoney = rows.flatMap(({ name }, row) => (MONEY.test(name) ? [row] : []));
  const at = total < 0 && ofMoney.length === 1 ? (ofMoney[0] ?? -1) : total;
  return isOfYear && at >= 0 && !/(?:hỗ trợ|chi)(?!\p{L})/iu.test(label) ? at : undefined;
}

/** In đồng for money; a table that names no measure has the sentence's. */
function inClaim(value: Decimal, { money }: TextFact, { measure }: Table): Decimal {
  if (!money) return value;
  return shift(value, DONG_EXPONENT[measure === undefined || measure === 'count' ? money : measure]);
}

const MONEY = /kinh phí|vốn|tiền|dự toán|ngân sách|nguồn|đồng/iu;

/** True for a column that may be of what a figure counts: its measure, its year, its stars. */
function mayBeOf({ header, period }: FigureColumn, { money, about }: TextFact, { measure }: Table): boolean {
  const isMoney = MONEY.test(header);
  if (money === undefined ? isMoney : measure === 'count' && !isMoney) return false;
  const year = about.period?.from === about.period?.to ? about.period?.to : undefined;
  if (period.kind === 'year' && year !== undefined && period.year !== year) return false;
  const star = /([1-5])\s*(?:sao|\*)/iu.exec(header)?.[1];
  const [stars, more] = about.stars ?? [];
  return star === undefined || more !== undefined ? stars === undefined : Number(star) === stars;
}

function judge(said: readonly Said[], isNear: boolean, file: string): Outcome[] {
  if (said.length === 0) return [];
  const columns = [...new Set(said.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  const agreeing = (column: number): readonly Said[] => said.filter((each) => agrees(each, column));
  const best = columns.reduce<readonly Said[]>((most, column) => {
    const own = agreeing(column);
    return own.length > most.length ? own : most;
  }, []);
  const chosen = columns.find((column) => agreeing(column).length === best.length);
  return said.flatMap((each): Outcome[] => {
    const right = each.cells.find(({ value }) => equals(value, claimOf(each.fact).value));
    if (right) return [{ rule: 'text-appendix', verdict: 'pass', facts: [each.index], cells: [right.ref] }];
    const witnessed =
      best.length > 0
        ? each.cells.find(({ column }) => column === chosen && isAlike(best[0]?.fact, each.fact))
        : undefined;
    const cell = witnessed ?? (isNear ? onlyNamed(each) : undefined);
    if (!cell) return [];
    if ((best.length < 2 || !witnessed) && !isSlip(claimOf(each.fact).value, cell.value)) return [];
    return [notInCell(each.fact, each.index, cell, file)];
  });
}

/** `huyện Krông Pắc 12 sản phẩm (đạt 133,3% kế hoạch)`: the share behind, in the one column of shares. */
function sharesOf(said: readonly Said[], facts: readonly TextFact[], table: Table, file: string): Outcome[] {
  const named = table.columns.flatMap(({ header }, at) => (/%|tỷ lệ|tỉ lệ/iu.test(header) ? [at] : []));
  const [column, more] = named;
  const apart = table.shares ?? [];
  return said.flatMap(({ index, row, fact }): Outcome[] => {
    const share = facts[index + 1];
    const figure =
      column !== undefined && more === undefined
        ? table.figures[row]?.[column]
        : apart.length === 1
          ? apart[0]?.figures[row]
          : undefined;
    const [stated] = share?.values ?? [];
    if (
      !share ||
      share.family !== 'share' ||
      !stated ||
      share.sentence !== fact.sentence ||
      share.values.length > 1 ||
      !figure?.value
    )
      return [];
    const at = { rule: 'text-appendix', facts: [index + 1], cells: [figure.ref] } as const;
    if (equals(stated, figure.value)) return [{ ...at, verdict: 'pass' }];
    return isSlip(stated, figure.value)
      ? [notInCell(share, index + 1, { value: figure.value, ref: figure.ref }, file)]
      : [];
  });
}

function agrees({ fact, cells }: Said, column: number): boolean {
  return cells.some((cell) => cell.column === column && equals(cell.value, claimOf(fact).value));
}

/** Told of the same thing: products beside products, of the same kind. */
function isAlike(one: TextFact | undefined, other: TextFact): boolean {
  return (
    one !== undefined &&
    one.family === other.family &&
    one.about.indicator === other.about.indicator &&
    one.about.stars?.join() === other.about.stars?.join() &&
    one.sentence === other.sentence
  );
}

/** New products are no others: their column says so. */
const KINDS: Readonly<Partial<Record<string, RegExp>>> = {
  'new-products': /mới|thêm/iu,
  'upgraded-products': /nâng/iu,
  'renewed-products': /lại|gia hạn/iu,
  'tourism-products': /du lịch/iu,
};

/** The one column whose heading says what the figure counts. */
function onlyNamed({ fact, cells }: Said): RowCell | undefined {
  const noun = fold(fact.noun);
  const kind = KINDS[fact.about.indicator];
  if (fact.about.group !== undefined) return undefined;
  const named = cells.filter(({ header, year }) =>
    fact.money
      ? year !== undefined || MONEY.test(header)
      : fact.about.stars !== undefined
        ? /sao/iu.test(header)
        : noun !== '' && ` ${fold(header)} `.includes(` ${noun} `) && (kind?.test(header) ?? true),
  );
  const [only, more] = named;
  return more ? undefined : only;
}

function isBy(paragraph: number, { sheet }: Table, { text }: ReadFacts): boolean {
  const isCited = CITES.test(text.paragraphs[paragraph]?.text ?? '');
  const at = text.paragraphs.findIndex(({ tables }) => tables?.includes(sheet));
  return isCited || (at >= 0 && Math.abs(at - paragraph) <= NEARBY);
}
