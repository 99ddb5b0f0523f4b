import type { Cell } from '../../../src/engine/grid/grid';
import type { Random } from './random';

export type FigureStyle = 'format' | 'general' | 'vi-text' | 'plain-text' | 'en-text' | 'mixed';
export const FIGURE_STYLES: readonly FigureStyle[] = [
  'format',
  'format',
  'general',
  'vi-text',
  'plain-text',
  'en-text',
  'mixed',
];

/** `1234567` with 1 decimal is 123456,7. */
export function figureCell(value: number, decimals: number, style: FigureStyle, random: Random): Cell {
  const how =
    style === 'mixed' ? random.pick(['format', 'general', 'vi-text', 'plain-text'] as const) : style;
  switch (how) {
    case 'format':
      return { value: value / 10 ** decimals, format: decimals ? `#,##0.${'0'.repeat(decimals)}` : '#,##0' };
    case 'general':
      return { value: value / 10 ** decimals };
    case 'vi-text':
      return { value: typed(value, decimals, '.', ',') };
    case 'en-text':
      return { value: typed(value, decimals, ',', '.') };
    case 'plain-text':
      return { value: typed(value, decimals, '', ',') };
  }
}

export function typed(value: number, decimals: number, group: string, mark: string): string {
  const digits = Math.abs(value)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, group);
  const fraction = decimals === 0 ? '' : mark + digits.slice(-decimals);
  return `${value < 0 ? '-' : ''}${whole}${fraction}`;
}
