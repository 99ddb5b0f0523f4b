import { shift, type Decimal } from '../decimal';
import type { MoneyUnit } from './measure-unit';
import { readWritten } from './written-figure';

/**
 * What a text that should be one exact figure may stand for: `readWritten` for those who can use nothing else.
 * What is approximate, a range or a norm (`triệu đồng/sản phẩm`) is `none` here.
 *
 * `readings` has more than one entry where a lone separator stands before exactly three digits
 * (`53.773`, `644,010`): thousands or decimals. The Vietnamese reading comes first; the sums decide.
 */
export type FigureText =
  | { readonly kind: 'blank' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'figure';
      /** 20,57% is 0.2057. */
      readonly readings: readonly Decimal[];
      readonly percent: boolean;
      /** The money unit written behind the figure, if any. */
      readonly unit?: MoneyUnit;
    };

const NONE: FigureText = { kind: 'none' };
const BLANK: FigureText = { kind: 'blank' };

const MONEY: readonly (readonly [number, MoneyUnit])[] = [
  [9, 'ty'],
  [6, 'trieu'],
  [3, 'nghin'],
  [0, 'dong'],
];

/** Reads a typed figure in the Vietnamese or the English style; never throws. */
export function readFigureText(raw: string): FigureText {
  const written = readWritten(raw);
  if (written.kind === 'blank') return BLANK;
  if (written.kind !== 'figure' || written.bound !== 'exactly' || written.per !== undefined) return NONE;
  const { unit, readings } = written;
  const percent = unit.kind === 'percent';
  if (unit.kind === 'none') return { kind: 'figure', readings, percent };
  if (percent) return { kind: 'figure', readings: readings.map((value) => shift(value, -2)), percent };
  const named = unit.kind === 'money' ? MONEY.find(([exponent]) => exponent <= unit.exponent) : undefined;
  const power = unit.exponent - (named?.[0] ?? 0);
  return {
    kind: 'figure',
    readings: power === 0 ? readings : readings.map((value) => shift(value, power)),
    percent,
    ...(named ? { unit: named[1] } : {}),
  };
}
