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

/** Letters that are one unit each, Vietnamese ones too: composing such a text changes nothing. */
const COMPOSED = /^[ -\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** The text in Unicode NFC with single plain spaces, else as written. */
export function clean(text: string): string {
  const composed = COMPOSED.test(text) ? text : text.normalize('NFC');
  return ODD_SPACES.test(composed) ? composed.replace(SPACES, ' ').trim() : composed;
}

/**
 * A text for comparing where tone marks count: lower case, words of letters and digits, each word's tone mark
 * at its end (hoà and hòa are one).
 */
export const fold: (text: string) => string = remembered((text) => words(text, true));

/**
 * A text for comparing where marks do not count: lower case, words of letters and digits without any mark, đ
 * as d.
 */
export const bare: (text: string) => string = remembered((text) => words(text, false));

const D_BAR = 0x111;

/**
 * Words of letters and digits in lower case, one space between them. With `marks` each word's tone marks stand
 * at its end; without, all marks go. One pass over units of UTF-16 into one buffer: a country's register has 100,000
 * texts, and a text grown letter by letter stays a chain of pieces for as long as it is remembered.
 */
function words(text: string, marks: boolean): string {
  const letters = (isAscii(text) ? text : text.normalize('NFD')).toLowerCase();
  if (buffer.length < letters.length) buffer = new Uint16Array(2 * letters.length);
  let [length, tones, apart] = [0, 0, false];
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    // beyond the first plane a letter is two units
    const low = code >= 0xd800 && code <= 0xdbff ? letters.charCodeAt((at += 1)) : undefined;
    if (isMark(code)) {
      if (marks && isTone(code)) tones = keepTone(code, tones);
      else if (marks) buffer[length++] = code;
      continue;
    }
    if (!isLetter(code, low)) {
      apart = true;
      continue;
    }
    if (apart) {
      if (length > 0) {
        length = append(length, tones);
        buffer[length++] = 0x20;
      }
      tones = 0;
      apart = false;
    }
    buffer[length++] = code === D_BAR && !marks ? 0x64 : code;
    if (low !== undefined) buffer[length++] = low;
  }
  return textOf(append(length, tones));
}

let buffer = new Uint16Array(256);
/** The tone marks of one word: a word has one, and what has more than these is no word. */
const toneMarks = new Uint16Array(16);

function keepTone(code: number, tones: number): number {
  if (tones === toneMarks.length) return tones;
  toneMarks[tones] = code;
  return tones + 1;
}

function append(length: number, tones: number): number {
  for (let at = 0; at < tones; at++) buffer[length++] = toneMarks[at] ?? 0;
  return length;
}

/** So many units are handed to one call. */
const AT_ONCE = 4096;

function textOf(length: number): string {
  let text = '';
  for (let at = 0; at < length; at += AT_ONCE) text += lettersOf(at, Math.min(length, at + AT_ONCE));
  return text;
}

/** Applied, for to spread a typed array walks its iterator: five times as long. */
function lettersOf(from: number, to: number): string {
  return Reflect.apply(String.fromCharCode, undefined, buffer.subarray(from, to));
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

function isLetter(code: number, low: number | undefined): boolean {
  if (code > 0x7f)
    return (
      code === D_BAR ||
      LETTER.test(low === undefined ? String.fromCharCode(code) : String.fromCharCode(code, low))
    );
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x25;
}

/** Sheets repeat their words; a bounded memory makes reading a country's names cheap. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size > 200_000) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
