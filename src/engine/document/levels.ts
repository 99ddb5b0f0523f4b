import type { Marker, MarkerKind } from '../text/marker';

/** An introducing sentence without a marker opens a step of its own: what is listed under it is its parts. */
type Step = MarkerKind | 'introduction';

const SIGNS: ReadonlySet<Step> = new Set<Step>(['dash', 'plus', 'star', 'bullet', 'introduction']);

/**
 * How deep each paragraph stands, from 0. A plan says it by the kinds of its markers alone: `I.` over `1.`
 * over `a)` over `-` over `+`, whichever of them it uses and in whatever order it first uses them.
 */
export class Levels {
  #open: Step[] = [];

  next(marker: Marker | undefined, text: string): number {
    if (!marker) {
      this.#leave((step) => SIGNS.has(step));
      const level = this.#open.length;
      if (/:$/.test(text.trim())) this.#open.push('introduction');
      return level;
    }
    const known = this.#open.indexOf(marker.kind);
    if (known >= 0) this.#open.length = known;
    else this.#enter(marker.kind);
    this.#open.push(marker.kind);
    return this.#open.length - 1;
  }

  /** A heading outside the numbering (an appendix, a title) begins anew. */
  reset(): void {
    this.#open = [];
  }

  #enter(kind: MarkerKind): void {
    const rank = rankOf(kind);
    if (rank === undefined) return;
    this.#leave((step) => SIGNS.has(step) || (rankOf(step) ?? -1) > rank);
  }

  #leave(gone: (step: Step) => boolean): void {
    const first = this.#open.findIndex(gone);
    if (first >= 0) this.#open.length = first;
  }
}

/** Only what always stands in this order; `a)` and `(1)` stand under each other both ways. */
function rankOf(step: Step): number | undefined {
  if (step === 'part') return 0;
  if (step === 'capital' || step === 'roman') return 1;
  const depth = /^decimal-(\d)$/.exec(step)?.[1];
  return depth === undefined ? (SIGNS.has(step) ? undefined : 9) : 1 + Number(depth);
}
