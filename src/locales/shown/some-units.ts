/** Two names, and how many more there are. */
export function someUnits(units: readonly string[], more: (count: number) => string): string {
  const shown = units.slice(0, MOST_UNITS);
  return [...shown, ...(units.length > MOST_UNITS ? [more(units.length - MOST_UNITS)] : [])].join(', ');
}

const MOST_UNITS = 2;
