import { nearNames } from '../near-names';
import type { UnitIndex } from '../unit-index';
import type { Named, Tells } from './named-parts';

/** What all parts but one and the cells beside tell; `Chi Lăng, Chi Lăng` is a commune and its district. */
export function tellsAbout(
  one: Named,
  parts: readonly Named[],
  around: readonly Named[],
  index: UnitIndex,
): readonly Tells[] {
  const at = parts.indexOf(one);
  const tells: Tells[] = [];
  parts.forEach((part, place) => {
    if (place !== at) tells.push(...tellsOf(part, index));
  });
  for (const part of around) tells.push(...tellsOf(part, index));
  return tells;
}

function tellsOf(part: Named, index: UnitIndex): readonly Tells[] {
  return (part.tells ??= readTells(part, index));
}

function readTells({ segment, hits }: Named, index: UnitIndex): Tells[] {
  const units = hits.flatMap(({ unit }) => (unit.level === 'commune' ? [] : [unit]));
  if (units.length > 0) return [{ units, sure: units.length === hits.length }];
  // What says that it is a district and is none here speaks against every unit here, unless it is a slip.
  const isWider = hits.length === 0 && segment.kind !== undefined && !segment.levels.includes('commune');
  return isWider ? [{ units: nearNames(segment, index), sure: true }] : [];
}
