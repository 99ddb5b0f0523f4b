import { absolute, compare, shift, subtract, sum, ZERO, type Decimal } from '../decimal';
import { withReading } from '../reading/figure';
import type { Figure, Table } from '../reading/table';
import { evaluate } from './evaluate';
import { identitiesOf, type Identity } from './identities';

/**
 * Lets the sums decide what ambiguous text figures stand for (`644,010`: 644,01 or 644010).
 *
 * Every doubtful figure starts with its conventional reading; where the English style makes more sums hold,
 * with that one. Then readings are turned over one by one as long as more sums hold. A figure whose sums hold
 * under its reading and not under the other is decided. So is one whose table writes plainly in the same
 * style elsewhere (`1.234.567`, or a `53.773` that the sums decided); a comma before three digits is
 * believed only on the sums' own word. What is left stays ambiguous.
 */
export function resolveReadings(table: Table): Table {
  const doubtful = table.figures.flat().filter(({ state }) => state === 'ambiguous');
  if (doubtful.length === 0) return table;
  const identities = identitiesOf(table);
  const bySums = new Map<Figure, Identity[]>(doubtful.map((figure) => [figure, []]));
  for (const identity of identities) {
    for (const figure of [identity.total, ...identity.parts]) bySums.get(figure)?.push(identity);
  }
  const readings = improve(bestStyle(doubtful, identities), bySums);
  const decided = decide(readings, bySums, styleOf(table));
  return {
    ...table,
    figures: table.figures.map((row) => row.map((figure) => decided.get(figure) ?? figure)),
  };
}

type Readings = Map<Figure, number>;

function valueOf(figure: Figure, readings: ReadonlyMap<Figure, number>): Figure {
  const reading = figure.readings?.[readings.get(figure) ?? 0];
  return figure.state === 'ambiguous' && reading ? withReading(figure, reading) : figure;
}

function holds(identity: Identity, readings: ReadonlyMap<Figure, number>): boolean {
  const { verdict } = evaluate(
    valueOf(identity.total, readings),
    identity.parts.map((part) => valueOf(part, readings)),
    identity.exact,
  );
  return verdict === 'pass' || verdict === 'rounding';
}

function bestStyle(doubtful: readonly Figure[], identities: readonly Identity[]): Readings {
  const conventional: Readings = new Map(doubtful.map((figure) => [figure, 0]));
  const english: Readings = new Map(doubtful.map((figure) => [figure, 1]));
  const score = (readings: Readings): number =>
    identities.filter((identity) => holds(identity, readings)).length;
  return score(english) > score(conventional) ? english : conventional;
}

/** Turns single readings over while that makes more sums hold than it breaks. */
function improve(readings: Readings, bySums: ReadonlyMap<Figure, readonly Identity[]>): Readings {
  const best = new Map(readings);
  for (let round = 0, changed = true; changed && round < 5; round++) {
    changed = false;
    for (const [figure, sums] of bySums) {
      const now = best.get(figure) ?? 0;
      const before = sums.filter((identity) => holds(identity, best)).length;
      if (before === sums.length) continue;
      best.set(figure, 1 - now);
      if (sums.filter((identity) => holds(identity, best)).length > before) changed = true;
      else best.set(figure, now);
    }
  }
  return best;
}

function decide(
  readings: Readings,
  bySums: ReadonlyMap<Figure, readonly Identity[]>,
  plainStyle: ReadonlySet<string>,
): Map<Figure, Figure> {
  const decided = new Map<Figure, Figure>();
  const open: Figure[] = [];
  const style = new Set(plainStyle);
  for (const [figure, sums] of bySums) {
    if (sums.some((identity) => speaksFor(figure, identity, readings)) || isNearer(figure, sums, readings)) {
      decided.set(figure, valueOf(figure, readings));
      if (figure.text?.includes('.') && (readings.get(figure) ?? 0) === 0) style.add('.');
    } else open.push(figure);
  }
  for (const figure of open) {
    const conventional = (readings.get(figure) ?? 0) === 0;
    if (conventional && figure.text?.includes('.') && style.has('.'))
      decided.set(figure, valueOf(figure, readings));
  }
  return decided;
}

/** True where the sum holds with the figure as read and not with its other reading. */
function speaksFor(figure: Figure, identity: Identity, readings: Readings): boolean {
  return holds(identity, readings) && !turned(figure, readings, () => holds(identity, readings));
}

/** Tries something with one reading turned over, and turns it back. */
function turned<T>(figure: Figure, readings: Readings, attempt: () => T): T {
  const before = readings.get(figure) ?? 0;
  readings.set(figure, 1 - before);
  const result = attempt();
  readings.set(figure, before);
  return result;
}

/** Where no sum holds either way, a reading that comes ten times nearer to what they ask is the one meant. */
function isNearer(figure: Figure, sums: readonly Identity[], readings: Readings): boolean {
  if (sums.length === 0) return false;
  const near = leastGap(sums, readings);
  const far = turned(figure, readings, () => leastGap(sums, readings));
  return compare(shift(near, 1), far) < 0;
}

function leastGap(sums: readonly Identity[], readings: Readings): Decimal {
  return sums
    .map((identity) => gapOf(identity, readings))
    .reduce((least, gap) => (compare(gap, least) < 0 ? gap : least));
}

function gapOf(identity: Identity, readings: Readings): Decimal {
  const parts = identity.parts.map((part) => valueOf(part, readings).value ?? ZERO);
  return absolute(subtract(valueOf(identity.total, readings).value ?? ZERO, sum(parts)));
}

/** The thousands mark that the table's plain figures use: `1.234.567` says `.`. */
function styleOf(table: Table): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const { text } of table.figures.flat()) {
    const mark = text === undefined ? undefined : /^\D*\d{1,3}([.,])\d{3}(?:\1\d{3})+/.exec(text)?.[1];
    if (mark) marks.add(mark);
    if (text !== undefined && /\d\.\d{3},\d/.test(text)) marks.add('.');
  }
  return marks;
}
