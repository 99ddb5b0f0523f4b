/**
 * Vietnamese text is compared through these functions and shown as it was.
 *
 * - `clean` only draws odd spaces and line breaks together.
 * - `fold` also forgets case, punctuation, and where in a syllable the tone mark stands (hoà = hòa).
 * - `bare` forgets all diacritics as well (đ = d), for headers typed without them and for near-misses.
 */

const SPACES = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu;
const LETTER = /[\p{L}\p{M}\p{N}%]/u;

/** A space that is not plain, not single, or at an end: most texts have none and stay the same object. */
const ODD_SPACES = /[^\S ]|[\u200b-\u200d\u2060]| {2}|^ | $/;

export function clean(text: string): string {
  const composed = text.normalize('NFC');
  return ODD_SPACES.test(composed) ? composed.replace(SPACES, ' ').trim() : composed;
}

export const fold: (text: string) => string = remembered((text) => words(text, true));

export const bare: (text: string) => string = remembered((text) => words(text, false));

const D_BAR = 0x111;

/**
 * Words of letters and digits in lower case, one space between them. With `marks` each word's tone marks stand
 * at its end; without, all marks go. One pass, letter by letter: a country's register has 100,000 texts.
 */
function words(text: string, marks: boolean): string {
  let out = '';
  let tones = '';
  let apart = false;
  const letters = (isAscii(text) ? text : text.normalize('NFD')).toLowerCase();
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    // beyond the first plane a letter is two units
    const letter = code >= 0xd800 && code <= 0xdbff ? letters.slice(at, (at += 1) + 1) : letters.charAt(at);
    if (isMark(code)) {
      if (marks && isTone(code)) tones += letter;
      else if (marks) out += letter;
    } else if (!isLetter(letter, code)) apart = true;
    else {
      if (apart && out !== '') out += `${tones} `;
      if (apart) tones = '';
      apart = false;
      out += code === D_BAR && !marks ? 'd' : letter;
    }
  }
  return out + tones;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Grave, acute, tilde, hook above, dot below: the five tones that are written. */
function isTone(code: number): boolean {
  return code === 0x300 || code === 0x301 || code === 0x303 || code === 0x309 || code === 0x323;
}

function isLetter(letter: string, code: number): boolean {
  if (code > 0x7f) return code === D_BAR || LETTER.test(letter);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x25;
}

/** Sheets repeat their words; a bounded memory makes folding a country's names cheap. */
export function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > 200_000) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
