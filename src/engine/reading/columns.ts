import type { AppendixLayout } from '../layouts/layout';
import type { Item } from '../layouts/shape';
import { nounIn } from '../language/nouns';
import { bare, clean } from '../text/fold';
import { withBlankHeadings, type HeadingTold, type Guess } from './blank-headings';
import type { HeaderBlock } from './header-block';
import type { HeaderColumn } from './header-columns';
import {
  headerWords,
  isAside,
  isCodeHeader,
  isOrdinalHeader,
  namesThings,
  saysPercent,
  undated,
} from './header-words';
import type { FigureColumn, Period } from './table';

/** How a layout understands a header. */
export interface ColumnPlan {
  readonly ordinalCol?: number;
  readonly nameCol?: number;
  /** `ĐVT`, where it is what all figures of a row are measured in and not only its quantity. */
  readonly measureCol?: number;
  readonly columns: readonly FigureColumn[];
  /** Items that the header has and the layout does not know: another group, another source. */
  readonly extraItems: readonly Item[];
  /** Columns whose header stands under "trong đó": parts that may not be all the parts. */
  readonly partial: ReadonlySet<number>;
  /** Columns of shares, by their headings: no items, but to be checked against them. */
  readonly shares?: readonly FigureColumn[];
  /** Headings that are missing over figures, and what was taken in their place. */
  readonly blanks?: readonly HeadingTold[];
  /** Mean understanding of the figure columns, 0 to 1. */
  readonly quality: number;
}

/** Columns that only lists of records have; a sheet with one of them is no appendix of figures. */
const RECORD_HEADERS =
  /^(?:nam|so luong|don gia|muc chi|dinh muc(?: chi)?|chu the|ten chu the|ten san pham|ma san pham|so quyet dinh.*|ngay .*|loai hinh.*|chu tri|phoi hop|thoi gian.*|hang sao.*|nhom san pham|bo san pham)$/;

/** A heading of records that is no item of the layout itself: `Ngày công nhận`, and not `Ngày công và hiện vật`. */
function isRecordHeading(text: string, layout: AppendixLayout): boolean {
  return RECORD_HEADERS.test(bare(text)) && headerWords(text, layout).match < 1;
}

/** A header without the columns that only lists have: `Thời gian` beside the sources of what is paid. */
export function withoutRecordHeadings(block: HeaderBlock): HeaderBlock {
  return {
    ...block,
    columns: block.columns.filter(({ texts }) => !texts.some((text) => RECORD_HEADERS.test(bare(text)))),
  };
}

/**
 * Which column of a header is which: the rows' names, ordinals, and figures by item and period; undefined
 * where it is no header of this layout. `within`: the years that the table states.
 */
export function planColumns(
  block: HeaderBlock,
  layout: AppendixLayout,
  within: () => Period | undefined,
): ColumnPlan | undefined {
  const rowHeaders = new Set(layout.rowHeaders.map(bare));
  const ordinal = block.columns.find(({ texts }) => texts.some(isOrdinalHeader));
  const named = block.columns.find(
    (column) =>
      column !== ordinal &&
      (column.texts.some((text) => namesRows(text, rowHeaders)) || namesSources(column.texts, layout)),
  );
  const rest = block.columns.filter(
    ({ col, texts }) =>
      col !== ordinal?.col &&
      col !== named?.col &&
      !texts.some((text) => isOrdinalHeader(text) || isCodeHeader(text)),
  );
  const figures = rest.filter(({ texts }) => !texts.some(isAside));
  if (figures.some(({ texts }) => texts.some((text) => isRecordHeading(text, layout)))) return undefined;
  const extraItems = new Map<string, Item>();
  const headed = withoutRepeats(
    figures.map((column) => guess(column, column.texts, layout, extraItems)),
    (column) => guess(column, column.ownTexts, layout, extraItems),
  );
  if (!headed.some(({ item }) => item)) return undefined;
  const unheaded = (block.blanks ?? []).map((col): Guess => ({
    column: { col, texts: [], ownTexts: [] },
    match: 0,
  }));
  const { guesses, blanks } = withBlankHeadings(
    [...headed, ...unheaded].sort((a, b) => a.column.col - b.column.col),
    layout,
    within,
  );
  for (const { item, told } of blanks) if (told === 'nothing') extraItems.set(item.id, item);
  const columns = guesses.flatMap((found): FigureColumn[] =>
    found.item
      ? [
          {
            col: found.column.col,
            item: found.item.id,
            period: found.period ?? { kind: 'whole' },
            header: found.column.texts.map(clean).join(' / '),
          },
        ]
      : [],
  );
  if (columns.length === 0) return undefined;
  const used = new Set(columns.map(({ item }) => item));
  return {
    ...(ordinal ? { ordinalCol: ordinal.col } : {}),
    ...(named ? { nameCol: named.col } : {}),
    columns,
    extraItems: [...extraItems.values()].filter(({ id }) => used.has(id)),
    shares: rest.flatMap(({ col, texts }): FigureColumn[] =>
      texts.some(isShare)
        ? [{ col, item: 'share', period: { kind: 'whole' }, header: texts.map(clean).join(' / ') }]
        : [],
    ),
    partial: new Set([
      ...figures.filter(({ texts }) => texts.some(isPartial)).map(({ col }) => col),
      ...blanks.flatMap(({ col, told }) => (told === 'item' ? [col] : [])),
    ]),
    ...(blanks.length > 0 ? { blanks } : {}),
    quality: headed.reduce((total, { match }) => total + match, 0) / headed.length,
  };
}

/** A heading of percentages: `Tỷ lệ (%)`, `Tỷ trọng`. */
function isShare(text: string): boolean {
  return isAside(text) && (saysPercent(text) || /^(?:ty|ti) (?:le|trong)/.test(bare(text)));
}

function namesRows(text: string, rowHeaders: ReadonlySet<string>): boolean {
  const words = bare(text);
  return rowHeaders.has(words) || rowHeaders.has(words.replace(/^ten /, ''));
}

const SOURCE_NAMES = /^(?:(?:ten|co cau|cac|danh muc) )?nguon(?: von| kinh phi)?$/;

/** `Nguồn vốn` alone over a column: one source a row. Over several columns it is their common heading. */
function namesSources(texts: readonly string[], { measure }: AppendixLayout): boolean {
  const [text, below] = texts;
  return measure === 'money' && text !== undefined && below === undefined && SOURCE_NAMES.test(bare(text));
}

function isPartial(text: string): boolean {
  return /(?:^| )trong do(?: |$)/.test(bare(text));
}

/** What the texts over a column say together: the lowest period wins, items refine one another downwards. */
function guess(
  column: HeaderColumn,
  texts: readonly string[],
  layout: AppendixLayout,
  extraItems: Map<string, Item>,
): Guess {
  let period: Period | undefined;
  let item: Item | undefined;
  let match = 0;
  const pays = layout.measure === 'count' && texts.some((text) => isOfMoney(text) && !namesThings(text));
  for (const text of texts) {
    const words = headerWords(text, layout);
    period = words.period ?? period;
    const counts = layout.measure === 'money' && words.match < 1 && countsThings(clean(text));
    if (words.item && !counts && !pays) {
      item = item ? refined(item, words.item, layout, extraItems) : words.item;
      match = Math.max(match, words.match);
    } else if (words.rest !== '' && text === texts[texts.length - 1]) {
      item = unknownItem(words.rest, texts.map(clean), item, layout, extraItems);
      // What is plainly of another measure is nobody's by no mistake of the layout.
      match = Math.max(match, item.measure === layout.measure ? 0.3 : 0.5);
    }
  }
  const root = layout.items.find(({ parent }) => parent === undefined);
  if (!item && period && root) return { column, period, item: root, match: 0.7, onlyPeriod: true };
  return { column, ...(period ? { period } : {}), ...(item ? { item } : {}), match };
}

function refined(upper: Item, lower: Item, layout: AppendixLayout, extraItems: Map<string, Item>): Item {
  const own = namesake(upper, lower, layout);
  if (own) return own;
  if (lower.parent === undefined || lower.id === upper.id) return upper;
  if (upper.parent === undefined || isUnder(lower, upper, layout)) return lower;
  const rest = layout.items.find(({ id, parent }) => id === `${upper.id}-rest` && parent === upper.id);
  if (rest && upper.id === 'other' && rest.aliases.includes('khác') && lower.id === 'other') return rest;
  return extra({ ...lower, id: `${upper.id}/${lower.id}`, parent: upper.id }, extraItems);
}

/** An item under the upper one that is called as the lower one is: `3 sao` under each of two totals. */
function namesake(upper: Item, lower: Item, { items }: AppendixLayout): Item | undefined {
  const name = bare(lower.label.vi);
  return items.find(({ parent, label }) => parent === upper.id && bare(label.vi) === name);
}

/** `Số sản phẩm công nhận mới` beside columns of money counts products: it is no part of an amount. */
function countsThings(header: string): boolean {
  const lower = header.toLowerCase();
  const isNumber = /^(?:(?:tổng\s+)?số(?:\s+lượng)?|tổng\s+(?:sản phẩm|sp|chủ thể))(?!\p{L})/u.test(lower);
  return isNumber && !/vốn|tiền|kinh phí|ngân sách|đồng/u.test(lower) && nounIn(lower) !== undefined;
}

/** `Ngân sách tỉnh`, `Cộng kinh phí` beside columns of products: no part of a count. */
function isOfMoney(header: string): boolean {
  return /(?<!\p{L})(?:kinh phí|vốn|ngân sách|tiền|(?:nghìn|triệu|tỷ) đồng|nstw|nsđp|nsnn)(?!\p{L})/u.test(
    header.toLowerCase(),
  );
}

function unknownItem(
  rest: string,
  shownTexts: readonly string[],
  upper: Item | undefined,
  layout: AppendixLayout,
  extraItems: Map<string, Item>,
): Item {
  const root = layout.items.find(({ parent }) => parent === undefined);
  const shown = shownTexts.at(-1) ?? '';
  const counts = layout.measure === 'money' && countsThings(shown);
  const pays = layout.measure === 'count' && shownTexts.some(isOfMoney);
  const parent = counts || pays ? undefined : (upper?.id ?? root?.id);
  // `Tổng` under `Kinh phí` is another's than `Tổng` under `Vốn vay`
  const path = pays ? shownTexts.map((text) => bare(text)).join('/') : rest;
  const id = `${upper && upper.parent !== undefined ? `${upper.id}/` : ''}${path.replaceAll(' ', '-')}`;
  const label = undated(shown);
  return extra(
    {
      id,
      ...(parent ? { parent } : {}),
      label: { vi: label, en: label },
      aliases: [shown],
      measure: counts ? 'count' : pays ? 'money' : layout.measure,
    },
    extraItems,
  );
}

function extra(item: Item, extraItems: Map<string, Item>): Item {
  const before = extraItems.get(item.id);
  if (before) return before;
  extraItems.set(item.id, item);
  return item;
}

function isUnder(item: Item, ancestor: Item, layout: AppendixLayout): boolean {
  for (let parent = item.parent; parent !== undefined;) {
    if (parent === ancestor.id) return true;
    parent = layout.items.find(({ id }) => id === parent)?.parent;
  }
  return false;
}

/**
 * Two columns cannot be the same item of the same period. The later one took its period from its left
 * neighbour by mistake, so it is read by its own texts; where that does not help, it is nobody's.
 */
function withoutRepeats(guesses: readonly Guess[], again: (column: HeaderColumn) => Guess): Guess[] {
  const taken = new Set<string>();
  return guesses.map((first) => {
    if (!taken.has(key(first))) {
      taken.add(key(first));
      return first;
    }
    const second = again(first.column);
    if (second.item && !taken.has(key(second))) {
      taken.add(key(second));
      return second;
    }
    return { column: first.column, match: 0 };
  });
}

function key({ column, period, item }: Guess): string {
  if (!item) return `col ${column.col}`;
  return `${item.id} ${period?.kind === 'year' ? period.year : period ? `${period.from}-${period.to}` : 'whole'}`;
}
