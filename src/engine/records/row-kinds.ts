import { ROW_READERS, type RowInputId } from './row-readers';

const KINDS = Object.keys(ROW_READERS) as readonly RowInputId[];

/** Something of each kind of input sheet, by its id. */
export function eachKind<Made extends Readonly<Record<RowInputId, unknown>>>(
  make: (id: RowInputId) => Made[RowInputId],
): Made {
  return Object.fromEntries(KINDS.map((id) => [id, make(id)])) as Made;
}
