import type { TableReadingWords } from '../types/table-reading';

export const en: TableReadingWords = {
  open: 'How this table is read',
  isTable: 'This table is',
  header: 'Heading rows',
  headerFirst: 'from row',
  headerLast: 'to row',
  measure: 'Measure unit',
  asRead: '(as found)',
  columns: 'Columns',
  column: (letter, heading) => (heading === '' ? `Column ${letter}` : `Column ${letter}: ${heading}`),
  year: (letter) => `Year of column ${letter}`,
  means: {
    number: 'ordinal number',
    name: 'names of the rows',
    figure: 'figures, by their heading',
    share: 'shares in %',
    ignore: 'left out',
  },
  rows: 'Rows',
  row: (row, name) => (name === '' ? `Row ${row}` : `Row ${row}: ${name}`),
  rowKinds: { total: 'a total', part: 'an ordinary row', ignore: 'left out' },
  apply: 'Read it like this',
  reset: 'Read it as found',
  sameHeadings: 'Read like the table before with the same headings',
  chosen: 'read as you said',
  wrongRows: 'These are no rows: the first must be 1 or more, and not after the last.',
};
