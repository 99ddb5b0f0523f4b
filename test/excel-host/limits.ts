import { isValidFormat } from 'numfmt';
import { columnPoints } from '../../src/hosts/excel/lengths';
import { Refused } from './protocol';

/*
 * What Excel refuses to hold, as strict as Excel. Sources:
 *
 * [1] "Excel specifications and limits", support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3:
 *     row height 409 points, column width 255 characters, 32,767 characters in a cell, 8,192 in a formula,
 *     255 in a header or footer.
 * [2] `Excel.RangeFormat.rowHeight`, `columnWidth`, `Excel.PageLayout`: a value that is none is
 *     InvalidArgument. The dialog names the true greatest row height: "between 0 and 409.5".
 * [3] "Change the font size", support.microsoft.com: between 1 and 409, multiples of .5.
 * [4] "Rename a worksheet", support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9: not blank,
 *     at most 31 characters, none of / \ ? * : [ ], no apostrophe at an end, not "History", no two alike.
 * [5] `Excel.ListDataValidation.source`; a list written into the rule has at most 255 characters
 *     (ECMA-376 part 1, 18.3.1.32, and every Excel: longer ones make it call a file damaged).
 * [6] `Excel.RangeFill.color`, `Excel.RangeFont.color`: "#RRGGBB" or a named HTML color.
 */

const LIMITS = {
  rowHeight: 409.5,
  columnWidth: columnPoints(255),
  fontSize: 409,
  cellText: 32_767,
  formula: 8_192,
  header: 255,
  sheetName: 31,
  inlineList: 255,
  /** A4, in points: margins must leave something of the page. */
  page: { width: 595, height: 842 },
} as const;

function refuseUnless(fits: boolean, where: string, code = 'InvalidArgument'): void {
  if (!fits) throw new Refused(code, where);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

export function checkRowHeight(value: unknown): void {
  refuseUnless(isWithin(value, 0, LIMITS.rowHeight), 'RangeFormat.rowHeight');
}

export function checkColumnWidth(value: unknown): void {
  refuseUnless(isWithin(value, 0, LIMITS.columnWidth), 'RangeFormat.columnWidth');
}

export function checkFontSize(value: unknown): void {
  refuseUnless(isWithin(value, 1, LIMITS.fontSize), 'RangeFont.size');
}

const COLOR_NAMES =
  /^(black|white|red|green|blue|yellow|orange|gray|grey|silver|navy|teal|purple|maroon|lime)$/i;

export function checkColor(value: unknown): void {
  const color = String(value);
  refuseUnless(/^#[0-9A-F]{6}$/i.test(color) || COLOR_NAMES.test(color), 'color');
}

/** Of a cell's entry that is no formula; an apostrophe before it does not count. */
export function checkCellText(text: string): void {
  refuseUnless(text.length - (text.startsWith("'") ? 1 : 0) <= LIMITS.cellText, 'Range.formulas');
}

export function checkFormulaLength(formula: string): void {
  refuseUnless(formula.length <= LIMITS.formula, 'Range.formulas', 'FormulaLengthExceedsLimit');
}

const fitting = new Set<string>();

export function checkNumberFormat(format: string): void {
  if (fitting.has(format)) return;
  refuseUnless(format.length <= 255 && isValidFormat(format), 'Range.numberFormat');
  fitting.add(format);
}

export function checkSheetName(name: string): void {
  const fits = name !== '' && name.length <= LIMITS.sheetName && !/[\\/?*[\]:]/.test(name);
  refuseUnless(fits && !/^'|'$/.test(name) && name.toLowerCase() !== 'history', 'Worksheet.name');
}

export function checkInlineList(source: string): void {
  refuseUnless(source.length > 0 && source.length <= LIMITS.inlineList, 'DataValidation.rule');
}

export function checkHeader(text: unknown): void {
  refuseUnless(String(text).length <= LIMITS.header, 'HeaderFooter.centerHeader');
}

/** Both margins of one direction together must leave something of the page. */
export function checkMargin(name: string, value: unknown, other: unknown, landscape: boolean): void {
  const { width, height } = LIMITS.page;
  const across = /^(Left|Right)/.test(name) !== landscape;
  const room = (across ? width : height) - (typeof other === 'number' ? other : 0);
  refuseUnless(isWithin(value, 0, room - 1), `PageLayout.${name}`);
}
