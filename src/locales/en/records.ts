import type { RejectionReason } from '../../engine/findings';
import { INPUTS } from '../../engine/layouts/records-registry';
import { shownCells, shownFigure } from '../shown/figures';
import type { RecordSentences } from '../types/records';

/** What is wrong with a cell, and what to do. */
const REASONS: Readonly<Record<RejectionReason, string>> = {
  'error-value': 'shows a formula error. Mend the formula or type the value.',
  'not-text': 'must be text.',
  'too-long': 'is too long for this column. Was it pasted into the wrong cell?',
  'not-a-number': 'cannot be read as a number. Type digits only, without a unit.',
  'not-exact': 'is not one exact figure (over, about, from … to …, a norm). Type a single figure.',
  'other-unit':
    "names a unit that is not the column's. State the table's measure unit and type only the number.",
  'date-for-number':
    'is a date that Excel made of what was typed (5-7 became 07-May). Type it again as Text.',
  'not-a-year': 'is not a year. Type four digits, such as 2024.',
  'not-a-date': 'is not a date. Type day/month/year, such as 05/3/2024.',
  'incomplete-date': 'lacks the day. Type day/month/year, such as 05/3/2024.',
  'not-in-list': 'is not in the list of this column. Choose a value from the list.',
  'not-yes-no': 'is neither yes nor no. Write "Có" or "Không"; leave it blank if nobody knows.',
  'not-stars': 'cannot be read as stars. Write a number from 1 to 5.',
  'out-of-range': 'is outside what this column allows. Look at the value again.',
  missing: 'is blank, so this row counts in no appendix. Fill it in.',
};

export const en: RecordSentences = {
  'duplicate-budget-row': ({ cells, item, copied, subject }) => {
    const year = subject?.year === undefined ? '' : ` for ${subject.year}`;
    const of = subject?.unit === undefined ? '' : ` of ${subject.unit}`;
    return copied
      ? `${shownCells(cells)}: "${item}"${of} has two rows that are just the same${year}. See whether one was copied.`
      : `${shownCells(cells)}: "${item}"${of} has two rows${year}, while every other item has one a year. See which year each is of.`;
  },
  'duplicate-product': ({ cells, product, by, verdict, subject }) => {
    const same = by === 'code' ? 'the same code' : 'the same name and unit';
    const year = subject?.year === undefined ? '' : ` for ${subject.year}`;
    return verdict === 'undecided'
      ? `${shownCells(cells)}: "${product}" stands on ${cells.length} rows with ${same}${year}, but a row without a producer leaves it open whether they are one. Fill in the producer.`
      : `${shownCells(cells)}: "${product}" is listed ${cells.length} times (${same})${year}. Keep one row.`;
  },
  'unknown-group': ({ cells, text }) =>
    `${shownCells(cells)}: "${text}" is no product group. Choose one of the six of Decision 26/2026/QĐ-TTg.`,
  'year-outside-period': ({ cells, year, from, to }) =>
    `${shownCells(cells)}: ${year} lies outside the plan's period ${from ?? '…'}-${to ?? '…'}.`,
  'price-times-quantity': ({ cells, expected, found, difference, verdict, factors }) => {
    const product = factors
      ? factors.map((heading) => `"${heading}"`).join(' times ')
      : 'quantity times unit price';
    const figures = `shows ${found ? shownFigure(found) : ''}, ${product} gives ${expected ? shownFigure(expected) : ''}`;
    const by = difference ? shownFigure(difference) : '';
    return verdict === 'rounding'
      ? `${shownCells(cells)}: ${figures}; the difference of ${by} is rounding.`
      : `${shownCells(cells)}: wrong, ${figures}, difference ${by}.`;
  },
  'rejected-cell': ({ cells, layout, field, reason, text }) => {
    const label = INPUTS[layout].fields.find(({ id }) => id === field)?.label.en ?? field;
    const what = text === '' ? `column "${label}"` : `column "${label}", "${text}"`;
    return `${shownCells(cells)}: ${what} ${REASONS[reason]}`;
  },
};
