/** The unit that a table's figures are in: `count` for products and the like, else a power of ten of đồng. */
export type MeasureUnit = 'count' | MoneyUnit;

/** What money is in: a power of ten of đồng. */
export type MoneyUnit = 'dong' | 'nghin' | 'trieu' | 'ty';

/** How many đồng one unit is, as a power of ten. */
export const DONG_EXPONENT: Readonly<Record<MoneyUnit, number>> = {
  dong: 0,
  nghin: 3,
  trieu: 6,
  ty: 9,
};
