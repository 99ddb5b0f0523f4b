import { partsAddUp } from './parts-add-up';
import { shownParts, SOURCE_PARTS, type SourceFigures } from './source-amount';

/** A column of a budget sheet that adds to, or is taken from, a source's money. */
export interface SignedSource {
  /** The column's source; `total` is the amount. */
  readonly id: string;
  readonly sign: 1 | -1;
}

/** How a block of columns tells one source. */
export interface ToldSource {
  /** The columns that make it up; none where it has no money. */
  readonly columns: readonly SignedSource[];
  /** The columns that are all of it as well, for rows whose own cell is blank. */
  readonly parts?: readonly SignedSource[];
}

/** Each source that a block of columns tells. */
export type ToldSources = ReadonlyMap<string, ToldSource>;

const ROOT = 'total';

/**
 * The one answer to how much of a row is from which source, for filling, checking and reconciling alike.
 *
 * A column of its own tells a source. Without one it is the sum of the nearest columns below it, but only
 * where those are all of it: where no column stands above them, or where the column above is their sum in most
 * rows. Else it is what remains of the source above when all its other parts are told ("Thành tiền" less
 * "NSNN" is other funding). Under a figure that is not split, or not wholly, nobody knows.
 */
export function toldSources(has: (id: string) => boolean, rows: readonly SourceFigures[]): ToldSources {
  const told = new Map<string, ToldSource>();
  const visit = (id: string, whole: boolean): void => {
    const parts = shownParts(has, id);
    const sum = parts.map((part): SignedSource => ({ id: part, sign: 1 }));
    let complete = whole;
    // a total that no row fills in is what its parts add up to, as if its column were not there
    const isLeftBlank =
      whole && rows.every((shown) => !shown[id]) && parts.some((part) => rows.some((shown) => shown[part]));
    if (has(id) && !isLeftBlank) {
      complete = parts.length > 0 && partsAddUp(rows, id, parts);
      told.set(id, { columns: [{ id, sign: 1 }], ...(complete ? { parts: sum } : {}) });
    } else if (whole) told.set(id, { columns: sum });
    for (const child of SOURCE_PARTS.get(id) ?? []) visit(child, complete);
    if (!complete) remainder(id, told);
  };
  const any = shownParts(has, ROOT).length > 0 || has(ROOT);
  if (any) visit(ROOT, true);
  return told;
}

/** The one part of a source that no column tells, where all the others are told. */
function remainder(id: string, told: Map<string, ToldSource>): void {
  const whole = told.get(id)?.columns;
  const parts = SOURCE_PARTS.get(id) ?? [];
  const [only, second] = parts.filter((part) => !told.has(part));
  if (!whole || only === undefined || second !== undefined) return;
  const taken = parts.flatMap((part) => told.get(part)?.columns ?? []);
  if (taken.length === 0) return;
  told.set(only, {
    columns: [
      ...whole,
      ...taken.map(({ id: part, sign }): SignedSource => ({ id: part, sign: sign === 1 ? -1 : 1 })),
    ],
  });
}

/** The columns that tell a source in one row: its own, or its parts where its own cell says nothing. */
export function columnsIn(
  { columns, parts }: ToldSource,
  says: (id: string) => boolean,
): readonly SignedSource[] {
  return parts && !columns.some(({ id }) => says(id)) ? parts : columns;
}
