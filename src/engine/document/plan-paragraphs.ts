import { clean } from '../text/fold';
import { appendixHeading } from './appendix-heading';
import type { ParagraphBlock } from './block';
import { Levels } from './levels';
import { type Marker, markedText, markerOf } from '../text/marker';
import type { Paragraph, ParagraphKind, PlanText } from './plan-text';
import { calledNotes, footnoteText } from './superscript';
import { isCapitals } from './wrapped-lines';

/** A paragraph taken apart, before its neighbours say whether it is a heading. */
interface Taken {
  readonly block: ParagraphBlock;
  readonly text: string;
  readonly marker?: Marker;
  readonly level: number;
  /** The footnote's number, where it is one. */
  readonly note?: string;
}

/**
 * The text of a plan.
 *
 * @param tablesAfter names of the sheets that stand under a paragraph, by its place
 */
export function planText(
  blocks: readonly ParagraphBlock[],
  tablesAfter: ReadonlyMap<number, readonly string[]>,
): PlanText {
  const levels = new Levels();
  const taken = blocks.map((block): Taken => takenApart(block, levels));
  const notes = footnotesByCaller(taken);
  return {
    paragraphs: taken.map((each, index): Paragraph => {
      const footnotes = notes.get(index);
      const tables = tablesAfter.get(index);
      return {
        text: each.text,
        ...(each.marker ? { marker: each.marker.printed } : {}),
        level: each.level,
        kind: kindOf(each, taken[index + 1]),
        ...(footnotes ? { footnotes } : {}),
        ...(tables ? { tables } : {}),
      };
    }),
  };
}

function takenApart(block: ParagraphBlock, levels: Levels): Taken {
  const foot = footnoteText(block.text);
  const note = block.note ?? foot?.number;
  if (note !== undefined) {
    const text = clean(block.note === undefined ? (foot?.text ?? '') : block.text);
    return { block, text, marker: { kind: 'bullet', printed: note }, level: 0, note };
  }
  if (appendixHeading(block.text)?.kind === 'appendix') levels.reset();
  const { marker, text } =
    block.marker === undefined
      ? markedText(block.text)
      : { marker: markerOf(block.marker), text: block.text };
  const shown = clean(text);
  return { block, text: shown, ...(marker ? { marker } : {}), level: levels.next(marker, shown) };
}

/** Each footnote belongs to the last paragraph before it, or else the first after it, that calls its number. */
function footnotesByCaller(paragraphs: readonly Taken[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const callers = new Map<string, number[]>();
  paragraphs.forEach(({ note, text }, index) => {
    if (note !== undefined) return;
    for (const number of calledNotes(text)) listOf(callers, number).push(index);
  });
  paragraphs.forEach(({ note }, index) => {
    const places = note === undefined ? [] : (callers.get(note) ?? []);
    const caller = places.findLast((place) => place < index) ?? places[0];
    if (caller !== undefined) listOf(found, caller).push(index);
  });
  return found;
}

function listOf<K>(lists: Map<K, number[]>, key: K): number[] {
  const known = lists.get(key);
  if (known) return known;
  const list: number[] = [];
  lists.set(key, list);
  return list;
}

const LONGEST_HEADING = 250;

function kindOf({ block, text, marker, level, note }: Taken, next: Taken | undefined): ParagraphKind {
  if (note !== undefined) return 'footnote';
  if (text.length > LONGEST_HEADING) return 'body';
  if (block.outline !== undefined || appendixHeading(block.text)) return 'heading';
  if (marker && isSign(marker)) return signed(text, level, next);
  if (isCapitals(text)) return 'heading';
  if (!marker) return 'body';
  if (/[.;,]$/.test(text)) return 'body';
  if (block.look?.bold || marker.kind === 'roman' || marker.kind === 'part') return 'heading';
  // a numbered line without a stop, over what it is about
  return next !== undefined && next.level > level && text.length < 200 ? 'heading' : 'body';
}

/** A dash or a plus stands before a heading only where a list of another sign is under it. */
function signed(text: string, level: number, next: Taken | undefined): ParagraphKind {
  const over = next?.marker !== undefined && next.level > level;
  return over && !/[.;,:]$/.test(text) && text.length < 120 && !/\d/.test(text) ? 'heading' : 'body';
}

function isSign({ kind }: Marker): boolean {
  return kind === 'dash' || kind === 'plus' || kind === 'star' || kind === 'bullet';
}
