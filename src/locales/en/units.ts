import { shownCells, shownFigure } from '../shown/figures';
import { someOf } from '../shown/some-of';
import { SUBJECTS } from '../shown/subject';
import type { UnitSentences } from '../types/units';
import { many } from './counted';

const some = (names: readonly string[]): string => someOf(names, (count) => `and ${many(count, 'other')}`);

export const en: UnitSentences = {
  'unknown-unit': ({ cells, parts, name, taken, candidates, elsewhere }) => {
    const where = shownCells(cells);
    if (candidates === undefined)
      return {
        where,
        what: `"${name}" was taken for "${taken ?? ''}" (${shownCells(parts)}): only marks or spelling differ.`,
      };
    if (elsewhere)
      return {
        where,
        what: `"${name}": there is such a name in another district. It may be ${some(candidates)}. Check the district or choose the unit.`,
      };
    if (candidates.length > 0)
      return {
        where,
        what: `"${name}" is not on the official list${taken === undefined ? '' : `, but close to "${taken}"`}. It may be ${some(candidates)}. Correct the name or choose the unit.`,
      };
    return { where, what: `"${name}" is not on the official list of units. Check the name.` };
  },
  'divided-unit': ({ cells, name, candidates }) => ({
    where: shownCells(cells),
    what: `"${name}" belongs to several units today: ${some(candidates)}. Choose the new unit.`,
  }),
  'ambiguous-unit': ({ cells, name, candidates }) => ({
    where: shownCells(cells),
    what: `"${name}" is the name of several units, today ${some(candidates)}. Add the district or choose the new unit.`,
  }),
  'unit-spelling': ({ cells, name, official }) => ({
    where: shownCells(cells),
    what: `"${name}" is written "${official}" on the official list.`,
  }),
  'regrouped-units': ({ cells, parts, subject, other, units, found, expected, difference }) => ({
    where: `${shownCells(cells)}${subject ? ` (${SUBJECTS.en(subject)})` : ''}`,
    joint: ' ',
    what: `is ${shownFigure(found)}, but the ${units} units of today that it became (${shownCells(parts)}, ${SUBJECTS.en({ ...other, unit: '' })}) add up to ${shownFigure(expected)}; the difference is ${shownFigure(difference)}.`,
  }),
};
