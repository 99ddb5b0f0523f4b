import type { Tried } from './candidates/tried';
import type { SumCandidate } from './weigh';

/**
 * What a sum already found says of the other places where the same names stand in the same order, such as
 * `3 sao | 4 sao | Cộng` under every district: there the sum is meant as well, however small its figures are.
 */
export function repeated(
  found: readonly SumCandidate[],
  all: readonly number[],
  names: readonly string[],
): Tried[] {
  const shapes = new Map<string, readonly number[]>();
  for (const { total, parts } of found) {
    const offsets = parts.map((part) => part - total);
    const name = nameOf(names, total, offsets);
    if (name !== undefined) shapes.set(`${offsets.join()} ${name}`, offsets);
  }
  const taken = new Set(found.map(({ total }) => total));
  const within = new Set(all);
  const byOffsets = new Map([...shapes.values()].map((offsets) => [offsets.join(), offsets]));
  return all.flatMap((total) => {
    if (taken.has(total)) return [];
    return [...byOffsets.values()].flatMap((offsets): Tried[] => {
      const parts = offsets.map((offset) => total + offset);
      const name = nameOf(names, total, offsets);
      if (name === undefined || !parts.every((part) => within.has(part))) return [];
      return shapes.has(`${offsets.join()} ${name}`) ? [{ total, parts, tried: 1 }] : [];
    });
  });
}

/** The names of a total and its parts without their numbers; undefined where the total has none. */
function nameOf(names: readonly string[], total: number, offsets: readonly number[]): string | undefined {
  const own = bareOf(names[total]);
  return own === '' ? undefined : [own, ...offsets.map((offset) => bareOf(names[total + offset]))].join('|');
}

function bareOf(name: string | undefined): string {
  return (name ?? '').replace(/\d+/g, '').replace(/\s+/g, ' ').trim();
}
