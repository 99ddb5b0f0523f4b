import { columnName } from '../grid/address';
import type { AppendixLayout } from '../layouts/layout';
import type { Item } from '../layouts/shape';
import type { HeaderColumn } from './header-columns';
import type { Period } from './table';

/** What a heading was understood as: nothing where its cell is blank. */
export interface Guess {
  readonly column: HeaderColumn;
  readonly period?: Period;
  readonly item?: Item;
  readonly match: number;
  /** True where a period is all that the heading says. */
  readonly onlyPeriod?: boolean;
}

/** A heading that is missing, and what was taken in its place from those beside it. */
export interface HeadingTold {
  readonly col: number;
  readonly item: Item;
  readonly period?: Period;
  /** What the neighbours told: the year of a block, the item of a column, or nothing. */
  readonly told: 'year' | 'item' | 'nothing';
}

/**
 * Fills the places of missing headings from their neighbours: the year of a block whose columns repeat those of the
 * years beside it, the item that such a block lacks, the one item between two others. What no neighbour tells
 * becomes an item of its own. `within`: the years that the table states.
 */
export function withBlankHeadings(
  guesses: readonly Guess[],
  layout: AppendixLayout,
  within: () => Period | undefined,
): { readonly guesses: readonly Guess[]; readonly blanks: readonly HeadingTold[] } {
  const shared = withSharedPeriods(guesses);
  const dated = withBlankYears(shared, within);
  const blanks: HeadingTold[] = dated.flatMap((guess, at) =>
    guess.period?.kind === 'year' && !shared[at]?.period && guess.item
      ? [{ col: guess.column.col, item: guess.item, ...periodOf(guess), told: 'year' }]
      : [],
  );
  const filled = [...dated];
  dated.forEach((guess, at) => {
    const alone = guess.onlyPeriod === true && keyOf(filled[at + 1]) === keyOf(guess);
    if (guess.column.texts.length > 0 && !alone) return;
    const found = placeOf(filled, at, layout);
    const item = found?.item ?? (alone ? guess.item : ownItem(guess.column.col, filled, at, layout));
    if (!item || item.id === guess.item?.id) return;
    const period = found ? found.period : filled[at - 1]?.period;
    filled[at] = { column: guess.column, match: 0.7, item, ...(period ? { period } : {}) };
    const told = found ? 'item' : 'nothing';
    blanks.push({ col: guess.column.col, item, ...(period ? { period } : {}), told });
  });
  // a block of columns without their year is told once, at its first
  const first = blanks.filter(
    (blank) =>
      blank.told !== 'year' ||
      !blanks.some(({ col, period }) => col === blank.col - 1 && sameYear(period, blank.period)),
  );
  return { guesses: filled, blanks: first };
}

function periodOf({ period }: Guess): { period?: Period } {
  return period ? { period } : {};
}

function sameYear(a: Period | undefined, b: Period | undefined): boolean {
  return a?.kind === 'year' && b?.kind === 'year' && a.year === b.year;
}

/** Columns that stand side by side under one period, as indices. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly year?: number;
  readonly items: string;
}

function blocksOf(guesses: readonly Guess[]): Block[] {
  const blocks: Block[] = [];
  guesses.forEach((guess, at) => {
    const year = guess.period?.kind === 'year' ? guess.period.year : undefined;
    const last = blocks[blocks.length - 1];
    const goesOn = last && keyOf(guesses[last.to]) === keyOf(guess);
    const id = guess.item?.id ?? '?';
    if (goesOn) blocks[blocks.length - 1] = { ...last, to: at, items: `${last.items} ${id}` };
    else blocks.push({ from: at, to: at, items: id, ...(year === undefined ? {} : { year }) });
  });
  return blocks;
}

function keyOf(guess: Guess | undefined): string {
  const period = guess?.period;
  if (!period) return '';
  return period.kind === 'year' ? String(period.year) : `${period.from}-${period.to}`;
}

/**
 * A heading such as `Năm 2021` reaches over the columns beside it also where the first of them has no heading of its
 * own: they go on with what the other years have behind it.
 */
function withSharedPeriods(guesses: readonly Guess[]): readonly Guess[] {
  const blocks = blocksOf(guesses);
  const filled = [...guesses];
  blocks.forEach((block, at) => {
    const left = blocks[at - 1];
    const over = left && guesses[left.from];
    if (guesses[block.from]?.period || !left || !over?.period || over.onlyPeriod !== true) return;
    if (left.from !== left.to || block.items.includes('?')) return;
    const like = blocks.some(
      ({ year, items }) => year !== undefined && items === `${left.items} ${block.items}`,
    );
    const tail = blocks.some(({ year, items }) => year !== undefined && items.endsWith(` ${block.items}`));
    if (!like && !(over.period.kind === 'whole' && tail)) return;
    for (let col = block.from; col <= block.to; col++) {
      const guess = filled[col];
      if (guess) filled[col] = { ...guess, period: over.period };
    }
  });
  return filled;
}

/** The year that is missing over columns which repeat those of the years beside them. */
function withBlankYears(guesses: readonly Guess[], within: () => Period | undefined): readonly Guess[] {
  const blocks = blocksOf(guesses);
  const years = new Set(blocks.flatMap(({ year }) => year ?? []));
  const filled = [...guesses];
  blocks.forEach((block, at) => {
    if (guesses[block.from]?.period || block.items.includes('?')) return;
    const [left, right] = [blocks[at - 1], blocks[at + 1]];
    const like = (other: Block | undefined): number | undefined =>
      other?.items === block.items ? other.year : undefined;
    const [before, after] = [like(left), like(right)];
    const year = before === undefined ? (after ?? NaN) - 1 : before + 1;
    if (Number.isNaN(year) || years.has(year)) return;
    const isBetween =
      before !== undefined && after !== undefined ? after - before === 2 : isStated(year, guesses, within());
    if (isBetween !== true) return;
    for (let col = block.from; col <= block.to; col++) {
      const guess = filled[col];
      if (guess) filled[col] = { ...guess, period: { kind: 'year', year } };
    }
  });
  return filled;
}

/** True for a year that a heading over a whole period covers, or else the lines above the table. */
function isStated(year: number, guesses: readonly Guess[], within: Period | undefined): boolean {
  const [range] = [...guesses.map(({ period }) => period), within].filter(
    (period) => period?.kind === 'whole' && period.from !== undefined && period.to !== undefined,
  );
  return range?.kind === 'whole' && year >= (range.from ?? Infinity) && year <= (range.to ?? -Infinity);
}

type Place = Pick<Guess, 'item' | 'period'>;

/** The one item that a year lacks which the other years have at this place. */
function missingInYear(guesses: readonly Guess[], at: number): Place | undefined {
  const places = [guesses[at - 1], guesses[at + 1]].flatMap((beside): Place[] => {
    const period = beside?.period;
    if (period?.kind !== 'year') return [];
    const own = guesses.flatMap((guess, index) =>
      index === at || sameYear(guess.period, period) ? [index] : [],
    );
    const others = blocksOf(guesses).filter(
      ({ year, from, to }) => year !== undefined && year !== period.year && to - from + 1 === own.length,
    );
    const items = others.flatMap(({ from }) => {
      const fits = own.every((index, step) => index === at || sameItem(guesses[index], guesses[from + step]));
      return fits ? (guesses[from + own.indexOf(at)]?.item ?? []) : [];
    });
    const [item] = items;
    return item && items.every(({ id }) => id === item.id) ? [{ item, period }] : [];
  });
  const [place] = places;
  const one = places.every(
    ({ item, period }) => item?.id === place?.item?.id && sameYear(period, place?.period),
  );
  return one ? place : undefined;
}

/** What stands beside the same neighbour in every year, for a column of the whole period. */
function asInYears(guesses: readonly Guess[], at: number): Place | undefined {
  const blocks = blocksOf(guesses).filter(({ year }) => year !== undefined);
  for (const step of [1, -1]) {
    const beside = guesses[at + step];
    if (!beside?.item || beside.period?.kind !== 'whole') continue;
    const items = blocks.map(({ from, to }) => {
      for (let col = from; col <= to; col++)
        if (sameItem(guesses[col], beside))
          return col - step < from || col - step > to ? undefined : guesses[col - step]?.item;
      return undefined;
    });
    const [item] = items;
    if (item && items.every((other) => other?.id === item.id)) return { item, ...periodOf(beside) };
  }
  return undefined;
}

/** The total before its parts, or behind the years that it adds up. */
function totalBeside(guesses: readonly Guess[], at: number, layout: AppendixLayout): Place | undefined {
  const root = layout.items.find(({ parent }) => parent === undefined);
  if (!root) return undefined;
  const isUsed = (of: Guess): boolean =>
    guesses.some((other) => other.item?.id === root.id && keyOf(other) === keyOf(of));
  const right = guesses[at + 1];
  const [left] = [guesses[at - 1]];
  if (right?.item?.parent === root.id && (!left || keyOf(left) !== keyOf(right)) && !isUsed(right))
    return { item: root, ...periodOf(right) };
  const years = blocksOf(guesses.filter((_, index) => index !== at)).filter(({ year }) => year !== undefined);
  const alike = years.length > 1 && years.every(({ items }) => items === years[0]?.items);
  const whole = guesses.some(
    ({ item, period }, index) => index !== at && item?.id === root.id && period?.kind !== 'year',
  );
  return alike && !right && !whole ? { item: root, period: { kind: 'whole' } } : undefined;
}

function placeOf(guesses: readonly Guess[], at: number, layout: AppendixLayout): Place | undefined {
  return (
    missingInYear(guesses, at) ??
    between(guesses, at, layout) ??
    asInYears(guesses, at) ??
    totalBeside(guesses, at, layout)
  );
}

function sameItem(a: Guess | undefined, b: Guess | undefined): boolean {
  return a?.item !== undefined && a.item.id === b?.item?.id;
}

/** The one item of the layout that stands between its neighbours and nowhere else. */
function between(guesses: readonly Guess[], at: number, layout: AppendixLayout): Place | undefined {
  const [left, right] = [guesses[at - 1], guesses[at + 1]];
  if (!left?.item || !right?.item || keyOf(left) !== keyOf(right)) return undefined;
  const place = (id: string): number => layout.items.findIndex((item) => item.id === id);
  const [from, to] = [place(left.item.id), place(right.item.id)];
  const used = new Set(guesses.flatMap(({ item }) => item?.id ?? []));
  const free = layout.items
    .slice(from + 1, to)
    .filter(({ id, parent }) => !used.has(id) && parent === right.item?.parent);
  const [item] = free;
  return from >= 0 && item && free.length === 1 ? { item, ...periodOf(left) } : undefined;
}

/** A part of what its neighbour is a part of, called by its column. */
function ownItem(
  col: number,
  guesses: readonly Guess[],
  at: number,
  layout: AppendixLayout,
): Item | undefined {
  const beside = guesses[at + 1]?.item ?? guesses[at - 1]?.item;
  const root = layout.items.find(({ parent }) => parent === undefined);
  const parent = beside?.parent ?? root?.id;
  if (!beside || parent === undefined) return undefined;
  const name = columnName(col);
  return {
    id: `cột-${name}`,
    parent,
    label: { vi: `cột ${name}`, en: `column ${name}` },
    aliases: [],
    measure: layout.measure,
  };
}
