import type { InputId, LayoutId, PrintedId } from './layout';

/** The input layout that each printed list has the columns of. */
export const PRINTED_FROM: Readonly<Record<PrintedId, InputId>> = {
  'product-list': 'products',
  'target-report': 'targets',
  'task-plan': 'tasks',
};

/** The appendix that an input sheet's table is where a plan prints it; undefined where plans print none. */
export function printedAs(input: InputId): PrintedId | undefined {
  return PRINTED.find((id) => PRINTED_FROM[id] === input);
}

export function isPrinted(id: LayoutId): id is PrintedId {
  return Object.hasOwn(PRINTED_FROM, id);
}

const PRINTED: readonly PrintedId[] = ['product-list', 'target-report', 'task-plan'];
