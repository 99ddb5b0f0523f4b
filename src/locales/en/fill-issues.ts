import { LAYOUT_NAMES } from '../layout-names';
import { names } from '../shown/cell-names';
import { shownCells } from '../shown/figures';
import { source } from '../shown/source-name';
import { en as MEASURES } from './measures';
import type { FillSentences } from '../types/fill-issues';
import { many } from './counted';

export const en: FillSentences = {
  issues: {
    'no-data': ({ layout }) => `There is no data for ${LAYOUT_NAMES.en[layout]}.`,
    'no-charts': () =>
      'There are no figures to draw charts of. Charts are drawn of star tallies, budgets and target reports.',
    'no-years': ({ layout }) =>
      `The plan's years are not known, so ${LAYOUT_NAMES.en[layout]} could not be made. Give them on the plan sheet, or add a column of years.`,
    'level-assumed': () =>
      'The plan states no day and no years, so its units were taken for districts, as until 30/6/2025. If it is a plan of communes of today, give the day of the plan and fill again.',
    'left-out': ({ missing, cells }) =>
      `${cells.length} rows without a ${missing} are not counted: ${shownCells(cells)}.`,
    'no-column': ({ layout, missing, sheets, rows }) =>
      `${sheets.map(({ file, sheet }) => `${sheet} (${file})`).join(', ')}: ${many(rows, 'row is', 'rows are')} not counted in ${LAYOUT_NAMES.en[layout]} because the sheet has no column of ${{ kind: 'kinds (new, upgrade)', group: 'product groups' }[missing]}. Add one and fill again.`,
    'money-elsewhere': ({ cells }) =>
      `Columns of money in lists of products are not counted in the appendices of money: ${shownCells(cells)}. To count them, write them on a budget sheet (unit, item, year, amount).`,
    'is-appendix': ({ of, file, sheet }) =>
      `${file}, ${sheet} was read as ${LAYOUT_NAMES.en[of]} that is already made, so its figures are added to nothing. If a unit sent it, say which sheet it is and fill again.`,
    'blank-sheet': ({ unit, file, sheet }) =>
      `${file}, ${sheet}${unit === undefined ? '' : ` (${unit})`}: no row is filled in, so it is in no appendix.`,
    'outside-period': ({ cells }) =>
      `${cells.length} rows of years outside the period of the plan are not counted: ${shownCells(cells)}.`,
    'name-taken': ({ name, taken, cell }) =>
      `${shownCells([cell])}: "${name}" was taken for "${taken}". Mend the name if it is another unit.`,
    'name-unlisted': ({ name, like, cell }) =>
      `${shownCells([cell])}: "${name}" is not in the list of units and has a row of its own. If it is "${like}", mend the name and fill again.`,
    'text-figures': ({ cells }) =>
      `Figures typed as text cannot be added up by formulas, so what comes of them is written as plain figures: ${shownCells(cells)}.`,
    unsplit: ({ source: id, file, sheet }) =>
      `${file}, ${sheet}: "${source(id, 'en')}" is not split without a remainder, so its parts are not printed.`,
    'baseline-stars': ({ total, stars, cells }) =>
      `${shownCells(cells)}: the baseline is ${total} in all and ${stars} by stars; the star tally prints both as given. Mend the plan sheet and fill again.`,
    'long-formula': ({ count }) =>
      `${many(count, 'cell holds a plain figure', 'cells hold plain figures')} because the formula would be too long for Excel.`,
    rounded: ({ measure, held }) =>
      `Money is rounded to ${MEASURES[measure]}, and every total still agrees; the input sheets have up to ${many(held, 'decimal', 'decimals')}.`,
    'rounded-away': ({ measure, rows }) =>
      `${rows.join(', ')}: every amount is rounded to 0 ${MEASURES[measure]}. See whether the measure unit on the unit's own sheet is right.`,
    'same-as-budget': () =>
      'Funding by source was not filled: the input sheets only tell state and other funding apart, as the budget plan does. Choose it by itself if it is wanted all the same.',
    'rounding-outside': ({ layout, cells }) =>
      `${LAYOUT_NAMES.en[layout]}: no rounding keeps all sums with every figure within one unit; further off: ${names(cells)}.`,
    'rounding-not-least': ({ layout }) =>
      `${LAYOUT_NAMES.en[layout]}: all sums hold after rounding; that it moves least is not proved.`,
    'changed-by-hand': ({ sheet, cells }) =>
      `"${sheet}" was changed or made by hand and is left alone (${many(cells.length, 'cell differs', 'cells differ')}: ${names(cells)}).`,
  },
  statuses: { new: 'new', replaced: 'replaced', unchanged: 'unchanged', kept: 'left alone' },
  others: {
    copy: 'copy of an input sheet, not printed with the appendices',
    counting: 'hidden sheet that formulas count over',
    charts: 'charts',
  },
  copies: (count) =>
    `${count} input sheets of other files: copied into the workbook, not printed with the appendices`,
  prints:
    'Printing the whole workbook prints the appendices alone; to print an input sheet, clear its print area.',
  keepDigits: (decimals) => `add --decimals ${decimals} to keep ${many(decimals, 'digit', 'digits')}`,
  cells: (count) => many(count, 'cell'),
};
