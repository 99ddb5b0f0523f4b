/** A sheet, and the cells of it that a step touches, where it touches some only. */
export interface StepPlace {
  readonly sheet: string;
  readonly cells?: string;
}

/** How a step's place travels with it: Excel gives back what it traced when it refuses something. */
export function traceOf(place: StepPlace): string {
  return JSON.stringify([place.sheet, place.cells ?? '']);
}

export function tracedPlace(trace: string | undefined): StepPlace | undefined {
  const read = /^\[("(?:[^"\\]|\\.)*"),("(?:[^"\\]|\\.)*")\]$/.exec(trace ?? '');
  const sheet: unknown = read && JSON.parse(read[1] ?? '""');
  const cells: unknown = read && JSON.parse(read[2] ?? '""');
  if (typeof sheet !== 'string' || typeof cells !== 'string') return undefined;
  return { sheet, ...(cells === '' ? {} : { cells }) };
}
