/** A count with its thousands set off: `1,234`. Figures of sheets stay as Vietnamese sheets show them. */
export const number = (value: number): string => value.toLocaleString('en-GB');

/** `1 row`, `2 rows`, `1,234 rows`. */
export const many = (value: number, one: string, more = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : more}`;
