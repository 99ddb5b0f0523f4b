import type { OfficialUnit } from '../official-unit';
import type { Gazetteer } from '../scope';
import type { Segment } from '../segment';
import type { Hit } from '../unit-index';
import type { Tells } from './named-parts';

/** A unit that a part of a text may mean, and what the rest of the text says of it. */
export interface Candidate extends Hit {
  readonly from: Segment;
  /** Other parts of the text, and the cells beside it, that name what the unit belongs to. */
  readonly support: number;
  /** How many of those name what it stands in itself, and not only what it was made from. */
  readonly own: number;
  /** Parts that name a district or province, and not the unit's. */
  readonly against: number;
  readonly kind: boolean;
}

/** What the other parts say for and against a unit. */
export function weighed(hit: Hit, from: Segment, tells: readonly Tells[], gazetteer: Gazetteer): Candidate {
  const { unit } = hit;
  let [support, own, against] = [0, 0, 0];
  const isToday = unit.code !== undefined && unit.level === 'commune';
  for (const { units, sure } of tells) {
    // A district says more than the province of its name: `Vĩnh Quang, Cao Bằng`.
    let says = 0;
    for (const each of units)
      if (each === unit || each === unit.parent || each === unit.parent?.parent)
        says = Math.max(says, each.level === 'district' ? 2 : 1);
    own += says;
    if (says > 0 || (isToday && units.some((each) => gazetteer.formerOf(unit).has(each)))) support += 1;
    else if (sure) against += 1;
  }
  const kind = from.kind === undefined || from.kind === unit.kind;
  return { unit, how: hit.how, from, support, own, against, kind };
}

/** Those that most of the text speaks for: first what belongs together, then the kind, then the spelling. */
export function best(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  let kept = candidates;
  for (const weight of WEIGHTS) {
    const most = kept.reduce((least, candidate) => Math.max(least, weight(candidate)), -Infinity);
    kept = kept.filter((candidate) => weight(candidate) === most);
  }
  return kept;
}

const WEIGHTS: readonly ((candidate: Candidate) => number)[] = [
  ({ against }) => -against,
  ({ support }) => support,
  ({ own }) => own,
  ({ unit }) => (unit.level === 'province' ? 0 : 1),
  ({ kind }) => Number(kind),
];

/** The units of some candidates, each once. */
export function unitsOf(candidates: readonly Candidate[]): OfficialUnit[] {
  return [...new Set(candidates.map(({ unit }) => unit))];
}
