import { type Cell, isCellError, type Sheet } from '../grid/grid';
import { clean } from '../text/fold';

/**
 * A fingerprint of what a sheet says: its formulas and plain values, not their looks and not the results
 * of formulas. The same before and after Excel or LibreOffice saved it, different after an edit by hand.
 */
export function fingerprint(sheet: Sheet): string {
  const hash = new Hash();
  sheet.rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (!cell || (cell.formula === undefined && cell.value === null)) return;
      if (cell.formula === undefined) {
        const content = contentOf(cell);
        if (content === '') return;
        hash.place(r, c);
        hash.add(content);
      } else {
        hash.place(r, c);
        hash.add('=');
        hash.addFormula(cell.formula);
      }
    }),
  );
  return hash.text();
}

/** Digits that a number keeps through every program that saves it. */
const DIGITS = 12;

/** The content of a cell in a form that all programs agree on; empty for a blank one. */
export function contentOf(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${plainFormula(cell.formula)}`;
  const { value } = cell;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
  return typeof value === 'string' ? clean(value) : String(value);
}

/** Programs drop the quotes of a sheet's name and the spaces between arguments as they please. */
function plainFormula(formula: string): string {
  let plain = '';
  eachPlainCode(formula, (code) => {
    plain += String.fromCharCode(code);
  });
  return plain;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const SPACE = 32;

function eachPlainCode(formula: string, use: (code: number) => void): void {
  let inText = false;
  for (let i = 0; i < formula.length; i++) {
    const code = formula.charCodeAt(i);
    if (code === QUOTE) inText = !inText;
    if (!inText && (code === APOSTROPHE || code <= SPACE || (i === 0 && code === EQUALS))) continue;
    use(code);
  }
}

/** Two 32-bit halves mixed by multiplication (cyrb53): quick, and more than enough against accident. */
class Hash {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(text: string): void {
    for (let i = 0; i < text.length; i++) this.mix(text.charCodeAt(i));
  }

  addFormula(formula: string): void {
    eachPlainCode(formula, (code) => this.mix(code));
  }

  place(row: number, column: number): void {
    this.mix(row + 1);
    this.mix(-column - 1);
  }

  private mix(code: number): void {
    this.high = Math.imul(this.high ^ code, 2_654_435_761);
    this.low = Math.imul(this.low ^ code, 1_597_334_677);
  }

  text(): string {
    const mixed =
      Math.imul(this.high ^ (this.high >>> 16), 2_246_822_507) ^
      Math.imul(this.low ^ (this.low >>> 13), 3_266_489_909);
    const other =
      Math.imul(this.low ^ (this.low >>> 16), 2_246_822_507) ^
      Math.imul(this.high ^ (this.high >>> 13), 3_266_489_909);
    return [mixed, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
