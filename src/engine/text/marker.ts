import { romanValue } from './roman';

/** Numbers and signs before the paragraphs of an administrative text. */

/** Kinds in one list are alike; `decimal-2` is `1.1`, `decimal-3` is `1.1.1`. */
export type MarkerKind =
  | 'part'
  | 'roman'
  | 'capital'
  | `decimal-${number}`
  | 'bracketed'
  | 'letter'
  | 'lower-roman'
  | 'dash'
  | 'plus'
  | 'star'
  | 'bullet';

/** The number or sign that a line begins with: `1.`, `a)`, `II.`, `-`. */
export interface Marker {
  readonly kind: MarkerKind;
  /** As printed. */
  readonly printed: string;
  /** Its place in its list, from 1, where it is a number or a letter. */
  readonly ordinal?: number;
}

/** A line without the number or sign that it begins with. */
export interface MarkedText {
  readonly marker?: Marker;
  readonly text: string;
}

const DASHES = '-–—−‐‑';

const BULLETS = '•·●○▪▫■□◦◆◇►▶➢➤✓✔❖§Ø\uf000-\uf0ff';

/** The Vietnamese alphabet as lists use it. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

type Rule = readonly [RegExp, (match: RegExpExecArray) => Omit<Marker, 'printed'> | undefined];

const RULES: readonly Rule[] = [
  [
    /^(?:Phần|Chương|Mục|Điều|PHẦN|CHƯƠNG|MỤC|ĐIỀU)\s+(?:[IVXLC]+|\d{1,3}|thứ [a-zà-ỹ]+)(?:\s*[.:)]|(?=\s*$)|(?=\s*\n))/u,
    () => ({ kind: 'part' }),
  ],
  [
    /^([IVXL]{1,7})\s?[.)/](?=\s|\p{Lu}|$)/u,
    ([, digits = '']) => {
      const ordinal = romanValue(digits);
      return ordinal === undefined ? undefined : { kind: 'roman', ordinal };
    },
  ],
  [
    /^([A-GĐ])[.)/](?=\s+\p{Lu}|\s*$)/u,
    ([, letter = '']) => ({ kind: 'capital', ordinal: letterValue(letter) }),
  ],
  [
    /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)/](?=\s|\p{L}|$)|(?=\s+\p{Lu}))/u,
    ([, numbers = '']) => {
      const parts = numbers.split('.');
      return { kind: `decimal-${parts.length}`, ordinal: Number(parts.at(-1)) };
    },
  ],
  [/^(\d{1,3})(?:\.|\/)(?=\s|\p{L}|$)/u, ([, number]) => ({ kind: 'decimal-1', ordinal: Number(number) })],
  [/^(\d{1,3})\)(?=\s|\p{L}|$)/u, ([, number]) => ({ kind: 'bracketed', ordinal: Number(number) })],
  [/^\((\d{1,2})\)(?=\s|\p{L}|$)/u, ([, number]) => ({ kind: 'bracketed', ordinal: Number(number) })],
  [
    /^\(?((?:x|ix|iv|v)?i{0,3})\)(?=\s|\p{L}|$)/u,
    ([, digits = '']) => {
      // a lone i, v or x in brackets is a letter of a list just as well: the list itself decides
      const ordinal = romanValue(digits);
      return ordinal === undefined || digits.length < 2 ? undefined : { kind: 'lower-roman', ordinal };
    },
  ],
  [/^\(?([a-zđ])\)(?=\s|\p{L}|$)/u, ([, letter = '']) => ({ kind: 'letter', ordinal: letterValue(letter) })],
  [
    /^([a-zđ])[./](?=\s+\p{Lu}|\s*$)/u,
    ([, letter = '']) => ({ kind: 'letter', ordinal: letterValue(letter) }),
  ],
  [new RegExp(`^[${DASHES}](?=\\s|\\p{L}|$)`, 'u'), () => ({ kind: 'dash' })],
  [/^\+(?=\s|\p{L}|$)/u, () => ({ kind: 'plus' })],
  [/^\*(?=\s|\p{L}|$)/u, () => ({ kind: 'star' })],
  [new RegExp(`^[${BULLETS}](?=\\s|\\p{L}|$)`, 'u'), () => ({ kind: 'bullet' })],
];

/** A paragraph's text without the number or sign before it. */
export function markedText(paragraph: string): MarkedText {
  const text = paragraph.trimStart();
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(text);
    const marker = match && read(match);
    if (!marker) continue;
    return { marker: { ...marker, printed: match[0].trim() }, text: text.slice(match[0].length).trim() };
  }
  return { text: paragraph.trim() };
}

/** What a marker that is not typed, but worked out, is; `undefined` for an unknown sign. */
export function markerOf(printed: string): Marker {
  return markedText(`${printed} A`).marker ?? { kind: 'bullet', printed };
}

function letterValue(letter: string): number {
  return LETTERS.indexOf(letter.toLowerCase()) + 1;
}
