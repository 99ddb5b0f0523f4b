import { readFigure } from '../reading/figure';
import type { Figure, FigureColumn, Table } from '../reading/table';
import { measureOf } from './column-measure';

/** `872.7E`, `12 (A)`: estimates, provisional and revised figures, and footnotes; no letter that measures (M, H, Đ). */
const LETTERED = /^(?<figure>\d[\d.,]*) ?(?:[abcepr]|\([abcepr]\))$/i;
/** So many plain figures of its column for each lettered one: codes of houses and hamlets (`12A`) stay what they are. */
const PLAIN = 2;

/**
 * The table with its figures that a footnote's letter follows read without it, where their columns hold figures
 * otherwise. They stay texts, and are told as such.
 */
export function withoutFootnoteLetters(table: Table): Table {
  const reads = table.columns.map((column, col) => readingsOf(table, column, col));
  if (reads.every(({ size }) => size === 0)) return table;
  const figures = table.figures.map((line) => {
    const changed = line.some((figure, col) => reads[col]?.has(figure));
    return changed ? line.map((figure, col) => reads[col]?.get(figure) ?? figure) : line;
  });
  return { ...table, figures };
}

function readingsOf(table: Table, column: FigureColumn, col: number): ReadonlyMap<Figure, Figure> {
  const lettered = new Map<Figure, Figure>();
  let plain = 0;
  for (const line of table.figures) {
    const figure = line[col];
    if (!figure) continue;
    if (figure.state === 'number') plain += 1;
    const value =
      figure.state === 'unreadable' ? LETTERED.exec(figure.text ?? '')?.groups?.['figure'] : undefined;
    if (value === undefined) continue;
    const read = readFigure({ value }, figure.ref, measureOf(table, column), table.measure);
    if (read.state !== 'unreadable')
      lettered.set(figure, { ...read, ...(figure.text ? { text: figure.text } : {}) });
  }
  return plain >= PLAIN * lettered.size ? lettered : new Map<Figure, Figure>();
}
