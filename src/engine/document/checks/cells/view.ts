import { span, totalRow } from '../../../checking/cross';
import { decimal } from '../../../decimal';
import { isTotalName } from '../../../reading/row-kind';
import type { Figure, Period, Table } from '../../../reading/table';
import { nounIn, type NounFamily } from '../../../language/nouns';
import { unitName, type UnitName } from '../../../text/unit-name';
import { apart, namesIn, type Names } from './names';

/** A row as sentences may speak of it. */
export interface RowView {
  readonly at: number;
  readonly name: string;
  readonly unit: UnitName;
  readonly names: Names;
  readonly isTotal: boolean;
  readonly isShare: boolean;
  readonly family?: NounFamily | undefined;
}

/** A column as sentences may speak of it. */
export interface ColumnView {
  readonly header: string;
  readonly names: Names;
  readonly period: Period;
  readonly isShare: boolean;
  readonly isMoney: boolean;
  /** What there is by some day, and not what comes about in a time. */
  readonly isStock: boolean;
  readonly family?: NounFamily | undefined;
  /** Its figure in each row of the table. */
  readonly figures: readonly (Figure | undefined)[];
}

/** A table with what each of its rows and columns asks of a sentence. */
export interface View {
  readonly table: Table;
  readonly rows: readonly RowView[];
  readonly columns: readonly ColumnView[];
  readonly span: readonly [number, number] | undefined;
}

/** Headings over others that only say by what they are shared out. */
const SHARED_OUT =
  /(?:^|(?<=\/\s))(?:trong đó|(?:phân|chia|tính) theo|chia ra|theo|gồm|bao gồm)(?!\p{L})[^/]*\/\s*/giu;
const SHARE = /%|tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu/iu;
const MONEY = /kinh phí|vốn|tiền|dự toán|ngân sách|phân bổ|nguồn|đồng(?!\s*bằng)/iu;
/** What a column of a table of money may count beside it. */
const COUNT = /số lượng|(?<!\p{L})số (?!tiền|vốn|kinh)|sản phẩm|(?<!\p{L})sl(?!\p{L})/iu;

/** So much for each: what a row comes to stands beside it. */
const RATE = /đơn giá|định mức|(?:^|\/\s*)mức (?:chi|hỗ trợ|thưởng)/iu;

const STOCK = /lu?[ỹy]\s*kế|(?:đến|tới)\s+(?:hết|cuối|nay|ngày|thời điểm)|hiện có|còn hiệu lực/iu;

/** What a heading may count; places and groups only name its rows. */
const COUNTED: readonly (NounFamily | undefined)[] = [
  'product',
  'producer',
  'person',
  'class',
  'sales-point',
  'craft-village',
  'centre',
  'model',
  'project',
  'event',
  'media',
  'thing',
  'round',
];

function countedIn(text: string): NounFamily | undefined {
  const family = nounIn(text.toLowerCase())?.noun?.family;
  return COUNTED.includes(family) ? family : undefined;
}

/** Reads a table's names once for all the figures of a text. */
export function viewOf(table: Table): View {
  const shareRows = table.shareRows ?? [];
  const rows = [...table.rows, ...shareRows.map(({ row }) => row)];
  const rowNames = apart(rows.map(({ name }) => namesIn(name)));
  const headers = [...table.columns, ...(table.shares ?? []).map(({ column }) => column)];
  // A column's years are its period.
  const columnNames = apart(
    headers.map(({ header }) => withoutYear(namesIn(header.replace(SHARED_OUT, '')))),
  );
  const isOfMoney = table.measure !== undefined && table.measure !== 'count';
  const counted = countOf(table);
  return {
    table,
    span: span(table),
    rows: rows.map(({ name, kind }, at) => ({
      at,
      name,
      unit: unitName(name.replace(/^nhóm\s+(?:sản phẩm\s+)?/iu, '')),
      names: rowNames[at] ?? { words: new Set() },
      isTotal: kind === 'grand' || isTotalName(name),
      isShare: at >= table.rows.length || SHARE.test(name),
      family: countedIn(name),
    })),
    columns: withoutLone(
      headers
        .map(({ header, period, item }, at): ColumnView => {
          const own = namesOfItem(table, item) ?? columnNames[at] ?? { words: new Set() };
          const last = header.replace(/^.*\//u, '').trim();
          return {
            header,
            names: own,
            period,
            isShare: at >= table.columns.length || SHARE.test(last),
            isMoney: MONEY.test(header) || (isOfMoney && !COUNT.test(last)),
            isStock: /^(?:cumulative|valid)/u.test(item ?? '') || STOCK.test(header),
            family: countedIn(header),
            figures:
              at < table.columns.length
                ? [...table.figures, ...shareRows.map(({ figures }) => figures)].map((own) => own[at])
                : (table.shares?.[at - table.columns.length]?.figures ?? []),
          };
        })
        .filter(({ header }) => !RATE.test(header)),
    ).concat(counted ?? []),
  };
}

/** `Thành tiền`, `Số lượng`: the one column of its kind needs no words to be meant. */
function withoutLone(columns: readonly ColumnView[]): ColumnView[] {
  const key = ({ isMoney, isShare, period }: ColumnView): string =>
    `${String(isMoney)} ${String(isShare)} ${period.kind === 'year' ? period.year : ''}`;
  return columns.map((column) => {
    const isLone = columns.every((other) => other === column || key(other) !== key(column));
    return isLone ? { ...column, names: { ...column.names, words: new Set() } } : column;
  });
}

function withoutYear({ year: _, ...names }: Names): Names {
  return names;
}

/** How many units a table has, as if its row of totals told it. */
function countOf(table: Table): ColumnView | undefined {
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  const [first, ...more] = units;
  const total = totalRow(table);
  const family = first && nounIn(first.name.toLowerCase())?.noun?.family;
  if (!first || more.length === 0 || !total || (family !== 'commune' && family !== 'district'))
    return undefined;
  const count: Figure = { ref: first.nameCell, state: 'number', value: decimal(units.length), scale: 0 };
  return {
    header: '',
    names: { words: new Set() },
    period: { kind: 'whole' },
    isShare: false,
    isMoney: false,
    isStock: false,
    family,
    figures: table.rows.map((row) => (row === total ? count : undefined)),
  };
}

/** What a layout knows its column to be about. */
function namesOfItem({ layout }: Table, item: string): Names | undefined {
  if (item === 'total') return { words: new Set() };
  if (layout.id === 'product-groups') return { words: new Set(), group: item };
  if (layout.id === 'budget-plan' || layout.id === 'funding-sources')
    return { words: new Set(), source: item };
  return undefined;
}
