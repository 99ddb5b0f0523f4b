import { trimmed } from '../decimal';
import { readingOf, type Separators } from '../text/separators';
import type { Figure, Table } from './table';

/** A table whose texts of two readings have the one that a person says. */
export function decided(table: Table, separators: Separators): Table {
  if (!table.figures.some((line) => line.some(({ state }) => state === 'ambiguous'))) return table;
  return { ...table, figures: table.figures.map((line) => line.map((each) => figureOf(each, separators))) };
}

function figureOf(figure: Figure, separators: Separators): Figure {
  const value = figure.state === 'ambiguous' ? readingOf(figure.readings ?? [], separators) : undefined;
  if (!value) return figure;
  return { ...figure, state: 'number', value, scale: Math.max(0, trimmed(value).scale), readings: [value] };
}
