/**
 * What has to be sent so that the other side, which has a former value, gets the present one: most of a
 * workbook and of what is found out about it stays as it was, and copying it all takes longer than checking
 * it. Plain data, as structured cloning takes it.
 */
export type Patch =
  | { readonly kind: 'same' }
  | { readonly kind: 'whole'; readonly value: unknown }
  /** A list as long as it was, of which some items are others. */
  | { readonly kind: 'items'; readonly items: readonly (readonly [number, Patch])[] }
  /** A list of which the beginning and the end stay. */
  | {
      readonly kind: 'between';
      readonly head: number;
      readonly tail: number;
      readonly between: readonly unknown[];
    }
  /** An object: what its members have become; members that are gone are not named. */
  | { readonly kind: 'members'; readonly members: Readonly<Record<string, Patch>> };

const SAME: Patch = { kind: 'same' };

/**
 * `depth` says how many levels of lists and objects are looked into for what has changed; below, things are
 * the same or sent whole.
 */
export function patchOf(before: unknown, now: unknown, depth: number): Patch {
  if (Object.is(before, now)) return SAME;
  if (depth === 0) return isEqual(before, now) ? SAME : { kind: 'whole', value: now };
  if (Array.isArray(before) && Array.isArray(now)) return listPatch(before, now, depth);
  if (isPlain(before) && isPlain(now)) {
    const members = Object.entries(now).map(([key, value]): [string, Patch] => [
      key,
      key in before ? patchOf(before[key], value, depth - 1) : { kind: 'whole', value },
    ]);
    const isSame =
      members.length === Object.keys(before).length && members.every(([, { kind }]) => kind === 'same');
    return isSame ? SAME : { kind: 'members', members: Object.fromEntries(members) };
  }
  return isEqual(before, now) ? SAME : { kind: 'whole', value: now };
}

function listPatch(before: readonly unknown[], now: readonly unknown[], depth: number): Patch {
  if (before.length === now.length) {
    const items: [number, Patch][] = [];
    for (const [index, value] of now.entries()) {
      const patch = patchOf(before[index], value, depth - 1);
      if (patch.kind !== 'same') items.push([index, patch]);
    }
    return items.length === 0 ? SAME : { kind: 'items', items };
  }
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && isEqual(before[head], now[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isEqual(before.at(-1 - tail), now.at(-1 - tail))) tail += 1;
  return { kind: 'between', head, tail, between: now.slice(head, now.length - tail) };
}

/** The present value. What has not changed is the very object of before. Throws where the former does not fit. */
export function patched(before: unknown, patch: Patch): unknown {
  switch (patch.kind) {
    case 'same':
      return before;
    case 'whole':
      return patch.value;
    case 'items': {
      const list: unknown[] = [...listOf(before)];
      for (const [index, item] of patch.items) list[index] = patched(list[index], item);
      return list;
    }
    case 'between': {
      const list = listOf(before);
      return [...list.slice(0, patch.head), ...patch.between, ...list.slice(list.length - patch.tail)];
    }
    case 'members': {
      if (!isPlain(before)) throw new TypeError('a patch for another value');
      return Object.fromEntries(
        Object.entries(patch.members).map(([key, member]) => [key, patched(before[key], member)]),
      );
    }
  }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('a patch for another value');
  return value;
}

/** Same content, as far down as it goes. A hole in a list is an undefined. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    for (let index = 0; index < a.length; index += 1) if (!isEqual(a[index], b[index])) return false;
    return true;
  }
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isEqual(a[key], b[key]));
}

/** What came from another side may have that side's Object. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return (
    Object.getPrototypeOf(value) === Object.prototype ||
    Object.prototype.toString.call(value) === '[object Object]'
  );
}
