/** The unit that a table's figures are in: `count` for products and the like, else a power of ten of đồng. */
export type MeasureUnit = 'count' | 'dong' | 'nghin' | 'trieu' | 'ty';

/** How many đồng one unit is, as a power of ten. */
export const DONG_EXPONENT: Readonly<Record<Exclude<MeasureUnit, 'count'>, number>> = {
  dong: 0,
  nghin: 3,
  trieu: 6,
  ty: 9,
};
