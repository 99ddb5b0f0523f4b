import { LAYOUT_NAMES } from '../layout-names';
import { shownBySheet, shownDate, shownFigure } from '../shown/figures';
import { repeatedNames } from '../shown/repeated-names';
import { asLayout, option, shown, withoutFile } from '../shown/sheet-names';
import type { QuestionWords } from '../types/fill-questions';
import { many } from './counted';

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
        part: `${many(rows, 'row')} of ${name} ${rows === 1 ? 'stands' : 'stand'} in ${shown(first)} too. Count them once or twice?`,
        version: `${name} and ${shown(first)} have ${many(rows, 'row')} about the same with other figures. Which is right?`,
      }[repeated];
    },
    'repeated-file': ({ first, again, sheets, rows }) =>
      `The file ${again} is the same as ${first} (sheets: ${sheets}, rows: ${rows}). Count it once or twice?`,
    'repeated-rows': ({ repeated }) =>
      `Listed more than once in one year: ${repeatedNames(repeated)}. Count each once, or every row?`,
    'unread-rows': ({ at, rows, partly }) =>
      partly
        ? `${shown(at)}: ${many(rows, 'row')} of figures outside the table that was read. Leave them out?`
        : `${shown(at)} was not recognised (rows of figures: ${rows}). Mend its headings after a blank sheet, or leave it out?`,
    'rows-left-out': ({ missing, cells }) =>
      `Rows without a ${missing}, which no appendix would have: ${shownBySheet(cells)} (${cells.length}). Fill them in, or leave them out?`,
    'levels-apart': ({ communes, districts }) =>
      `${shown(communes)} is by commune and ${shown(districts)} by district, so that filled together each would be rows of noughts in the other's appendices. Write both at one level, or fill from one sheet at a time?`,
    'only-appendix': ({ at, layout }) =>
      `${shown(at)} has the form of an appendix (${LAYOUT_NAMES.en[layout]}), and there is no input sheet. Take its money as the budget?`,
    'sources-down': ({ at }) =>
      `${shown(at)} has a source of funding in each row; appendices are filled from sheets with a column for each. Mend the sheet, or leave it out?`,
    'no-results': ({ cells }) =>
      `Formulas of money that have no result yet: ${shownBySheet(cells)} (${cells.length}). Open the file in Excel and save it first, or count them as blank?`,
    'two-readings': ({ cells, text, readings: [thousands, decimals] }) =>
      `${cells.length} figures are typed as text, such as "${text}": ${shownBySheet(cells)}. Is that ${shownFigure(thousands)} or ${shownFigure(decimals)}?`,
    'unread-figures': ({ cells }) =>
      `Amounts that cannot be read for certain: ${shownBySheet(cells)} (${cells.length}). Mend them, or count them as blank?`,
  },
  answers: {
    'measure-unsaid': () =>
      'add --input-measure dong | nghin | trieu | ty, or write "Đơn vị tính: …" above the table',
    repeated: ({ first, again }) =>
      `add ${option(again)} (or ${option(first)}) to leave one out; --count-repeated to count both`,
    'repeated-file': ({ first, again }) =>
      `add ${withoutFile(again)} (or ${withoutFile(first)}) to leave one out; --count-repeated to count both`,
    'repeated-rows': () =>
      'add --repeated-rows once (count each once) or --repeated-rows each (count every row)',
    'unread-rows': ({ at, partly }) => (partly ? 'add --without-unread' : `add ${option(at)}`),
    'rows-left-out': () => 'add --without-unread',
    'levels-apart': ({ communes, districts }) =>
      `add ${option(districts)} (or ${option(communes)}) to fill from one sheet; --both-levels to fill both together`,
    'only-appendix': ({ at }) => `add ${asLayout(at, 'budget')}`,
    'sources-down': ({ at }) => `add ${option(at)}`,
    'no-results': () => 'add --unread-as-blank',
    'two-readings': ({ readings: [thousands, decimals] }) =>
      `add --separators thousands (${shownFigure(thousands)}) or --separators decimals (${shownFigure(decimals)})`,
    'unread-figures': () => 'add --unread-as-blank',
  },
  asOf: (date) => `Stars and targets are as of ${shownDate(date)}.`,
};
