import { type Cell, isCellError, type Sheet } from '../grid/grid';

/**
 * A fingerprint of what a sheet says: its formulas and plain values, not their looks and not the results
 * of formulas. The same before and after Excel or LibreOffice saved it, different after an edit by hand.
 */
export function fingerprint(sheet: Sheet): string {
  const hash = new Hash();
  sheet.rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      const content = contentOf(cell);
      if (content !== '') hash.add(`${r},${c}:${content}\n`);
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
  return typeof value === 'string' ? value.normalize('NFC').replaceAll(/\s+/gu, ' ').trim() : String(value);
}

/** Programs drop the quotes of a sheet's name and the spaces between arguments as they please. */
function plainFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replaceAll(/["]([^"]*)["]|'|\s/gu, (part) => (part.startsWith('"') ? part : ''));
}

/** Two 32-bit halves mixed by multiplication (cyrb53): quick, and more than enough against accident. */
class Hash {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      this.high = Math.imul(this.high ^ code, 2_654_435_761);
      this.low = Math.imul(this.low ^ code, 1_597_334_677);
    }
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
