/** Puts an item to those of its key. To copy the list for each item instead costs the square of a country's rows. */
export function gather<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
