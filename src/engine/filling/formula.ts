import { columnName, quotedSheet } from '../grid/address';

/*
 * Formulas only in forms that Excel 2010, WPS and LibreOffice calculate alike: COUNTIFS, SUMIFS, SUM, ROUND
 * with plain ranges; no array constants, no whole columns, no functions that came later.
 */

/** Rows of one column of a sheet: `'Sản phẩm'!$B$5:$B$104`. Rows and columns count from zero. */
export function columnRange(sheet: string, col: number, top: number, bottom: number): string {
  const name = columnName(col);
  return `${quotedSheet(sheet)}!$${name}$${top + 1}:$${name}$${bottom + 1}`;
}

/** One condition of COUNTIFS or SUMIFS. */
export interface Condition {
  readonly range: string;
  /** As it stands in the formula: `2021`, `"Mới"`, `$B7`. */
  readonly criterion: string;
}

/** Longer criteria make COUNTIFS give an error. */
const LONGEST_CRITERION = 255;

/** A criterion that matches exactly this text, whatever letters in it have a meaning of their own. */
export function textCriterion(text: string): string | undefined {
  const escaped = text.replace(/[~*?]/g, '~$&');
  const literal = /^[=<>]/.test(escaped) ? `=${escaped}` : escaped;
  return literal.length > LONGEST_CRITERION ? undefined : `"${literal.replaceAll('"', '""')}"`;
}

/** True where a cell with this text can be used as the criterion itself. */
export function isPlainCriterion(text: string): boolean {
  return text.length <= LONGEST_CRITERION && !/[~*?]|^[=<>]/.test(text);
}

function list(conditions: readonly Condition[]): string {
  return conditions.map(({ range, criterion }) => `${range},${criterion}`).join(',');
}

/** COUNTIFS over these conditions, without the leading `=`. */
export function countIfs(conditions: readonly Condition[]): string {
  return `COUNTIFS(${list(conditions)})`;
}

/** SUMIFS of a range over these conditions, plain SUM where there are none; without the leading `=`. */
export function sumIfs(range: string, conditions: readonly Condition[]): string {
  return conditions.length === 0 ? `SUM(${range})` : `SUMIFS(${range},${list(conditions)})`;
}

/** Cells added up by plus signs. */
export function sumOfCells(cells: readonly string[]): string {
  return cells.length === 0 ? '0' : cells.join('+');
}

/** Neighbours added up, by SUM over their range. */
export function sumOfNeighbours(cells: readonly string[]): string {
  return cells.length < 2 ? sumOfCells(cells) : `SUM(${cells[0]}:${cells[cells.length - 1]})`;
}

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8000;
