/** Where rows or columns begin, in pixels: `edges[i]` is the start of the i-th, the last entry the end of all. */
export type Edges = Float64Array;

export function edgesOf(count: number, sizeOf: (index: number) => number): Edges {
  const edges = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) edges[index + 1] = (edges[index] ?? 0) + sizeOf(index);
  return edges;
}

export function edgeAt(edges: Edges, index: number): number {
  return edges[Math.max(0, Math.min(index, edges.length - 1))] ?? 0;
}

/** The index whose span holds the position; the nearest one where the position lies outside. */
export function indexAt(edges: Edges, position: number): number {
  let low = 0;
  let high = Math.max(0, edges.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** First and last index to draw, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export const sizeOf = (edges: Edges, { first, last }: Span): number =>
  edgeAt(edges, last + 1) - edgeAt(edges, first);

/** What a viewport shows, and a few more on either side so that scrolling shows no gaps. */
export function spanIn(edges: Edges, from: number, length: number, spare: number): Span {
  const count = edges.length - 1;
  const first = Math.max(0, indexAt(edges, from) - spare);
  const last = Math.min(count - 1, indexAt(edges, from + length) + spare);
  return { first, last };
}

/** A span stretched to whole blocks, so that a little scrolling draws nothing anew. */
export function inBlocks({ first, last }: Span, block: number, count: number): Span {
  return {
    first: Math.floor(first / block) * block,
    last: Math.min(count - 1, Math.ceil((last + 1) / block) * block - 1),
  };
}

/** The least scrolling that brings a span into a viewport, with a margin where there is room. */
export function scrollTo(
  view: { readonly at: number; readonly length: number },
  span: { readonly from: number; readonly to: number },
  margin: number,
): number {
  const room = Math.max(0, Math.min(margin, (view.length - (span.to - span.from)) / 2));
  if (span.from < view.at + room) return Math.max(0, span.from - room);
  if (span.to > view.at + view.length - room)
    return Math.max(0, Math.min(span.from, span.to + room - view.length));
  return view.at;
}
