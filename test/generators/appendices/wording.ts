import type { Random } from './random';

/** How the words of one table are typed. */
export type Wording = 'plain' | 'upper' | 'lower' | 'bare' | 'decomposed' | 'spaced';

export const WORDINGS: readonly Wording[] = [
  'plain',
  'plain',
  'upper',
  'lower',
  'bare',
  'decomposed',
  'spaced',
];

export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

export function worded(text: string, wording: Wording, random: Random): string {
  switch (wording) {
    case 'plain':
      return text;
    case 'upper':
      return text.toUpperCase();
    case 'lower':
      return text.toLowerCase();
    case 'bare':
      return withoutMarks(text);
    case 'decomposed':
      return text.normalize('NFD');
    case 'spaced':
      return ` ${text.replace(/ /g, () => random.pick([' ', '  ', '\n', '\u00a0', ' \r\n']))}${random.pick(['', ' ', '\u00a0'])}`;
  }
}
