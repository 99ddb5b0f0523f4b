/*
 * Whether something that was remembered still has the shape that is understood. Not by zod, which the pane's first
 * script would have to bring for two small notes.
 */

export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value): value is string => typeof value === 'string';
export const number: Shape<number> = (value): value is number => typeof value === 'number';
export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';
export const nothing: Shape<null> = (value): value is null => value === null;

export function oneOf<const T extends string>(known: readonly T[]): Shape<T> {
  return (value): value is T => known.some((each) => each === value);
}

export function either<T>(...shapes: readonly Shape<T>[]): Shape<T> {
  return (value): value is T => shapes.some((shape) => shape(value));
}

export function listOf<T>(item: Shape<T>): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(item);
}

export function orAbsent<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

/** An object with these members; what else it has is passed over. */
export function record<T extends object>(members: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const known: [string, Shape<unknown>][] = Object.entries(members);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const entries = new Map<string, unknown>(Object.entries(value));
    return known.every(([name, shape]) => shape(entries.get(name)));
  };
}
