import type { MoneyUnit } from '../../../engine/text/measure-unit';
import { shift, type Decimal } from '../../../engine/decimal';
import type { TypedFigures } from '../../../engine/funding/typed';
import { readFigureText } from '../../../engine/text/figure-text';
import type { TypedTexts } from './typed-texts';

/** A typed figure in the Vietnamese reading; undefined for a blank, `wrong` for what is none. */
export function typedFigure(text: string): Decimal | 'wrong' | undefined {
  const read = readFigureText(text);
  if (read.kind === 'blank') return undefined;
  const first = read.kind === 'figure' ? read.readings[0] : undefined;
  if (!first) return 'wrong';
  return text.includes('%') ? shift(first, 2) : first;
}

/** The typed figures that can be read. */
export function typedFigures(texts: TypedTexts, measure: MoneyUnit): TypedFigures {
  const figures = Object.entries(texts).flatMap(([id, text]) => {
    const value = typedFigure(text);
    return value === undefined || value === 'wrong' ? [] : [[id, value] as const];
  });
  return { measure, ...Object.fromEntries(figures) };
}
