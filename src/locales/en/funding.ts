import type { FundingSideName, Subject } from '../../engine/findings';
import { LAYOUT_NAMES } from '../layout-names';
import { MEASURE_NAMES } from '../measures';
import { shownCells, shownFigure } from '../shown/figures';
import { shownWhere } from '../shown/places';
import { SUBJECTS } from '../shown/subject';
import type { FundingSentences } from '../types/funding';
import { many } from './counted';

const sideName = ({ layout, file }: FundingSideName): string => {
  const name = layout === undefined ? 'typed figures' : LAYOUT_NAMES.en[layout];
  return file === undefined ? name : `${name} (${file})`;
};

const about = (subject: Subject | undefined): string => (subject ? SUBJECTS.en(subject) : '');

const times = (power: number): string => {
  const factor = shownFigure({ digits: 10n ** BigInt(Math.abs(power)), scale: 0 });
  return power > 0 ? `${factor} times` : `one part in ${factor} of`;
};

export const en: FundingSentences = {
  'funding-mismatch': ({
    cells,
    subject,
    sides,
    missing,
    measure,
    count,
    verdict,
    found,
    expected,
    difference,
  }) => {
    const [left, right] = sides.map(sideName);
    if (verdict === 'rounding')
      return `${many(count, 'figure')} of ${left} and ${right} ${count === 1 ? 'differs' : 'differ'} by rounding only: ${shownCells(cells)}.`;
    const where = `${shownCells(cells)} (${about(subject)})`;
    const unit = MEASURE_NAMES.en[measure];
    if (missing === 'right')
      return `${where}: ${left} has ${shownFigure(found)} ${unit}, ${right} has nothing. Both look again.`;
    if (missing === 'left')
      return `${where}: ${left} has nothing, ${right} has ${shownFigure(expected)} ${unit}. Both look again.`;
    return `${where}: ${left} has ${shownFigure(found)}, ${right} has ${shownFigure(expected)}; difference ${shownFigure(difference)} ${unit}.`;
  },
  'scale-slip': ({ cells, subject, power, against, measure, count, found, expected }) => {
    const where = `${shownCells(cells)} (${about(subject)})`;
    const unit = MEASURE_NAMES.en[measure];
    if (against === 'neighbours')
      return `${where}: ${shownFigure(found)} ${unit} is ${times(power)} what the other years have. Look at the decimal mark and the measure unit.`;
    const more = count > 1 ? ` All ${many(count, 'figure')} of this unit are off alike.` : '';
    return `${where}: ${shownFigure(found)} is ${times(power)} the other side's ${shownFigure(expected)} ${unit}. Look at the decimal mark and the measure unit.${more}`;
  },
  'share-mismatch': ({ cells, subject, what, found, expected, difference }) =>
    what === 'sum'
      ? `${shownCells(cells)}: the shares add up to ${shownFigure(found)} %, not 100 %; difference ${shownFigure(difference)}.`
      : `${shownCells(cells)} (${about(subject)}): prints ${shownFigure(found)} %, the amounts give ${shownFigure(expected)} %.`,
  'words-mismatch': ({ cells, places, text, found, expected }) =>
    `${shownWhere({ cells, ...(places ? { places } : {}) }, 'en')}: "${text}" ${found ? `is ${shownFigure(found)} đồng` : 'cannot be read as an amount'}, the figure is ${shownFigure(expected)} đồng. Mend the figure or the words.`,
  'unit-sent-nothing': ({ cells, unit, side, measure, found }) =>
    `${shownCells(cells)}: "${unit}" is not in ${sideName(side)}; here it has ${shownFigure(found)} ${MEASURE_NAMES.en[measure]}. Ask for it or look at the name.`,
  'unit-sent-twice': ({ cells, unit, files, years }) =>
    `${shownCells(cells)}: "${unit}" came ${files.length} times${years.length > 0 ? ` for ${years.join(', ')}` : ''} (${files.join(', ')}); only ${files[0] ?? ''} was counted. Find out which is right.`,
  'unit-other-year': ({ cells, unit, sent, lacking }) =>
    `${shownCells(cells)}: "${unit}" has ${sent.join(', ')}, which the other side does not have${lacking.length > 0 ? `, and lacks ${lacking.join(', ')}` : ''}. Look at the years.`,
};
