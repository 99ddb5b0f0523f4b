import type { InputLayout } from '../../layouts/layout';
import type { HeaderColumn } from '../../reading/header-columns';
import { sourceNamed } from '../../language/sources-named';
import { levelOfKinds } from '../../reading/kind-heading';
import { isAside, periodOf } from '../../reading/header-words';
import { bare } from '../../text/fold';
import type { ColumnBlock, ColumnMap } from '../record-table';
import { SOURCE_IDS } from '../../layouts/source-ids';
import { datedTarget, periodBlocks } from './target-periods';
import { fieldsNamed, vocabularyOf, type Vocabulary } from '../../reading/field-words';

/** The columns of a header as a layout explains them. */
export interface ColumnMatch {
  readonly blocks: readonly ColumnBlock[];
  /** Every field that some block has. */
  readonly fields: ReadonlySet<string>;
  /** Share of the header's columns that the layout explains, 0 to 1. */
  readonly explained: number;
  /** True where years stand across. */
  readonly wide: boolean;
}

interface Named {
  readonly col: number;
  readonly ids: readonly string[];
  readonly match: number;
  readonly year?: number;
}

const NO_COLUMNS: ReadonlySet<number> = new Set();
const YEAR_WORDS = /^(?:(?:ke hoach|du toan|du kien|nam|thuc hien|kh|kinh phi|nhu cau) ?)*$/;
const ANY_YEAR = /(?:19|20)\d\d/gu;

/** Which column of a header is which field of a layout; what `ofNames` holds are columns of words, and no money. */
export function matchColumns(
  columns: readonly HeaderColumn[],
  layout: InputLayout,
  ofNames: ReadonlySet<number> = NO_COLUMNS,
): ColumnMatch {
  const vocabulary = vocabularyOf(layout);
  const named: Named[] = [];
  const dated = layout.id === 'targets' ? columns.flatMap((column) => datedTarget(column) ?? []) : [];
  let periods = dated.length;
  for (const column of columns) {
    if (dated.some(({ col }) => col === column.col) || areMen(column, columns)) continue;
    const found =
      layout.id === 'budget'
        ? (nameInYear(column, vocabulary) ?? inWords(column))
        : (ofAlternatives(column.texts, vocabulary, layout.naming) ?? nameOf(column.texts, vocabulary));
    if (found === 'period') periods += 1;
    else if (found && !(ofNames.has(column.col) && found.ids.every((id) => MONEY.has(id))))
      named.push({ col: column.col, ...found });
  }
  const begun = named.some(({ ids }) => ids.includes(layout.naming))
    ? []
    : longerNamed(columns, named, layout);
  const taken = assign(layout.id === 'budget' ? parted(named) : [...named, ...begun]);
  const wide = taken.some(({ year }) => year !== undefined);
  const explained = (taken.length + periods) / Math.max(1, columns.length);
  const blocks = blocksOf(taken);
  return {
    blocks: dated.length > 0 ? periodBlocks(dated, blocks[0]?.columns ?? {}) : blocks,
    fields: new Set([...taken, ...dated].map(({ id }) => id)),
    explained,
    wide,
  };
}

/** `Nam` beside `Nữ` counts men; without its accents `Năm` is written alike. */
function areMen({ texts }: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  const last = (own: readonly string[]): string => bare(own.at(-1) ?? '');
  return last(texts) === 'nam' && columns.some((other) => last(other.texts) === 'nu');
}

/** `Tên sản phẩm, dịch vụ đăng ký năm nay` begins as `Tên sản phẩm` does: the first such heading names the rows. */
function longerNamed(
  columns: readonly HeaderColumn[],
  named: readonly Named[],
  { naming, fields }: InputLayout,
): Named[] {
  const field = fields.find((each) => each.id === naming);
  const beginnings = [field?.label.vi ?? '', ...(field?.aliases ?? [])]
    .map(bare)
    .filter((alias) => alias.includes(' '));
  const column = columns.find(
    ({ col, texts }) =>
      !named.some((other) => other.col === col) &&
      beginnings.some((alias) => bare(texts.join(' ')).startsWith(`${alias} `)),
  );
  return column && field ? [{ col: column.col, ids: [field.id], match: 0.7 }] : [];
}

/** `Nhóm/Sản phẩm`: names of rows under headings of another field; undefined where the signs part no fields. */
function ofAlternatives(
  texts: readonly string[],
  vocabulary: Vocabulary,
  naming: string,
): Omit<Named, 'col'> | undefined {
  const parts = (texts.at(-1) ?? '').split('/').map((part) => fieldsNamed(part, vocabulary).ids);
  const isNaming = parts.length > 1 && parts.some((ids) => ids[0] === naming);
  return isNaming && parts.every((ids) => ids.length > 0) ? { ids: [naming], match: 0.9 } : undefined;
}

/** Joined from the top, then from ever further down: the most telling reading of a header wins. */
function nameOf(
  texts: readonly string[],
  vocabulary: Vocabulary,
): { readonly ids: readonly string[]; readonly match: number } | undefined {
  for (let from = 0; from < texts.length; from++) {
    const found = fieldsNamed(texts.slice(from).join(' '), vocabulary);
    if (found.ids.length > 0) return found;
  }
  return undefined;
}

/** A header that may name a year besides: `Năm 2021 / NSNN`. `period`: a total over years, which is no record. */
function nameInYear(column: HeaderColumn, vocabulary: Vocabulary): Omit<Named, 'col'> | 'period' | undefined {
  const periods = column.texts.map(periodOf);
  const period = periods.find((found) => found !== undefined);
  if (!period) return underMoney(column.texts, nameOf(column.texts, vocabulary), vocabulary);
  if (period.kind === 'whole') return 'period';
  const rest = column.texts
    .map((text, index) => (periods[index] ? text.replace(ANY_YEAR, ' ') : text))
    .filter((text) => !YEAR_WORDS.test(bare(text)));
  if (rest.length === 0) return { ids: ['amount'], match: 1, year: period.year };
  const found = nameOf(
    rest.map((text) => text.replace(/\s+năm\s*$/iu, '')),
    vocabulary,
  );
  const ids = found?.ids.filter((id) => MONEY.has(id)) ?? [];
  return found && ids.length > 0 ? { ...found, ids, year: period.year } : undefined;
}

/** `Đóng góp của chủ thể`, `Vốn góp của HTX`: a source as sentences put it; a heading that names it goes first. */
function inWords({ texts }: HeaderColumn): Omit<Named, 'col'> | undefined {
  const last = texts.at(-1) ?? '';
  if (texts.some((text) => periodOf(text) !== undefined || isAside(text) || OF_NO_MONEY.test(bare(text))))
    return undefined;
  const source = sourceNamed(last);
  return source === undefined ? undefined : { ids: [source], match: IN_WORDS };
}

const IN_WORDS = 0.6;

/** `Số hộ vay vốn tín dụng`, `Cơ cấu NSNN`, `Đơn vị góp vốn`: what names a source and is none of its money. */
const OF_NO_MONEY =
  /^so (?!(?:tien|von|kinh phi)(?: |$))|^(?:ten|don vi|co quan|thoi gian|co cau|so sanh|muc do|hinh thuc|noi dung|ly do|van ban)(?: |$)/;

const MONEY: ReadonlySet<string> = new Set(['quantity', 'unitPrice', 'amount', ...SOURCE_IDS]);

/** "Xã" under "NSNN" or "Trong đó" is the commune's budget and not the unit. */
function underMoney(
  texts: readonly string[],
  found: { readonly ids: readonly string[]; readonly match: number } | undefined,
  vocabulary: Vocabulary,
): { readonly ids: readonly string[]; readonly match: number } | undefined {
  const money = found?.ids.filter((id) => MONEY.has(id)) ?? [];
  if (!found || money.length === found.ids.length) return found;
  if (money.length === 0 && levelOfKinds(texts.at(-1) ?? '') === undefined) return found;
  const under = texts
    .slice(0, -1)
    .some((text) => IN_ALL.test(bare(text)) || fieldsNamed(text, vocabulary).ids.some((id) => MONEY.has(id)));
  if (!under) return found;
  return money.length > 0 ? { ...found, ids: money } : undefined;
}

const IN_ALL = /^(?:trong do|nguon von|nguon kinh phi|kinh phi|ngan sach|von)(?: |$)/;

const OTHER_PARTS = new Set(['credit', 'integrated', 'producers', 'people', 'cash', 'in-kind']);

/**
 * "Vốn khác" means all funding outside the state's where it stands alone or before its parts, and what
 * is left of it where it stands behind them.
 */
function parted(named: readonly Named[]): Named[] {
  return named.map((column, index) => {
    if (column.ids[0] !== 'other') return column;
    const behindParts = named
      .slice(0, index)
      .some(({ ids, year }) => year === column.year && OTHER_PARTS.has(ids[0] ?? ''));
    return behindParts ? { ...column, ids: ['other-rest'] } : column;
  });
}

interface Taken {
  readonly col: number;
  readonly id: string;
  readonly year?: number;
}

/** Columns with one meaning first; of two columns with the same meaning the left one. */
function assign(named: readonly Named[]): Taken[] {
  const taken = new Set<string>();
  const result: Taken[] = [];
  const order = [...named].sort((a, b) => a.ids.length - b.ids.length || b.match - a.match || a.col - b.col);
  for (const { col, ids, year } of order) {
    const id = ids.find((each) => !taken.has(`${each} ${year ?? ''}`));
    if (id === undefined) continue;
    taken.add(`${id} ${year ?? ''}`);
    result.push({ col, id, ...(year === undefined ? {} : { year }) });
  }
  return result.sort((a, b) => a.col - b.col);
}

function blocksOf(taken: readonly Taken[]): ColumnBlock[] {
  const shared: Record<string, number> = {};
  const years = new Map<number, Record<string, number>>();
  for (const { col, id, year } of taken) {
    if (year === undefined) shared[id] = col;
    else years.set(year, { ...years.get(year), [id]: col });
  }
  if (years.size === 0) return [{ columns: shared }];
  const subject: ColumnMap = Object.fromEntries(
    Object.entries(shared).filter(([id]) => ['stt', 'unit', 'item', 'note'].includes(id)),
  );
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, columns]) => ({ year, columns: { ...subject, ...columns } }));
}
