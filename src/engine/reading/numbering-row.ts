import { byRow } from '../grid/by-row';
import { isBlank, type Sheet } from '../grid/grid';

const NUMBERING = /^\(?(?:[a-z]|\d{1,3})\)?(?:\s*=\s*.+)?$/i;

/** A row of column numbers under a header: `A B 1 2 3=4+5`, `(1) (2)`. */
export function isNumberingRow({ rows }: Sheet, row: number): boolean {
  const cells = rows[row];
  return cells !== undefined && numbers(cells);
}

const numbers = byRow((cells): boolean => {
  const texts: string[] = [];
  let previous = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const text = String(cell?.value ?? '').trim();
    if (!NUMBERING.test(text) || cell?.formula !== undefined) return false;
    const number = Number(/\d+/.exec(text)?.[0] ?? previous);
    if (number !== previous && number !== previous + 1) return false;
    previous = number;
    texts.push(text);
  }
  const lettered = /^\(?A\)?$/i.test(texts[0] ?? '') && /^\(?B\)?$/i.test(texts[1] ?? '');
  if (texts.length >= 3) return previous >= (lettered ? 1 : 2);
  return (
    texts.length === 2 && (/^[A-C]$/.test(texts[0] ?? '') || texts.every((text) => /^\(\d\)$/.test(text)))
  );
});
