import type { MeasureUnit } from '../../engine/text/measure-unit';

export type MoneyUnit = Exclude<MeasureUnit, 'count'>;

export const MONEY_UNITS: readonly MoneyUnit[] = ['dong', 'nghin', 'trieu', 'ty'];
