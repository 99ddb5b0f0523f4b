import type { Item } from '../layouts/layout';
import type { ColumnMap } from '../records/record-table';
import { SOURCES } from '../layouts/source-tree';

/** A column of a budget sheet that adds to, or is taken from, a source's figure. */
export interface SignedColumn {
  /** `amount`, or the source's id. */
  readonly field: string;
  readonly sign: 1 | -1;
}

const ROOT = 'total';

const CHILDREN: ReadonlyMap<string, readonly Item[]> = new Map(
  SOURCES.map(({ id }) => [id, SOURCES.filter((source) => source.parent === id)]),
);

function childrenOf(id: string): readonly Item[] {
  return CHILDREN.get(id) ?? [];
}

function parentOf(id: string): string | undefined {
  return SOURCES.find((source) => source.id === id)?.parent;
}

/**
 * How a sheet with these columns tells a source: by its own column, as the sum of the nearest columns below
 * it, or as what remains of the column above when its brothers are taken away. Undefined where it does not.
 */
export function sourceColumns(id: string, columns: ColumnMap): readonly SignedColumn[] | undefined {
  const before = known.get(columns);
  if (before?.has(id)) return before.get(id);
  const found = findColumns(id, (field) => columns[field] !== undefined);
  const table = before ?? new Map<string, readonly SignedColumn[] | undefined>();
  known.set(columns, table);
  table.set(id, found);
  return found;
}

/** All rows of a block share their column map: the answer is found once for each block. */
const known = new WeakMap<ColumnMap, Map<string, readonly SignedColumn[] | undefined>>();

function findColumns(id: string, has: (field: string) => boolean): readonly SignedColumn[] | undefined {
  const direct = fromBelow(id, has);
  if (direct) return direct;
  const parent = parentOf(id);
  if (parent === undefined) return undefined;
  const whole = has(fieldOf(parent)) ? [{ field: fieldOf(parent), sign: 1 } as const] : undefined;
  const brothers = childrenOf(parent).filter((child) => child.id !== id);
  const theirs = brothers.map((brother) => fromBelow(brother.id, has));
  if (!whole || !theirs.some((columns) => columns)) return undefined;
  // Where several brothers have no column of their own, what remains belongs to one of them, nobody knows which:
  // under the root there are only two, state and other.
  if (parent !== ROOT && theirs.some((columns) => !columns)) return undefined;
  const taken = theirs.flatMap((columns) => columns ?? []);
  return [
    ...whole,
    ...taken.map(({ field, sign }) => ({ field, sign: sign === 1 ? -1 : 1 }) as SignedColumn),
  ];
}

function fieldOf(id: string): string {
  return id === ROOT ? 'amount' : id;
}

function fromBelow(id: string, has: (field: string) => boolean): readonly SignedColumn[] | undefined {
  if (has(fieldOf(id))) return [{ field: fieldOf(id), sign: 1 }];
  const below = childrenOf(id).map((child) => fromBelow(child.id, has));
  const found = below.filter((columns) => columns !== undefined).flat();
  return found.length > 0 ? found : undefined;
}
