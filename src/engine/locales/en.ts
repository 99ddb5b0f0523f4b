import type { SumKind } from '../findings';
import { shownCell, shownCells, shownFigure } from './figures';
import { LAYOUT_NAMES } from './layout-names';
import type { Locale } from './locale';
import { MEASURE_NAMES } from './measures';
import { shownWhere } from './places';
import { SUBJECTS } from './subject';
import { enDiagnosis } from './en-diagnosis';
import { enFunding } from './en-funding';
import { enLists } from './en-lists';
import { enPlan } from './en-plan';
import { enReading } from './en-reading';
import { enRecords } from './en-records';
import { enTallies } from './en-tallies';
import { enText } from './en-text';
import { enUnits } from './en-units';

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

export const en: Locale = {
  language: 'en',
  subject,
  layouts: LAYOUTS,
  measures: MEASURE_NAMES.en,
  diagnosis: enDiagnosis,
  findings: {
    ...enLists,
    ...enPlan,
    ...enRecords,
    ...enFunding,
    ...enUnits,
    ...enTallies,
    ...enReading,
    ...enText,
    ...enDiagnosis.findings,
    'sum-of-parts': ({ verdict, basis, cells, subject: of, sum, found, expected, difference, blanks }) => {
      const where = `${shownCells(cells)} (${about(of)})`;
      if (verdict === 'undecided') {
        return {
          where,
          what: `cannot be added up from ${PARTS[sum]}; a cell is blank or cannot be read. Fill in or mend those cells and check again.`,
        };
      }
      const figures = `prints ${figure(found)}, ${PARTS[sum]} add up to ${figure(expected)}`;
      if (verdict === 'rounding') {
        const what =
          basis === 'printed'
            ? `the page ${figures}; the difference of ${figure(difference)} is display rounding, the cells agree.`
            : `${figures}; the difference of ${figure(difference)} is rounding.`;
        return { where, what };
      }
      const blank = blanks.length > 0 ? ` ${blanks.length} of the parts are blank.` : '';
      return { where, what: `wrong, ${figures}, difference ${figure(difference)}.${blank}` };
    },
    'cross-appendix': ({ cells, subject: of, other, found, expected, difference, totalsAgree, evidence }) => {
      const [ours, ...theirs] = cells;
      const hidden = totalsAgree ? ' The totals of the two appendices agree, which hides it.' : '';
      const beside = evidence ? ` ${enDiagnosis.evidence(evidence)}` : '';
      return {
        where: `${ours ? shownCell(ours) : ''} (${about(of)})`,
        joint: ' ',
        what: `is ${figure(found)}, but ${shownCells(theirs)} (${subject(other)}) is ${figure(expected)}; difference ${figure(difference)}.${hidden}${beside}`,
      };
    },
    'ambiguous-number': ({ cells, text, readings }) => ({
      where: shownCells(cells),
      what: `"${text}" can be read as ${readings.map(shownFigure).join(' or ')}; no sum decides. Type it again as a number.`,
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
  },
  problems: {
    'missing-file': ({ file }) => `${file}: file not found. Check the path and the name.`,
    'empty-file': ({ file }) => `${file}: the file is empty. Save it from Excel or Word again and open it.`,
    'not-a-workbook': ({ file }) =>
      `${file}: neither an Excel workbook nor a Word document. Choose a .xlsx, .xls, .ods, .docx or .txt file.`,
    'unsupported-format': ({ file, format }) =>
      `${file}: ${format === 'xlsb' ? 'a binary workbook (.xlsb)' : 'a workbook of Excel 5 or 95'} is not read. Open it in Excel, save it as .xlsx and try again.`,
    'unsupported-document': ({ file, format }) =>
      format === 'pdf'
        ? `${file}: a .pdf is not read. Open it in Word, save it as .docx and try again, or copy its text and paste it.`
        : `${file}: a .${format} is not read. Open it in Word, save it as .docx and try again.`,
    encrypted: ({ file }) =>
      `${file}: the file asks for a password. Open it in Excel or Word, remove the password, save and try again.`,
    broken: ({ file }) =>
      `${file}: the file is damaged or incomplete. Ask for it again, or open it in Excel or Word and save it.`,
    hostile: ({ file }) =>
      `${file}: the file is built in an unsafe way and was not opened. Ask the sender for it again.`,
    'too-large': ({ file, limitMegabytes }) =>
      `${file}: larger than the limit of ${limitMegabytes} MB. Take out sheets that are not needed and try again.`,
    'too-many-cells': ({ file, limit }) =>
      `${file}: its tables have more than ${limit.toLocaleString('en')} cells, more than are read. Put appendices into files of their own and try again.`,
    'no-sheets': ({ file }) => `${file}: the workbook has no sheets. Open it in Excel and look.`,
    'empty-document': ({ file }) => `${file}: the document has no text. Open it and look.`,
    'empty-folder': ({ files }) =>
      `${files.join(', ')}: no workbook in the folder. It needs .xlsx, .xlsm, .xls, .ods or .docx files.`,
    'nothing-to-fill': ({ files }) =>
      `${files.join(', ')}: there is no input sheet to fill appendices from. Products, a budget or tasks are needed; "phuluc template products --out blank.xlsx" makes a blank sheet.`,
    'no-text': ({ file }) => `${file}: has no text of a plan. Choose a .docx or a .txt.`,
    'no-units': ({ files }) =>
      `${files.join(', ')}: no column names communes or districts. A table with a column of units or communes is needed.`,
    'no-known-table': ({ files }) =>
      `${files.join(', ')}: no appendix was recognised. At least one table is needed with a header row (STT, Đơn vị …) and columns of years, product groups or funding sources.`,
  },
};
