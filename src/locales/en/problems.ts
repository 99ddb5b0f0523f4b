import { shownCount } from '../shown/figures';
import type { ProblemSentences } from '../types/problems';

export const en: ProblemSentences = {
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
    `${file}: its tables have more than ${shownCount(limit)} cells, more than are read. Put appendices into files of their own and try again.`,
  'no-sheets': ({ file }) => `${file}: the workbook has no sheets. Open it in Excel and look.`,
  'empty-document': ({ file }) => `${file}: the document has no text. Open it and look.`,
  'empty-folder': ({ files }) =>
    `${files.join(', ')}: no workbook in the folder. It needs .xlsx, .xlsm, .xls, .ods or .docx files.`,
  'nothing-to-fill': ({ files, blanks }) =>
    blanks.length > 0
      ? `${files.join(', ')}: no row is filled in on ${blanks.map((name) => `"${name}"`).join(', ')} (example rows do not count). Fill some in and try again.`
      : `${files.join(', ')}: there is no input sheet to fill appendices from. Products, a budget or tasks are needed; "phuluc template products --out blank.xlsx" makes a blank sheet.`,
  'no-text': ({ file }) => `${file}: has no text of a plan. Choose a .docx or a .txt.`,
  'no-units': ({ files }) =>
    `${files.join(', ')}: no column names communes or districts. A table with a column of units or communes is needed.`,
  'units-open': ({ files, wanted, names }) =>
    wanted === 'today'
      ? `${files.join(', ')}: it is not known which unit of today ${names.length} ${names.length === 1 ? 'name is' : 'names are'} (${someNames(names)}). Run "phuluc units … --out OUT.xlsx", answer on the sheet "Chuyển đơn vị" of that file and use that file.`
      : `${files.join(', ')}: it is not known of which district ${names.length} ${names.length === 1 ? 'name was' : 'names were'} before 1/7/2025 (${someNames(names)}). Add a column "Huyện trước sắp xếp", fill in each row's district and run again.`,
  'no-known-table': ({ files, wanted }) => `${files.join(', ')}: ${WANTED[wanted ?? 'any']}`,
};

const WANTED = {
  any: 'no appendix was recognised. At least one table is needed with a row of headings (STT, Đơn vị …) and columns of years, product groups or funding sources.',
  products:
    'there is no list of products. It takes a table with a product in each row and columns Tên sản phẩm and Hạng sao.',
  targets:
    'there is no sheet of targets. It takes a table with a target in each row and columns Chỉ tiêu and Kế hoạch; or --preset with lists of producers and products.',
  money:
    'no table of money could be read. It takes a table with a unit in each row and columns of years or sources, or one with a source in each row, of the whole or under each unit; amounts are numbers. "phuluc check" names the cells that cannot be read.',
} as const;

const MOST_NAMES = 3;

function someNames(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join('; ') + (names.length > MOST_NAMES ? '; …' : '');
}
