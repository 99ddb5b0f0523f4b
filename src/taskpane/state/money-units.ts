import type { MoneyUnit } from '../../engine/text/measure-unit';

export const MONEY_UNITS: readonly MoneyUnit[] = ['dong', 'nghin', 'trieu', 'ty'];
