import { readPlainText } from '../../engine/document/plain-text';
import type { Workbook } from '../../engine/grid/grid';
import { legacyEncodingOf } from '../../engine/text/legacy-text';
import { LIMITS } from './limits';
import { Refusal } from './refusal';
import { tooLarge } from './zip';

/** What no text begins with: web pages, pages of other programs, other documents. */
const OTHER = /^\s*(?:<[!?a-z]|\{\\rtf|%PDF)/i;

/** True where the bytes may be a plain text; its encoding is seen to when it is read. */
export function isText(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^(?:ï»¿|ÿþ|þÿ)/, '');
  return !OTHER.test(start.replaceAll('\0', '')) && decoded(bytes) !== undefined;
}

/**
 * A .txt as a workbook: its tables are sheets.
 *
 * @throws Refusal
 */
export function readTextFile(bytes: Uint8Array): Omit<Workbook, 'file'> {
  const text = readTextOf(bytes);
  const { sheets, text: paragraphs } = readPlainText(text, '');
  if (sheets.length === 0 && !paragraphs?.paragraphs.length) throw new Refusal({ kind: 'empty-document' });
  return { sheets, ...(paragraphs ? { text: paragraphs } : {}) };
}

/** The characters of a text. */
export function readTextOf(bytes: Uint8Array): string {
  const text = decoded(bytes) ?? '';
  if (text.length > LIMITS.textCharacters) tooLarge(LIMITS.textCharacters);
  return text;
}

/** By its mark, else UTF-8, else the code page that Vietnamese Windows had; `undefined` where it is no text. */
function decoded(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return clean(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return clean(new TextDecoder('utf-16be').decode(bytes));
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // the letters of old fonts stand where Latin ones do
    const latin = new TextDecoder('windows-1252').decode(bytes);
    if (legacyEncodingOf(latin)) return clean(latin);
    return clean(new TextDecoder('windows-1258').decode(bytes));
  }
}

function clean(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- control signs are what tells a text from other bytes
  return /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/.test(text) ? undefined : text;
}
