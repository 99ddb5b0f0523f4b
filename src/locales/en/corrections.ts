import type { FixWords } from '../types/corrections';

export const en: FixWords = {
  fix: 'Correct',
  fixTo: (cells) => `Correct ${cells}`,
  becomes: (cell, figure) => `${cell} to ${figure}`,
  and: ' and ',
  blank: '(blank)',
  ways: (count) =>
    `${count} corrections would each make the totals agree; the sums do not decide. Look at the cells, compare with the original, then choose.`,
  way: (number) => `Way ${number}`,
  mends: (count) =>
    count === 1 ? 'This total will then agree too:' : `These ${count} totals will then agree too:`,
  notProved: 'Not proved to be the fewest cells.',
  formula: 'This cell is a formula; correcting replaces it by a figure.',
  traces: 'Corrected',
  fixed: 'Corrected',
  undo: 'Undo',
  undoOf: (cells) => `Undo ${cells}`,
  undone: (cells) => `Undone: ${cells}.`,
  moreCells: (count) => `and ${count} more ${count === 1 ? 'cell' : 'cells'}`,
  fileUntouched: 'The file itself is unchanged; save the corrected workbook as a new file.',
  save: 'Save corrected',
  saved: (file) => `Saved ${file}.`,
  notKept: (files) =>
    `${files}: corrections can only be written into .xlsx files. Open it in Excel, save it as .xlsx and correct that file.`,
  notSaved:
    'The original file could not be read again, so nothing was saved. It may have been deleted, renamed or changed; open it again and retry.',
  suffix: 'corrected',
};
