import { columnIndex } from './address';
import type { GridRange } from './grid';

const TERM = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;
const CALL = /^(SUM|SUBTOTAL)\((.*)\)$/;

/**
 * The cells that a plain adding formula adds: `SUM(D8:D24)`, `D8+D9`, `SUBTOTAL(9,D8:D24)`, `SUM(A1:A3,A5)+B2`,
 * without the leading `=`. Undefined for every other formula, other sheets included.
 */
export function addedRanges(formula: string): GridRange[] | undefined {
  const added = addition(formula);
  return added && added.constants.length === 0 ? added.ranges : undefined;
}

/** What an adding formula adds: cells, and numbers typed into it (`SUM(D8:D24)+2`, `D8+D9-1`). */
export interface Addition {
  readonly ranges: GridRange[];
  readonly constants: readonly number[];
  /** True where the formula is one SUBTOTAL and nothing else. */
  readonly subtotal: boolean;
}

/** Undefined for every formula that does anything but add up cells of its own sheet and plain numbers. */
export function addition(formula: string): Addition | undefined {
  const text = formula.replace(/\s/g, '').toUpperCase();
  const ranges: GridRange[] = [];
  const constants: number[] = [];
  for (const term of topLevel(text.replace(MINUS_NUMBER, '+-$1'), '+')) {
    const number = NUMBER.test(term) ? Number(term) : undefined;
    if (number !== undefined) {
      constants.push(number);
      continue;
    }
    const found = rangesOfTerm(term);
    if (!found) return undefined;
    ranges.push(...found);
  }
  return ranges.length > 0 ? { ranges, constants, subtotal: ONE_SUBTOTAL.test(text) } : undefined;
}

/**
 * The cells that a formula takes off: `C5` of `D4-C5`, `D5:D7` of `ROUND(D4-SUM(D5:D7),0)`, without the leading `=`.
 * None for a formula that does anything but add up and take off cells of its own sheet.
 */
export function takenOff(formula: string): GridRange[] {
  const text = formula.replace(/\s/g, '').toUpperCase();
  const sum = (ROUNDED.exec(text)?.[1] ?? text).replace(/^-/, '0-');
  const terms = topLevel(sum, '+').map((term) => topLevel(term, '-'));
  const off = terms.flatMap(([, ...less]) => less).map(rangesOfTerm);
  const more = terms.flatMap(([first = '']) => (NUMBER.test(first) ? [] : [rangesOfTerm(first)]));
  return [...more, ...off].every((ranges) => ranges !== undefined)
    ? off.flatMap((ranges) => ranges ?? [])
    : [];
}

const ROUNDED = /^ROUND(?:UP|DOWN)?\((.*),-?\d+\)$/;
const ONE_SUBTOTAL = /^SUBTOTAL\([^()]*\)$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** A number taken off behind a cell or a bracket. */
const MINUS_NUMBER = /(?<=[\d)])-(\d+(?:\.\d+)?)(?![\d(:A-Z])/g;

function rangesOfTerm(term: string): GridRange[] | undefined {
  const call = CALL.exec(term);
  if (!call) {
    const range = rangeOf(term);
    return range ? [range] : undefined;
  }
  const [, name, inside = ''] = call;
  const given = topLevel(inside, ',');
  const code = name === 'SUBTOTAL' ? given.shift() : undefined;
  if (name === 'SUBTOTAL' && code !== '9' && code !== '109') return undefined;
  const ranges = given.flatMap((each) => topLevel(each, '+').map(rangeOf));
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

function rangeOf(text: string): GridRange | undefined {
  const match = TERM.exec(text);
  if (!match) return undefined;
  const [, firstCol = '', firstRow = '', lastCol = firstCol, lastRow = firstRow] = match;
  const cols = [columnIndex(firstCol), columnIndex(lastCol)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...cols),
    right: Math.max(...cols),
  };
}

/** Splits at a mark that stands in no brackets; a leading sign makes no empty term. */
function topLevel(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index];
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === mark && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.filter((part, index) => part !== '' || index > 0);
}

/** True where one of the areas holds the cell; row and column count from zero. */
export function contains(ranges: readonly GridRange[], row: number, col: number): boolean {
  return ranges.some(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right,
  );
}
