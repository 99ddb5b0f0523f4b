import type { Figure, Table } from '../reading/table';

/** Where a figure stands in its table: indices into `Table.rows` and `Table.columns`. */
export interface FigurePlace {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** Where each figure of a table stands: what suggestions look up neighbours by. */
export type FigurePlaces = ReadonlyMap<Figure, FigurePlace>;

/** The table, row and column (indices into the table) of each of these figures. */
export function placesOf(tables: readonly Table[], figures: ReadonlySet<Figure>): FigurePlaces {
  const places = new Map<Figure, FigurePlace>();
  for (const table of tables) {
    table.figures.forEach((line, row) =>
      line.forEach((figure, column) => {
        if (figures.has(figure)) places.set(figure, { table, row, column });
      }),
    );
  }
  return places;
}

/** The figures above, below, to the left and to the right. */
export function neighbours({ table, row, column }: FigurePlace): Figure[] {
  const around = [
    [row - 1, column],
    [row + 1, column],
    [row, column - 1],
    [row, column + 1],
  ] as const;
  return around.flatMap(([r, c]) => table.figures[r]?.[c] ?? []);
}

/** The figures of the same row and item in the years before. */
export function earlierYears({ table, row, column }: FigurePlace): Figure[] {
  const own = table.columns[column];
  if (own?.period.kind !== 'year') return [];
  const { year } = own.period;
  return table.columns.flatMap((other, at) => {
    const earlier = other.item === own.item && other.period.kind === 'year' && other.period.year < year;
    const figure = earlier ? table.figures[row]?.[at] : undefined;
    return figure ? [figure] : [];
  });
}
