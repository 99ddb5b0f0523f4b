import { shownCount } from '../shown/figures';

/** `1 row`, `2 rows`, `1.234 rows`. */
export const many = (value: number, one: string, more = `${one}s`): string =>
  `${shownCount(value)} ${value === 1 ? one : more}`;
