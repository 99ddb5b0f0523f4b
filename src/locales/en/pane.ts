import type { Counts, Words } from '../types/pane';
import { en as fillEn } from './fill-panel';
import { en as refusalEn } from './refusals';
import { shownCount } from '../shown/figures';
import { many } from './counted';

/** Where one mistake makes several sums fail, what is to be mended is counted first. */
function errorsTold({ errors, mistakes = errors }: Counts): string {
  const told = many(errors, 'error');
  return mistakes < errors ? `${many(mistakes, 'mistake')} to mend (${told})` : told;
}

function counted(counts: Counts): string[] {
  return [
    ...(counts.errors > 0 ? [errorsTold(counts)] : []),
    ...(counts.warnings > 0 ? [`${shownCount(counts.warnings)} to look at`] : []),
    ...(counts.rounding > 0 ? [many(counts.rounding, 'rounding difference')] : []),
    ...(counts.undecided > 0 ? [`${shownCount(counts.undecided)} undecided`] : []),
    ...(counts.identities > 0 ? [`${shownCount(counts.pass)} in agreement`] : []),
  ];
}

/** That nothing was there to be checked is said, whatever else there is to say. */
function told(counts: Counts): string {
  const parts = counted(counts);
  return [
    ...(parts.length > 0 ? [`${parts.join(', ')}.`] : []),
    ...(counts.identities === 0 ? [nothingChecked(counts)] : []),
  ].join(' ');
}

function nothingChecked({ figures }: Counts): string {
  return figures === undefined
    ? 'No sum was found to check.'
    : `${many(figures, 'figure')} of the text were read, none can be held against another.`;
}

export const en: Words = {
  product: 'Phụ lục OCOP',
  tabs: { check: 'Check', fill: 'Appendices', stars: 'Stars and targets', funding: 'Funding' },
  settings: {
    open: 'Language and appearance',
    language: 'Language',
    appearance: 'Appearance',
    guideKey: 'The key ? opens the guide',
    appearances: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  },
  files: {
    choose: 'Choose files',
    drop: 'Drop files here',
    dropHint:
      'or drag .xlsx, .xls, .ods, .docx or .txt files onto this page. Several files at once count as one plan.',
    nothingOpen: 'No workbook is open',
    nothingOpenExcel: 'Press Check to read the open workbook.',
    sample: 'See an example workbook',
    sampleOpen: 'This is an example. Choose or drop your own file to check it.',
    close: 'Close the workbook',
    local: 'Files are read on this computer only and sent nowhere.',
    chooseDocument: 'Add the plan’s text',
    paste: 'Paste text',
    pasteLabel: 'The plan’s text',
    pasteHint: 'Copy it from Word or a PDF, tables too, and paste it here.',
    pasteRead: 'Read the text',
    pasteCancel: 'Cancel',
    pastedName: 'pasted text.txt',
    documents: (names) => `Read with the workbook: ${names.join(', ')}.`,
  },
  work: {
    check: 'Check',
    again: 'Check again',
    stop: 'Stop',
    opening: 'Reading the workbook',
    checking: 'Checking the sums',
    filling: 'Working out the appendices',
    writing: 'Writing into the workbook',
    saving: 'Making the new file',
    waiting: 'Excel is busy. If a cell is being edited, press Enter or Esc to finish.',
    percent: (share) => `${shownCount(Math.round(share * 100))}%`,
  },
  check: {
    headline: told,
    clean: (counts) =>
      counts.rounding > 0
        ? `No errors: ${shownCount(counts.pass)} in agreement, ${many(counts.rounding, 'rounding difference')}.`
        : `No errors: ${shownCount(counts.pass)} in agreement.`,
    cleanDetail: (identities, tables) =>
      `${many(identities, 'equation')} in ${many(tables, 'table')} were added up again: by item, by year, by unit, and between appendices.`,
    cleanText: (comparisons, figures) =>
      `${many(comparisons, 'comparison')} among ${many(figures, 'figure')} of the text: parts and totals, shares, increases, figures told twice.`,
    errors: (count) => `Errors (${shownCount(count)})`,
    warnings: (count) => `To look at (${shownCount(count)})`,
    explained: (count) => `Rounding differences (${shownCount(count)})`,
    assumed: (count) => `What the program assumed (${shownCount(count)})`,
    more: (count) => `Show ${shownCount(count)} more`,
    equation: (parts) => `Show the equation (${many(parts, 'part')})`,
    hideEquation: 'Hide the equation',
    figures: {
      found: 'Printed',
      expected: 'Added up',
      difference: 'Difference',
      reached: 'Reached',
      planned: 'Planned',
    },
    goTo: (cell) => `Go to cell ${cell}`,
    copy: 'Copy the report',
    otherActs: 'More actions',
    copied: 'The report was copied.',
    notCopied: 'The browser did not allow copying. Save the report as a file instead.',
    save: 'Save the report as .xlsx',
    saved: (file) => `Saved ${file}.`,
    reportFile: 'check-results.xlsx',
    nothingRecognised: 'No table could be read',
    announce: (counts) => `The check is done. ${told(counts)}`,
  },
  fill: fillEn,
  report: {
    sheet: 'Check results',
    title: 'RESULTS OF CHECKING THE APPENDICES',
    severities: { error: 'Error', warning: 'To look at', info: 'For information' },
    columns: {
      number: 'No.',
      severity: 'Severity',
      file: 'File',
      sheet: 'Sheet',
      cell: 'Cell',
      what: 'Figure',
      found: 'Printed',
      expected: 'Added up',
      difference: 'Difference',
      parts: 'Added up from',
      message: 'Explanation',
    },
  },
  read: {
    line: (sheets, tables, measures, time) =>
      [
        `${many(sheets, 'sheet')}, ${many(tables, 'table')} read`,
        ...(measures.length > 0 ? [measures.join(', ')] : []),
        time,
      ].join(' · '),
    nothing: 'No workbook has been read.',
  },
  view: {
    label: (sheet) => `Sheet ${sheet}`,
    sheets: 'Sheets',
    file: 'File',
    show: 'Show the workbook',
    back: 'Back to the results',
    skip: 'Skip',
    toResults: 'Skip to the results',
    toSheet: 'Skip to the sheet',
    otherPane: (sheet) => `The cell it is compared with: ${sheet}`,
    closeOther: 'Close the second pane',
    hiddenParts: (rows, cols) =>
      `${[...(rows > 0 ? [many(rows, 'row')] : []), ...(cols > 0 ? [many(cols, 'column')] : [])].join(', ')} hidden`,
    showHidden: 'Show what is hidden',
    hideHidden: 'Hide again',
    marked: 'cell in question',
    part: 'related cell',
    clear: 'Clear marks',
    legend: 'Solid frame, row and column marked !: the cell in question. Dashed frame: related cells.',
  },
  trouble: {
    fault:
      'The program met an unexpected fault. Try again; failing that, send the workbook to whoever looks after the software.',
    moved: (cells) =>
      `${cells} no longer holds what was checked, so nothing was written. It was checked again; look at the new result.`,
    fetch: 'The example could not be fetched. Check the connection to the server and try again.',
    settled: {
      finished: 'Excel answers again: the write that was broken off is complete. It can be undone as usual.',
      'rolled-back':
        'Excel answers again: the write that was broken off has been put back, the workbook is as before.',
    },
    settledKept: (sheets) =>
      `Excel answers again: the write that was broken off has been put back, but for ${sheets.map((sheet) => `“${sheet}”`).join(', ')}, which somebody has typed in. Look at it, and delete it if you do not need it.`,
    dismiss: 'Hide this message',
    notInExcel: "This page is for Excel's task pane. In Excel, open the Home tab and choose Phụ lục OCOP.",
    browserPage: 'Open the browser version',
    refusal: refusalEn,
  },
};
