import { isAppendixHeading } from './appendix-heading';
import { type Marker, markedText } from '../text/marker';

/**
 * Lines of a plain text drawn together to paragraphs. Nothing in the text says which line break a person
 * typed and which came of the width of a page, so several signs are weighed: markers, blank lines, how a
 * line ends, how the next begins, and how the lines of this text are mostly broken.
 */
export function drawnTogether(lines: readonly string[], habit: LineHabit): string[] {
  const paragraphs: string[] = [];
  let current: string[] = [];
  let blank = false;
  const ordinals = new Map<string, number>();
  const finish = (): void => {
    if (current.length > 0) paragraphs.push(joined(current));
    current = [];
  };
  for (const line of lines) {
    const text = line.trim();
    if (text === '') {
      blank = true;
      continue;
    }
    const { marker } = markedText(text);
    if (current.length > 0 && begins(current, text, marker, { blank, habit, ordinals })) finish();
    if (current.length === 0 && marker?.ordinal !== undefined) ordinals.set(marker.kind, marker.ordinal);
    current.push(text);
    blank = false;
  }
  finish();
  return paragraphs;
}

/** How the lines of a text are broken. */
export interface LineHabit {
  /** Whether lines are broken at the width of a page, and not only where a paragraph ends. */
  readonly wrapped: boolean;
  /** Characters of a full line. */
  readonly width: number;
  /** Whether a paragraph's first line ends anywhere, as it does in texts copied from web pages. */
  readonly shortFirst: boolean;
}

const LONG = 40;

/** How a text was broken into lines, so that broken lines can be put together again. */
export function lineHabit(lines: readonly string[]): LineHabit {
  const texts = lines.map((line) => line.trim());
  const lengths = texts.map((text) => text.length).filter((length) => length > LONG);
  lengths.sort((a, b) => a - b);
  let pairs = 0;
  let broken = 0;
  for (let index = 1; index < texts.length; index++) {
    const [above = '', below = ''] = [texts[index - 1], texts[index]];
    if (above.length < 20 || below === '') continue;
    pairs += 1;
    if (isOpenEnded(above) && /^\p{Ll}/u.test(below) && !markedText(below).marker) broken += 1;
  }
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? LONG;
  return { wrapped: pairs > 0 && broken / pairs > 0.15, width, shortFirst: firstLinesAreShort(texts, width) };
}

function firstLinesAreShort(texts: readonly string[], width: number): boolean {
  const firsts = texts.filter((text, index) => {
    const below = texts[index + 1] ?? '';
    return (
      markedText(text).marker && isOpenEnded(text) && /^\p{Ll}/u.test(below) && !markedText(below).marker
    );
  });
  return firsts.filter((text) => text.length < width * 0.6).length > firsts.length * 0.3;
}

interface Between {
  readonly blank: boolean;
  readonly habit: LineHabit;
  /** The last number of each kind of marker. */
  readonly ordinals: ReadonlyMap<string, number>;
}

function begins(
  current: readonly string[],
  text: string,
  marker: Marker | undefined,
  between: Between,
): boolean {
  const above = current.at(-1) ?? '';
  const open = isOpenEnded(above);
  if (isAppendixHeading(text) || isAppendixHeading(above) || /^Nơi nhận\s*:/iu.test(text)) return true;
  if (above.endsWith('./.')) return true;
  if (marker) return !(open && !between.blank && isBroken(marker, text, between));
  // a page that ends within a sentence leaves a blank line in it
  if (between.blank) return !(open && startsLow(text) && !isCapitals(above));
  if (isCapitals(above) !== isCapitals(text)) return !startsLow(text) || isCapitals(above);
  if (startsLow(text)) return /[:;]$/.test(above) && !between.habit.wrapped;
  if (!between.habit.wrapped) return true;
  // a date or a number that its line has no room for
  if (/^\d/.test(text) && open) return false;
  return endedEarly(current, text, between.habit);
}

/** A full line has no room for the next one's first word. */
function endedEarly(current: readonly string[], text: string, { width, shortFirst }: LineHabit): boolean {
  const above = current.at(-1) ?? '';
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const room = above.length + 1 + word <= width * 0.85;
  if (!room) return false;
  if (/[.;:?!]["”)]?$/.test(above)) return true;
  if (shortFirst && current.length === 1) return false;
  return isOpenEnded(above) && !above.endsWith(',');
}

/** A dash or a number at the start of a line that belongs to the sentence above it. */
function isBroken(marker: Marker, text: string, { ordinals, habit }: Between): boolean {
  if (!habit.wrapped) return false;
  const rest = markedText(text).text;
  if (marker.kind === 'dash' || marker.kind === 'plus') return /^\p{Ll}|^\d/u.test(rest);
  if (marker.ordinal === undefined) return false;
  const last = ordinals.get(marker.kind) ?? 0;
  return marker.ordinal !== 1 && marker.ordinal !== last + 1;
}

/** A sentence that a break stands in the middle of. */
export function goesOn(above: string, text: string): boolean {
  const whole = above.trim();
  return isOpenEnded(whole) && startsLow(text.trim()) && !isCapitals(whole) && !markedText(text).marker;
}

function startsLow(text: string): boolean {
  return /^\**[\p{Ll},;.)%]/u.test(text);
}

/** A sentence that goes on: no stop at its end. */
function isOpenEnded(text: string): boolean {
  return !/[.;:?!…]["”’)\]*]*$/u.test(text);
}

/** True of a text of two letters or more without a small one. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase();
}

function joined(lines: readonly string[]): string {
  return lines.join(' ');
}
