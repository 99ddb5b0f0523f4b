import { joined } from '../shown/joined';
import type { SheetCounts, SheetsWords } from '../types/sheets';
import { many } from './counted';

function parts({ known, plain, unread, texts }: SheetCounts): string {
  return joined([
    [known, `${many(known, 'sheet')} of a known layout`],
    [plain, `${many(plain, 'sheet')} without a layout`],
    [unread, `${many(unread, 'sheet')} not read`],
    [texts, many(texts, 'text')],
  ]);
}

export const en: SheetsWords = {
  summary: (counts, lacking) =>
    `Read: ${parts(counts) || 'no figures'}${lacking > 0 ? `; ${many(lacking, 'file')} incomplete` : ''}`,
  ofFile: (file, counts) => `${file}: ${parts(counts) || 'no figures'}`,
  hidden: 'hidden sheet',
  plain: 'A table without a layout; read and added up by its own structure',
  unread: 'Not read: no row of headings over columns of figures',
  noFigures: (sheets) => `No figures: ${sheets.join(', ')}.`,
  text: (figures) => `text, ${many(figures, 'figure')}`,
  rows: (count) => many(count, 'row'),
  thisIs: 'This is',
  thisIsFor: (sheet) => `Sheet ${sheet} is`,
  asFound: '(as found)',
  plainTable: 'A table without a layout',
  asBefore: (layout) => `As before: ${layout}`,
  measure: 'Measure unit of tables that state none',
  measureUnsaid: '(not chosen)',
  said: 'chosen by you',
  glimpse: (sheet) => `The first cells with figures of sheet ${sheet}`,
  whichHeader: 'Which row holds the headings of the table?',
  headerUnsaid: '(not chosen)',
  rowNumber: (row) => `Row ${row}`,
  headerInVain: (row) => `Read by row ${row}, there is still no column of figures under the headings.`,
  noFiguresAnywhere: 'There are no figures on any sheet.',
  lookedFor: 'Layouts that were looked for',
};
