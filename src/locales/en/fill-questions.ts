import { shownBySheet, shownDate } from '../shown/figures';
import { option, shown } from '../shown/sheet-names';
import type { QuestionWords } from '../types/fill-questions';

export const en: QuestionWords = {
  intro: (count) =>
    `No appendix was filled: ${count === 1 ? 'one thing is' : `${count} things are`} not clear and need an answer first.`,
  asks: {
    'measure-unsaid': ({ sheets }) =>
      `No measure unit is stated: ${sheets.map(shown).join(', ')}. Is the money there in đồng, thousands, millions or billions of đồng?`,
    repeated: ({ repeated, first, again, hidden, rows }) => {
      const name = hidden ? `${shown(again)}, which is hidden,` : shown(again);
      return {
        copy: `${name} is the same as ${shown(first)} (rows: ${rows}). Count it once or twice?`,
        part: `${rows} rows of ${name} stand in ${shown(first)} too. Count them once or twice?`,
        version: `${name} and ${shown(first)} have ${rows} rows about the same with other figures. Which is right?`,
      }[repeated];
    },
    'unread-rows': ({ at, rows, partly }) =>
      partly
        ? `${shown(at)}: ${rows} rows of figures stand outside the table that was read. Leave them out?`
        : `${shown(at)} was not recognised (rows of figures: ${rows}). Mend its headings after a blank sheet, or leave it out?`,
    'unread-figures': ({ cells }) =>
      `Amounts that cannot be read for certain: ${shownBySheet(cells)} (${cells.length}). Mend them, or count them as blank?`,
  },
  answers: {
    'measure-unsaid': () =>
      'add --input-measure dong | nghin | trieu | ty, or write "Đơn vị tính: …" above the table',
    repeated: ({ first, again }) =>
      `add ${option(again)} (or ${option(first)}) to leave one out; --count-repeated to count both`,
    'unread-rows': ({ at, partly }) => (partly ? 'add --without-unread' : `add ${option(at)}`),
    'unread-figures': () => 'add --unread-as-blank',
  },
  asOf: (date) => `Stars and targets are as of ${shownDate(date)}.`,
};
