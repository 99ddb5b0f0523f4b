import { trimmed, type Decimal } from '../decimal';
import { withReading } from '../reading/figure';
import { isPlainLine } from '../reading/plain-line';
import type { Figure, Table } from '../reading/table';
import { identitiesOf } from './identities';
import { ReadingsState } from './readings-state';

/**
 * Lets the sums decide what ambiguous text figures stand for (`644,010`: 644,01 or 644010).
 *
 * Every doubtful figure starts with its conventional reading; where the English style makes more sums hold,
 * with that one; where no fewer hold, with what its mark stands for wherever the table leaves no doubt. Then readings are turned over, one by one and sum by sum, as long as more sums hold. A figure
 * whose sums hold under its reading and not under the other is decided, unless they hold by rounding only and
 * the table uses the mark (`.` or `,`) for the other thing everywhere else. So is one whose mark stands for one
 * thing only wherever the table leaves no doubt. What is left stays ambiguous.
 */
export function resolveReadings(table: Table): Table {
  const doubtful = table.figures
    .filter((line) => !isPlainLine(line))
    .flat()
    .filter(({ state }) => state === 'ambiguous');
  if (doubtful.length === 0) return table;
  const state = new ReadingsState(doubtful, identitiesOf(table));
  const style = plainStyle(table);
  startInBetterStyle(state);
  startAsElsewhere(state, style);
  improve(state);
  const decided = decide(state, style);
  return {
    ...table,
    figures: table.figures.map((row) =>
      row.some((figure) => decided.has(figure)) ? row.map((figure) => decided.get(figure) ?? figure) : row,
    ),
  };
}

function startInBetterStyle(state: ReadingsState): void {
  const conventional = state.holding();
  turnAll(state, state.doubtful);
  if (state.holding() <= conventional) turnAll(state, state.doubtful);
}

/** A row that holds either way tells nothing of its marks: then the table's plain figures do. */
function startAsElsewhere(state: ReadingsState, style: Style): void {
  const before = state.holding();
  const others = state.doubtful.filter((figure) => {
    const use = soleUse(style, markOf(figure));
    return use !== undefined && usesOf(figure, state.reading(figure)) !== use;
  });
  turnAll(state, others);
  if (state.holding() < before) turnAll(state, others);
}

function turnAll(state: ReadingsState, figures: Iterable<Figure>): void {
  for (const figure of figures) state.turn(figure);
}

const MOST_ROUNDS = 5;

function improve(state: ReadingsState): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const single = turnSingles(state);
    if (!turnSums(state) && !single) return;
  }
}

/** Turns single readings over where that makes more of their sums hold than it breaks. */
function turnSingles(state: ReadingsState): boolean {
  let changed = false;
  for (const figure of state.doubtful) {
    const before = state.sumsOf(figure);
    if (before.holding === before.all) continue;
    state.turn(figure);
    if (state.sumsOf(figure).holding > before.holding) changed = true;
    else state.turn(figure);
  }
  return changed;
}

/** Turns all readings of a failing sum over at once: a row that was typed in another style. */
function turnSums(state: ReadingsState): boolean {
  let changed = false;
  for (const { total, parts } of state.failingSums()) {
    const figures = [total, ...parts].filter((figure) => figure.state === 'ambiguous');
    if (figures.length < 2) continue;
    const holding = (): number => figures.reduce((sum, figure) => sum + state.sumsOf(figure).holding, 0);
    const before = holding();
    turnAll(state, figures);
    if (holding() > before) changed = true;
    else turnAll(state, figures);
  }
  return changed;
}

function decide(state: ReadingsState, style: Style): Map<Figure, Figure> {
  const decided = new Map<Figure, Figure>();
  const take = (figure: Figure): void => {
    const value = state.value(figure);
    if (value) decided.set(figure, withReading(figure, value));
  };
  const [spokenFor, others] = split(state.doubtful, (figure) => state.isSpokenFor(figure));
  for (const figure of spokenFor) vote(style, markOf(figure), usesOf(figure, state.reading(figure)));
  for (const figure of spokenFor) {
    const use = usualUse(style, markOf(figure));
    const odd = use !== undefined && usesOf(figure, state.reading(figure)) !== use;
    if (odd && (!state.isExact(figure) || isWhole(state.value(figure)))) state.turn(figure);
    take(figure);
  }
  const [near, open] = split(others, (figure) => mayBeNearer(figure, state));
  near.forEach(take);
  for (const figure of open) {
    const use = soleUse(style, markOf(figure));
    if (use === undefined) continue;
    if (usesOf(figure, state.reading(figure)) !== use) state.turn(figure);
    take(figure);
  }
  return decided;
}

/** `12.000` read as 12: nobody writes three noughts behind a decimal mark where it parts thousands elsewhere. */
function isWhole(value: Decimal | undefined): boolean {
  return value !== undefined && value.scale > 0 && trimmed(value).scale === 0;
}

function split<T>(all: readonly T[], test: (each: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const each of all) (test(each) ? yes : no).push(each);
  return [yes, no];
}

/** Where no sum holds either way, the reading that comes ten times nearer to what they ask is the one meant: it is left so. */
function mayBeNearer(figure: Figure, state: ReadingsState): boolean {
  if (isNearer(figure, state)) return true;
  state.turn(figure);
  if (isNearer(figure, state)) return true;
  state.turn(figure);
  return false;
}

function isNearer(figure: Figure, state: ReadingsState): boolean {
  const near = state.leastGap(figure);
  const far = state.turned(figure, () => state.leastGap(figure));
  return near !== undefined && far !== undefined && near * 10n < far;
}

type Mark = '.' | ',';
type Use = 'groups' | 'decimals';
/** How often a table uses a mark for one thing or the other beyond doubt. */
type Style = Record<Mark, Record<Use, number>>;

/** Fewer witnesses than these say nothing about a comma, which stands for decimals by convention. */
const LEAST_WITNESSES: Record<Mark, Record<Use, number>> = {
  '.': { groups: 1, decimals: 3 },
  ',': { groups: 3, decimals: 3 },
};

function vote(style: Style, mark: Mark, use: Use): void {
  style[mark][use] += 1;
}

/**
 * What a mark stands for wherever there is no doubt; undefined where that is said too seldom or both ways. Beside a
 * decimal comma a point parts thousands.
 */
function soleUse(style: Style, mark: Mark): Use | undefined {
  const { groups, decimals } = style[mark];
  const isOther = mark === '.' && style[','].decimals > 0 && style[','].groups === 0;
  if (decimals === 0 && (isOther || groups >= LEAST_WITNESSES[mark].groups)) return 'groups';
  return groups === 0 && decimals >= LEAST_WITNESSES[mark].decimals ? 'decimals' : undefined;
}

/**
 * What a mark nearly always stands for. Against that, rounding alone is no witness: `1.000` among figures
 * that group with points is not 1, even where a sum could bear another 1.
 */
function usualUse(style: Style, mark: Mark): Use | undefined {
  const { groups, decimals } = style[mark];
  if (groups >= 5 && groups >= decimals * 5) return 'groups';
  return decimals >= 5 && decimals >= groups * 5 ? 'decimals' : undefined;
}

function markOf(figure: Figure): Mark {
  return figure.text?.includes('.') ? '.' : ',';
}

/** A reading without decimals takes the mark for one between thousands. */
function usesOf(figure: Figure, reading: number): Use {
  return (figure.readings?.[reading]?.scale ?? 0) === 0 ? 'groups' : 'decimals';
}

/** `hơn 4.000`: read as it usually is, and no witness for either. */
const IN_DOUBT = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/;

/** What the table's plain figures say: `1.234.567` groups with points, `12,5` and `1.234,5` has decimal commas. */
function plainStyle(table: Table): Style {
  const style: Style = { '.': { groups: 0, decimals: 0 }, ',': { groups: 0, decimals: 0 } };
  for (const { text, state } of table.figures.flat()) {
    if (text === undefined || state !== 'number' || IN_DOUBT.test(text)) continue;
    const group = /^\D*\d{1,3}([.,])\d{3}(?:\1\d{3}|[.,]\d)/.exec(text)?.[1];
    const decimal = /([.,])\d+\D*$/.exec(text)?.[1];
    if (group === '.' || group === ',') vote(style, group, 'groups');
    if ((decimal === '.' || decimal === ',') && decimal !== group) vote(style, decimal, 'decimals');
  }
  return style;
}
