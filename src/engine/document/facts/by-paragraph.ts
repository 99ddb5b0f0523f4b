import { gather } from '../../gather';

interface Placed {
  readonly paragraph: number;
}

const known = new WeakMap<readonly Placed[], ReadonlyMap<number, readonly number[]>>();
const NONE: readonly number[] = [];

/** The figures of a paragraph, as indices in order; looked up once for a text of thousands that look for each other. */
export function inParagraph(figures: readonly Placed[], paragraph: number): readonly number[] {
  let index = known.get(figures);
  if (!index) {
    const made = new Map<number, number[]>();
    figures.forEach((figure, at) => {
      gather(made, figure.paragraph, at);
    });
    index = made;
    known.set(figures, made);
  }
  return index.get(paragraph) ?? NONE;
}

/** Of all paragraphs from one to another, both with it. */
export function inParagraphs(figures: readonly Placed[], first: number, last: number): readonly number[] {
  const found: number[] = [];
  for (let each = first; each <= last; each++) found.push(...inParagraph(figures, each));
  return found.sort((a, b) => a - b);
}
