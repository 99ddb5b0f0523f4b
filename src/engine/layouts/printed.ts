import { PRINTED } from './appendices';
import type { InputId, LayoutId, PrintedId, PrintedLayout } from './layout';

const LISTS: readonly PrintedLayout[] = PRINTED;

/** The list among the appendices of that id; undefined where it is none. */
export function printedLayout(id: LayoutId): PrintedLayout | undefined {
  return LISTS.find((list) => list.id === id);
}

/** The appendix that an input sheet's table is where a plan prints it; undefined where plans print none. */
export function printedAs(input: InputId): PrintedId | undefined {
  return LISTS.find(({ from }) => from === input)?.id;
}
