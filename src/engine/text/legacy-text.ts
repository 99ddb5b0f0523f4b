import { remembered } from './fold';
import { fromLegacy, type LegacyEncoding } from './legacy-encoding';
import { isSyllable } from './syllable';

/** What a text's words say for and against an encoding; words of plain ASCII say nothing. */
export interface LegacyEvidence {
  /** Words that become Vietnamese by being converted, and were none. */
  readonly gains: number;
  /** Words that were Vietnamese and would not be. */
  readonly losses: number;
  /** Words that are Vietnamese neither before nor after. */
  readonly strangers: number;
  /** Words that no keyboard types but for their glyphs: `N¨m`, `§¬n`. */
  readonly strong: number;
  /** Words that no language writes so: a mark among letters (`§ak`). */
  readonly marked: number;
}

const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

/** Letters that only Unicode has; a text with one of them was typed in it. Quotes and dashes are no letters. */
const MODERN = /[\u0102-\u0151\u0154-\u0177\u0179-\u017c\u0180-\u0191\u0193-\u024f\u1e00-\u1eff]|\p{M}/u;
const LATIN_1 = /[\u0080-\u00ff]/;
/** Spaces, ASCII punctuation, and the quotes and dashes that those fonts had as well. */
const BETWEEN = /([\s!-/:-@[-`{-~\u2010-\u2027]+)/u;
const SYMBOL = /[\u00a1-\u00bf\u00d7\u00f7]/gu;

/** Whether a text could be in one of the old encodings at all: quick, for all the cells of a sheet. */
export function mayBeLegacy(text: string): boolean {
  return LATIN_1.test(text) && !MODERN.test(text);
}

/** What the words of a text say for and against an encoding. */
export function weighLegacy(text: string, encoding: LegacyEncoding): LegacyEvidence {
  const counts = { gains: 0, losses: 0, strangers: 0, strong: 0, marked: 0 };
  for (const word of text.split(BETWEEN)) {
    if (!LATIN_1.test(word) || !/[A-Za-z]/.test(word)) continue;
    const symbols = word.slice(0, -1).match(SYMBOL)?.length ?? 0;
    if (symbols > 0) counts.marked += 1;
    const verdict = VERDICTS[encoding](word);
    if (verdict === 'loss') counts.losses += 1;
    else if (verdict === 'stranger') counts.strangers += 1;
    else if (verdict === 'gain') {
      counts.gains += 1;
      if (symbols > 1 || (symbols === 1 && (word.match(/[A-Za-z]/g) ?? []).length > 1)) counts.strong += 1;
    }
  }
  return counts;
}

/** Words repeat: a country's sheets hold a few thousand different ones. */
const VERDICTS: Readonly<Record<LegacyEncoding, (word: string) => string>> = {
  tcvn3: remembered((word) => verdictOf(word, 'tcvn3')),
  vni: remembered((word) => verdictOf(word, 'vni')),
};

function verdictOf(word: string, encoding: LegacyEncoding): 'gain' | 'loss' | 'stranger' | 'both' {
  const after = isVietnamese(fromLegacy(word, encoding));
  if (isSyllable(word)) return after ? 'both' : 'loss';
  return after ? 'gain' : 'stranger';
}

/** A syllable whose capitals stand at its beginning or everywhere. */
function isVietnamese(word: string): boolean {
  const rest = word.slice(1);
  const mixed = rest !== rest.toLowerCase() && rest !== rest.toUpperCase();
  return !mixed && !/^\p{Ll}\p{Lu}/u.test(word) && isSyllable(word);
}

/**
 * The old encoding that a text by itself proves to be in; undefined where it may as well be Vietnamese in Unicode or
 * another language. Two words that become Vietnamese, or one with glyphs inside that are no letters, and no
 * word lost. A single short word (`Tæng`) is left to what stands around it.
 */
export function legacyEncodingOf(text: string): LegacyEncoding | undefined {
  if (!mayBeLegacy(text)) return undefined;
  const proved = ENCODINGS.map((encoding) => ({ encoding, ...weighLegacy(text, encoding) })).filter(
    ({ gains, losses, strangers, strong }) =>
      losses === 0 && strangers * 2 <= gains && (gains > 1 || strong > 0),
  );
  const [first, second] = proved.sort((a, b) => b.gains - b.strangers - (a.gains - a.strangers));
  if (!first || !second) return first?.encoding;
  return first.gains - first.strangers > second.gains - second.strangers ? first.encoding : undefined;
}

/** A text in Unicode, marks that stand by themselves (×, ±, ®) left as they are. */
export function legacyToUnicode(text: string, encoding: LegacyEncoding, capitals = false): string {
  const alone = /(?<![^\s])[×÷°±²³©®](?![^\s])/gu;
  const kept = text.match(alone) ?? [];
  if (kept.length === 0) return fromLegacy(text, encoding, capitals);
  return text
    .split(alone)
    .map((part, index) => fromLegacy(part, encoding, capitals) + (kept[index] ?? ''))
    .join('');
}
