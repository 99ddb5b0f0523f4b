import { gather } from '../../gather';

/** Groups by a key, in order of first appearance. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) gather(groups, keyOf(item), item);
  return [...groups.values()];
}
