import type { Lexed } from '../../language/tokens';

/** Digits of a text that neither a figure was read from nor a date, a number of a document, a reference. */
export interface UnreadFigure {
  readonly paragraph: number;
  /** Offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
}

const DIGITS = /\d+(?:[.,]\d+)*/gu;

/** What is not understood stays text, and is counted. */
export function unreadIn({ masked, quantities }: Lexed, paragraph: number): UnreadFigure[] {
  return [...masked.matchAll(DIGITS)].flatMap(({ index, 0: digits }): UnreadFigure[] => {
    const end = index + digits.length;
    return quantities.some((each) => each.start < end && each.end > index)
      ? []
      : [{ paragraph, start: index, end }];
  });
}
