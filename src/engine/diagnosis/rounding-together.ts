import { evaluate } from '../checking/evaluate';
import { identitiesOf } from '../checking/identities';
import type { Identity } from '../checking/identity';
import type { RoundingTogether } from '../findings/sums';
import { fromDecimal, opposite, R0, R1, type Rational } from '../rational';
import type { Figure, Table } from '../reading/table';
import { closedInterval } from '../rounding/interval';
import { startOf } from './feasibility';
import { Simplex, type SystemStart } from './simplex';
import type { Work } from './work';
import type { SystemFigure } from './system';

/** Beyond this many exchanges a table's rounding is left unexamined: the question is a side matter of a check. */
const MOST_PIVOTS = 3000;
/** … and it may take so much of what is left of the work. */
const SHARE = 0.1;

/**
 * Sums that each look like rounding, put to the test together: is there one set of unrounded figures, each
 * within half a unit of what is displayed (bounds included), that gives all of a table's sums exactly?
 * Where not, sums are named that cannot all be rounding, and of which none can be left out.
 */
export function roundingTogether(tables: readonly Table[], work: Work): RoundingTogether[] {
  return tables.flatMap((table) => {
    const sums = identitiesOf(table).flatMap((identity): JudgedSum[] => {
      // rounded at random, up as well as down: nothing is within half a unit
      if (identity.grain > 1) return [];
      const { verdict } = evaluate(identity.total, identity.parts, identity.exact);
      return verdict === 'pass' || verdict === 'rounding'
        ? [{ identity, rounding: verdict === 'rounding' }]
        : [];
    });
    if (!sums.some(({ rounding }) => rounding)) return [];
    const identities = sums.map(({ identity }) => identity);
    const culprits = work.within(SHARE, (part) => contradicting(identities, part));
    if (!culprits) return [];
    // Sums that hold to the digit are what the others cannot be rounded beside.
    const rounded = new Set(sums.filter(({ rounding }) => rounding).map(({ identity }) => identity));
    const off = culprits.filter((identity) => rounded.has(identity));
    return [finding(off.length > 0 ? off : culprits)];
  });
}

interface JudgedSum {
  readonly identity: Identity;
  readonly rounding: boolean;
}

function finding(sums: readonly Identity[]): RoundingTogether {
  const [first] = sums;
  return {
    rule: 'rounding-together',
    severity: 'error',
    verdict: 'fail',
    cells: sums.map(({ total }) => total.ref),
    parts: [...new Set(sums.flatMap(({ parts }) => parts))].map(({ ref }) => ref),
    ...(first ? { subject: { layout: first.subject.layout } } : {}),
  };
}

/** The fewest of the sums found that contradict each other; undefined where all can hold together. */
function contradicting(sums: readonly Identity[], work: Work): Identity[] | undefined {
  const objection = ask(sums, work);
  if (!objection) return undefined;
  let culprits = objection;
  for (const sum of objection) {
    const rest = culprits.filter((other) => other !== sum);
    culprits = ask(rest, work) ?? culprits;
  }
  return culprits;
}

function ask(sums: readonly Identity[], work: Work): Identity[] | undefined {
  const simplex = new Simplex({ ...unroundedSystem(sums), work }, new Set(), MOST_PIVOTS);
  const contradiction = simplex.solve();
  return contradiction?.constraints.flatMap((index) => sums[index] ?? []);
}

/** Every displayed figure as an interval, every sum as an exact equality. */
function unroundedSystem(sums: readonly Identity[]): SystemStart {
  const index = new Map<Figure, number>();
  const figures: SystemFigure[] = [];
  const at = (figure: Figure, exact: boolean): number => {
    const known = index.get(figure);
    if (known !== undefined) return known;
    const value: Rational = figure.value ? fromDecimal(figure.value) : R0;
    const isExact = exact || figure.state !== 'number';
    const { low, high } = closedInterval(value, isExact ? undefined : figure.scale);
    index.set(figure, figures.length);
    figures.push({ id: '', value, low, high, weight: undefined });
    return figures.length - 1;
  };
  const constraints = sums.map(({ total, parts, exact }) => ({
    terms: [
      ...parts.map((part) => ({ figure: at(part, exact), coefficient: R1 })),
      { figure: at(total, exact), coefficient: opposite(R1) },
    ],
    low: R0,
    high: R0,
  }));
  return startOf({ figures, constraints });
}
