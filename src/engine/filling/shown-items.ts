import type { Item } from '../layouts/shape';

/** An item that an appendix prints; `parts` are the printed items that it is the sum of. */
export interface ShownItem {
  readonly item: Item;
  readonly parent?: string;
  readonly parts: readonly string[];
}

/** The items of a layout that are printed, each under its nearest printed ancestor, in the layout's order. */
export function shownItems(items: readonly Item[], shown: ReadonlySet<string>): ShownItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const above = (item: Item): string | undefined => {
    let parent = item.parent === undefined ? undefined : byId.get(item.parent);
    while (parent && !shown.has(parent.id))
      parent = parent.parent === undefined ? undefined : byId.get(parent.parent);
    return parent?.id;
  };
  const kept = items.filter((item) => shown.has(item.id)).map((item) => ({ item, parent: above(item) }));
  return kept.map(({ item, parent }) => ({
    item,
    ...(parent === undefined ? {} : { parent }),
    parts: kept.filter((other) => other.parent === item.id).map((other) => other.item.id),
  }));
}
