import type { MarkedFigure } from '../../engine/document/marked-figures';

/** A stretch of a paragraph: plain words, or a figure with what became of it. */
export interface MarkedSegment {
  readonly text: string;
  readonly figure?: MarkedFigure;
}

/** A paragraph cut at its figures, which stand in their order; one that begins inside another is left to it. */
export function segmentsOf(text: string, figures: readonly MarkedFigure[]): MarkedSegment[] {
  const segments: MarkedSegment[] = [];
  let at = 0;
  for (const figure of figures) {
    if (figure.start < at || figure.end > text.length) continue;
    if (figure.start > at) segments.push({ text: text.slice(at, figure.start) });
    segments.push({ text: text.slice(figure.start, figure.end), figure });
    at = figure.end;
  }
  return at < text.length ? [...segments, { text: text.slice(at) }] : segments;
}

/** The figures of a text by their paragraph. */
export function byParagraph(figures: readonly MarkedFigure[]): ReadonlyMap<number, readonly MarkedFigure[]> {
  const found = new Map<number, MarkedFigure[]>();
  for (const figure of figures) {
    const own = found.get(figure.paragraph);
    if (own) own.push(figure);
    else found.set(figure.paragraph, [figure]);
  }
  return found;
}
