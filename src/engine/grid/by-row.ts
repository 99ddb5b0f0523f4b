import type { Row } from './grid';

/** What a row alone tells, looked at once: a sheet that is read again has the same rows but for the edited ones. */
export function byRow<T>(tell: (cells: Row) => T): (cells: Row) => T {
  const known = new WeakMap<Row, { readonly told: T }>();
  return (cells) => {
    const before = known.get(cells);
    if (before) return before.told;
    const told = tell(cells);
    known.set(cells, { told });
    return told;
  };
}
