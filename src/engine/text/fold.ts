/**
 * Vietnamese text is compared through these functions and shown as it was.
 *
 * - `clean` only draws odd spaces and line breaks together.
 * - `fold` also forgets case, punctuation, and where in a syllable the tone mark stands (hoà = hòa).
 * - `bare` forgets all diacritics as well (đ = d), for headers typed without them and for near-misses.
 */

const SPACES = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const MARKS = /\p{M}/gu;
const NOT_WORDS = /[^\p{L}\p{M}\p{N}%]+/gu;

export function clean(text: string): string {
  return text.normalize('NFC').replace(SPACES, ' ').trim();
}

export const fold: (text: string) => string = remembered((text) =>
  words(text)
    .map((word) => {
      const tones = word.match(TONES);
      return tones ? word.replace(TONES, '') + tones.join('') : word;
    })
    .join(' '),
);

export const bare: (text: string) => string = remembered((text) =>
  words(text).join(' ').replace(MARKS, '').replaceAll('đ', 'd'),
);

function words(text: string): string[] {
  return text.normalize('NFD').toLowerCase().replace(NOT_WORDS, ' ').trim().split(' ');
}

/** Sheets repeat their words; a bounded memory makes folding a country's names cheap. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > 20_000) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
