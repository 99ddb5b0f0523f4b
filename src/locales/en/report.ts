import { shownDate } from '../shown/figures';
import { someUnits } from '../shown/some-units';
import type { ReportWords } from '../types/report';
import { many } from './counted';

export const en: ReportWords = {
  headline: ({ errors, identities, rounding, pass, undecided, warnings, figures, mistakes = errors }) =>
    `${identities > 0 ? '' : figures === undefined ? 'No sum was found to check: ' : 'No figures of the text can be held against each other: '}${mistakes < errors ? `${many(mistakes, 'mistake')} to mend (${many(errors, 'place')} wrong)` : `${errors} wrong`}, ${many(rounding, 'difference')} by rounding, ${pass} agree${undecided > 0 ? `, ${undecided} undecided` : ''}; ${warnings} to look at.`,
  checked: (files, day) => `${files.join(', ')}${day ? `; checked on ${shownDate(day)}` : ''}.`,
  table: (sheet, layout, range, measure) => `Read ${sheet}, ${range}: ${layout} (${measure}).`,
  inputTable: (sheet, layout, range, rows) => `Read ${sheet}, ${range}: ${layout} (${many(rows, 'row')}).`,
  text: (file, figures) => `Read the text of ${file}: ${many(figures, 'figure')}.`,
  unknownMeasure: 'measure unit not stated',
  readNothing: 'no table of figures found: no row of headings over columns of figures',
  readAsTable: 'no standard appendix; read and added up by its own structure',
  unread: (sheet) => `Not read ${sheet}: no table of figures found on it.`,
  files: (read, leftOut) =>
    `${read} ${read === 1 ? 'file' : 'files'} read${leftOut > 0 ? `, ${leftOut} left out` : ''}:`,
  file: (file, units) =>
    `${file}${units.length > 0 ? ` (${someUnits(units, (count) => `and ${many(count, 'more unit')}`)})` : ''}`,
  lacking: (layouts) => `Lacking, beside what the other units sent: ${layouts.join(', ')}.`,
  leftOut: (problem) => `Left out: ${problem}`,
  hidden: ' (hidden sheet)',
  severities: { error: 'WRONG', warning: 'To look at', info: 'For information' },
  wholePlan: 'The whole plan',
  nothingWrong: 'Nothing to report.',
  sameCorrection: (cell) => `The correction is the one given at ${cell}.`,
};
