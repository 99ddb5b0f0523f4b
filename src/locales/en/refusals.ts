import type { CellRef } from '../../engine/grid/grid';
import type { HostRefusal, Obstacle, Spot } from '../../hosts/host';
import { shownCell } from '../shown/figures';

/** `B5 on “Dự toán”`; without a place, what is said instead. */
function at({ sheet, cells }: Spot, otherwise: string): string {
  if (sheet === undefined) return otherwise;
  return cells === undefined ? `the sheet “${sheet}”` : `${cells} on “${sheet}”`;
}

const OBSTACLES: Readonly<Record<Obstacle, (where: string) => string>> = {
  filter: (where) => `A filter is in the way of ${where}. Clear it (Data > Clear), then try again.`,
  merge: (where) => `Merged cells are in the way of ${where}. Unmerge them, then try again.`,
  'pivot-table': (where) => `A pivot table lies over ${where}. Move it to another sheet, then try again.`,
  table: (where) =>
    `In the Excel table at ${where} Excel fills the whole column with a formula by itself, so nothing was written. Make it a plain range (Table Design > Convert to Range), then try again.`,
  array: (where) =>
    `The array formula at ${where} fills several cells at once, so no single one was written. Change that formula, or copy all of its cells and paste them as values, then try again.`,
  'insert-delete': (where) =>
    `Excel cannot insert or delete rows or columns at ${where}: a table or merged cells are in the way. Clear them, then try again.`,
  'off-sheet': (where) =>
    `Writing to ${where} would push filled cells off the sheet. Delete rows or columns at its end, then try again.`,
  selection: (where) =>
    `What is selected does not allow writing to ${where}. Click a blank cell of this workbook, then try again.`,
  'hidden-sheet': (where) =>
    `Excel cannot go to ${where}: the sheet is hidden. Unhide it (right-click a sheet tab > Unhide), then try again.`,
  'other-edit': (where) => `Somebody else has just edited ${where}. Wait a moment, then try again.`,
  links: (where) =>
    `Excel blocks links to other workbooks at ${where}. Allow them to be updated, then try again.`,
};

const cellsOf = (cells: readonly CellRef[]): string[] => cells.map(shownCell);

const places = (sheets: readonly string[], cells: readonly CellRef[]): string =>
  [...sheets.map((sheet) => `the sheet “${sheet}”`), ...cellsOf(cells)].join(', ');

type Since = Extract<HostRefusal, { kind: 'typed-since' }>;

const edited = ({ sheets, cells }: Since): string[] =>
  sheets.length + cells.length > 0
    ? [`Somebody has edited ${places(sheets, cells)} since it was written.`]
    : [];

const gone = ({ gone: sheets }: Since): string[] =>
  sheets.length > 0
    ? [
        `${capital(places(sheets, []))} ${sheets.length === 1 ? 'was' : 'were'} deleted or renamed and left as it is.`,
      ]
    : [];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Why Excel, or the browser's own workbook, refused: what, where, and what to do about it. */
export function en(why: HostRefusal): string {
  switch (why.kind) {
    case 'editing':
      return 'A cell is being edited in Excel. Press Enter or Esc to finish, then try again.';
    case 'protected':
      return why.sheet === undefined
        ? 'The workbook is protected. Unprotect it, then try again.'
        : `The sheet “${why.sheet}” is protected. Unprotect it (Review > Unprotect Sheet), then try again.`;
    case 'not-found':
      return why.what === undefined
        ? 'A sheet or cell has just been deleted or renamed. Check again.'
        : `“${why.what}” was not found. The sheet or cell may have been deleted or renamed; check again.`;
    case 'exists':
      return why.what === undefined
        ? 'There is a sheet of that name already. Rename or delete the old one, then try again.'
        : `“${why.what}” already exists. Rename or delete the old sheet, then try again.`;
    case 'too-large':
      return 'The workbook is larger than Excel lets an add-in read or write at once. Delete formatted blank rows and columns, then try again.';
    case 'unsupported':
      return `This Excel cannot do what was asked of ${at(why, 'the workbook')}. Excel 2021 or later, or Excel on the web, is needed.`;
    case 'invalid':
      return `Excel does not take what was to be written to ${at(why, 'the workbook')}: it is too long or not well formed. Shorten what it comes from, then try again.`;
    case 'lost':
      return 'The connection to Excel was lost. Check the network and try again; failing that, close this pane and open it again.';
    case 'inactive':
      return 'Another workbook is in front. Click the window of this one, then try again.';
    case 'overloaded':
      return 'Excel is overloaded. Wait a moment, then try again.';
    case 'signed-out':
      return 'Excel asks for a new sign-in. Sign in to Microsoft 365, then try again.';
    case 'restart':
      return 'Excel has to be restarted. Save the workbook, close Excel and open it again.';
    case 'conflict':
      return OBSTACLES[why.what](at(why, why.what === 'hidden-sheet' ? 'this cell' : 'the workbook'));
    case 'stopped':
      return 'Stopped.';
    case 'busy':
      return 'Another pane, perhaps a co-author’s, is writing into this workbook. Wait a moment, then try again.';
    case 'changed':
      return `${capital(places(why.sheets ?? [], why.cells))} has just been changed, so nothing was written. Check again, then decide.`;
    case 'typed-since':
      return [...edited(why), ...gone(why)].join(' ');
    case 'half-written':
      return why.certain
        ? `Excel refused half-way, so ${places(why.sheets, why.cells)} may be written in part. ${en(why.why)} It will be put back as soon as Excel allows; please leave it alone until then.`
        : `The connection to Excel was lost while writing, so ${places(why.sheets, why.cells)} may be written in part. Once Excel answers it will be finished or put back; please leave it alone until then.`;
    case 'fault':
      return `The program called Excel wrongly at ${at(why, 'the workbook')} (code ${why.code}). Try again; failing that, send the workbook to those who look after the program.`;
    case 'unknown':
      return `Excel refused to write to ${at(why, 'the workbook')} (code ${why.code}). Try again; failing that, save and reopen the workbook.`;
  }
}
