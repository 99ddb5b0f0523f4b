import { shownCells, shownDate, shownFigure } from '../shown/figures';
import { shownAll } from '../shown/places';
import { someOf } from '../shown/some-of';
import { namesOf } from '../shown/sheet-names';
import type { PlanSentences } from '../types/plan';
import { many } from './counted';

export const en: PlanSentences = {
  'repeated-sheet': ({ kind, sheets, hidden, rows }) => {
    const [first = '', again = ''] = namesOf(sheets);
    const shown = hidden ? `${again} (hidden)` : again;
    const what = {
      copy: `${shown} is the same as ${first} (rows: ${rows})`,
      part: `${many(rows, 'row')} of ${shown} ${rows === 1 ? 'stands' : 'stand'} in ${first} too`,
      version: `${shown} and ${first} have ${many(rows, 'row')} about the same with other figures, perhaps an older and a newer version`,
    }[kind];
    return `${what}. Find out which is right and leave the other out, so that nothing counts twice.`;
  },
  'abolished-level': ({ cells, places, said, date, assumed }) => {
    const names = someOf(
      said.map((text) => `"${text}"`),
      (count) => `and ${many(count, 'other')}`,
    );
    const where = shownAll({ cells, places }, 'en');
    if (assumed)
      return `${where}: it still says ${names}. The plan states no day, so the first of its years is taken, ${shownDate(date)}; since 1 July 2025 there are only provinces and communes. State the day of the plan, or write the commune's level.`;
    return `${where}: the plan of ${shownDate(date)} still says ${names}; since 1 July 2025 there are only provinces and communes. Write the commune's level.`;
  },
  'measure-missing': ({ cells }) =>
    `${shownCells(cells)}: the table has money and states no measure unit. Write "Đơn vị tính: …" above it.`,
  'baseline-stars': ({ cells, expected, found, difference }) =>
    `${shownCells(cells)}: the baseline is ${shownFigure(found)} in all, ${shownFigure(expected)} by stars, off by ${shownFigure(difference)}.`,
  'valid-above-cumulative': ({ cells, expected, found }) =>
    `${shownCells(cells)}: ${shownFigure(found)} products are valid, more than the ${shownFigure(expected)} ever recognised. Look at both figures.`,
};
