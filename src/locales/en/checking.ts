import type { SumKind } from '../../engine/findings';
import { LAYOUT_NAMES } from '../layout-names';
import { shownCell, shownCells, shownFigure } from '../shown/figures';
import { shownWhere } from '../shown/places';
import { SUBJECTS } from '../shown/subject';
import type { CheckingSentences } from '../types/checking';
import type { Locale } from '../types/locale';
import { en as diagnosis } from './diagnosis';
import { many } from './counted';

const LAYOUTS = LAYOUT_NAMES.en;

const PARTS: Readonly<Record<SumKind, string>> = {
  items: 'its columns',
  years: 'its years',
  rows: 'its rows',
};

const subject = SUBJECTS.en;

const about = (of: Parameters<Locale['subject']>[0] | undefined): string => (of ? subject(of) : '');

const figure = (value: Parameters<typeof shownFigure>[0] | undefined): string =>
  value ? shownFigure(value) : '(blank)';

export const en: CheckingSentences = {
  'balance-mismatch': ({ cells, subject: of, found, expected, difference }) =>
    `${shownCells(cells)} (${about(of)}): ${figure(found)} printed, the figure before with what came in and less what went out is ${figure(expected)}, a difference of ${figure(difference)}.`,
  'mean-mismatch': ({ cells, subject: of, found, expected }) =>
    `${shownCells(cells)} (${about(of)}): ${figure(found)} printed, the mean of the columns left of it is ${figure(expected)}.`,
  'sum-of-parts': ({
    verdict,
    basis,
    cells,
    subject: of,
    sum,
    found,
    expected,
    difference,
    blanks,
    lone,
  }) => {
    const where = `${shownCells(cells)} (${about(of)})`;
    if (verdict === 'undecided') {
      return {
        where,
        what: `cannot be added up from ${PARTS[sum]}; a cell is blank or cannot be read. Fill in or mend those cells and check again.`,
      };
    }
    const figures = `prints ${figure(found)}, ${PARTS[sum]} add up to ${figure(expected)}`;
    if (lone === true) {
      return {
        where,
        what: `${figures}; the difference of ${figure(difference)} could be rounding, but all other sums of the table hold to the last digit: look at the source figures.`,
      };
    }
    if (verdict === 'rounding') {
      const what =
        basis === 'printed'
          ? `the page ${figures}; the difference of ${figure(difference)} is display rounding, the cells agree.`
          : `${figures}; the difference of ${figure(difference)} is rounding.`;
      return { where, what };
    }
    const blank = blanks.length > 0 ? ` ${many(blanks.length, 'part is', 'parts are')} blank.` : '';
    return { where, what: `wrong, ${figures}, difference ${figure(difference)}.${blank}` };
  },
  'cross-appendix': ({ cells, subject: of, other, found, expected, difference, totalsAgree, evidence }) => {
    const [ours, ...theirs] = cells;
    const hidden = totalsAgree ? ' The totals of the two appendices agree, which hides it.' : '';
    const beside = evidence ? ` ${diagnosis.evidence(evidence)}` : '';
    return {
      where: `${ours ? shownCell(ours) : ''} (${about(of)})`,
      joint: ' ',
      what: `is ${figure(found)}, but ${shownCells(theirs)} (${subject(other)}) is ${figure(expected)}; difference ${figure(difference)}.${hidden}${beside}`,
    };
  },
  'ambiguous-number': ({ cells, text, readings }) => ({
    where: shownCells(cells),
    what: `${cells.length > 1 ? `${cells.length} cells such as ` : ''}"${text}" can be read as ${readings.map(shownFigure).join(' or ')}; no sum decides. Type it again as a number.`,
  }),
  'text-number': ({ cells }) => ({
    where: shownCells(cells),
    what: `figures stored as text, which Excel's SUM leaves out. Turn these cells into numbers.`,
  }),
  'unit-missing': ({ cells, name, missingFrom }) => ({
    where: shownCells(cells),
    what: `"${name}" is missing from: ${missingFrom.map((id) => LAYOUTS[id]).join(', ')}. Add the row or look at the name.`,
  }),
  'formula-range': ({ cells, formula, leftOut }) => ({
    where: shownCells(cells),
    what: `the formula =${formula} leaves out ${shownCells(leftOut)}. Mend its range.`,
  }),
  'typed-total': ({ cells }) => ({
    where: shownCells(cells),
    what: `typed totals while the totals beside them are formulas; they will not follow an edit.`,
  }),
  'unreadable-figure': ({ cells, text }) => ({
    where: shownCells(cells),
    what: `"${text}" is no figure. Mend this cell.`,
  }),
  'fractional-count': ({ cells }) => ({
    where: shownCells(cells),
    what: `a count has no fraction. Look at what was typed.`,
  }),
  negative: ({ cells }) => ({ where: shownCells(cells), what: `a negative figure. Look at its sign.` }),
  'plan-number': ({ cells, places, numbers }) => ({
    where: shownWhere({ cells, ...(places ? { places } : {}) }, 'en'),
    what: `the appendices name different plan numbers (${numbers.join(', ')}). Use the number of the plan itself.`,
  }),
};
