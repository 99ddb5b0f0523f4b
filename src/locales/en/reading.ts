import { shownCells, shownFigure } from '../shown/figures';
import { SUBJECTS } from '../shown/subject';
import type { ReadingSentences } from '../types/reading';
import { many } from './counted';

/** What reading noticed, in English. */
export const en: ReadingSentences = {
  'blank-total': ({ cells, name, sums }) => ({
    where: shownCells(cells),
    what: `the total "${name}" is blank while its parts give ${sums.slice(0, 3).map(shownFigure).join('; ')}${sums.length > 3 ? ' …' : ''}. Fill in the total; there was nothing to compare.`,
  }),
  'formula-slip': ({ cells, formula, slip, concerned }) => {
    const what = {
      constant: 'adds a typed number. Take it out, or give it a row of its own.',
      twice: `adds ${shownCells(concerned ?? [])} twice. Mend its range.`,
      circular: 'adds its own cell (a circle). Mend its range.',
      'subtotal-again': `adds the subtotal ${shownCells(concerned ?? [])} and its parts. Mend its range.`,
      'hidden-rows': `adds only the rows in sight and leaves out ${shownCells(concerned ?? [])} in hidden rows. Take the filter off or show the rows and look at the total again; SUM adds hidden rows too.`,
      stale:
        'has a stored result that its cells do not give. Open the file in Excel, save it and check again.',
      'other-line': `adds ${shownCells(concerned ?? [])}, which stand in another column (or row) than this cell. Mend its range.`,
      'unlike-neighbours': 'takes other cells than all formulas beside it. Look at its range.',
    }[slip];
    return { where: shownCells(cells), what: `the formula =${formula} ${what}` };
  },
  'no-result': ({ cells }) => ({
    where: shownCells(cells),
    what: `${many(cells.length, 'formula has no result', 'formulas have no results')} yet and could not be checked. Open the file in Excel, save it and check again.`,
  }),
  'legacy-font': ({ cells, encodings }) => ({
    where: shownCells(cells),
    what: `typed in ${encodings.map((each) => each.toUpperCase()).join(', ')}, read as Unicode. Better convert the file.`,
  }),
  'blank-heading': ({ cells, subject, told }) => ({
    where: shownCells(cells),
    what:
      told === 'nothing'
        ? 'the heading is missing; the column counts as a part of its own. Write its heading.'
        : `the heading is missing and was read as "${told === 'year' ? subject.year : SUBJECTS.en(subject)}" from the columns beside it. Write it.`,
  }),
  'rows-left-out': ({ cells }) => ({
    where: shownCells(cells),
    what: 'a note, an "of which" line or a name without figures; it takes part in no total.',
  }),
  'hidden-part': ({ cells, what, sheet }) => ({
    where: cells.length > 0 ? shownCells(cells) : `Sheet "${sheet}"`,
    what:
      what === 'sheet'
        ? 'hidden, and read all the same.'
        : what === 'rows'
          ? 'hidden rows, counted all the same.'
          : 'hidden columns, counted all the same.',
  }),
};
