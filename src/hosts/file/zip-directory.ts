import { LIMITS } from './limits';
import { Refusal } from './refusal';

const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const LONG_END = 0x06064b50;
const LONG_END_BYTES = 56;
const LONG_END_LOCATOR = 0x07064b50;
const LONG_END_LOCATOR_BYTES = 20;
/** Stands where a number is too large for its place, or where the writer did not care to find out. */
const SEE_LONG_FORM = 0xffffffff;
const LONG_FORM_FIELD = 1;

/** What a zip's directory claims of a part. */
export interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The entries as the directory at the end of the file lists them, unchecked but for their number.
 *
 * @throws Refusal `broken` or `hostile`
 */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = findDirectory(view);
  if (count > LIMITS.parts) throw new Refusal({ kind: 'hostile' });
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) throw new Refusal({ kind: 'broken' });
    const nameStart = at + ENTRY_BYTES;
    const extraStart = nameStart + view.getUint16(at + 28, true);
    const extraEnd = extraStart + view.getUint16(at + 30, true);
    if (extraEnd > end) throw new Refusal({ kind: 'broken' });
    const [size = 0, compressed = 0, offset = 0] = longForms(
      view,
      [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true)),
      extraStart,
      extraEnd,
    );
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameStart, extraStart)).replaceAll('\\', '/'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed,
      size,
      offset,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - LONG_END_LOCATOR_BYTES;
  if (start !== SEE_LONG_FORM && count !== 0xffff) return { count, start, end };
  if (locator < 0 || view.getUint32(locator, true) !== LONG_END_LOCATOR) return { count, start, end };
  const long = longNumber(view, locator + 8);
  if (long + LONG_END_BYTES > locator || view.getUint32(long, true) !== LONG_END) {
    throw new Refusal({ kind: 'broken' });
  }
  return { count: longNumber(view, long + 32), start: longNumber(view, long + 48), end: long };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refusal({ kind: 'broken' });
}

/** Some writers put every size into the long form, whatever it is; it holds just the numbers left out above. */
function longForms(view: DataView, numbers: readonly number[], start: number, end: number): number[] {
  if (!numbers.includes(SEE_LONG_FORM)) return [...numbers];
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LONG_FORM_FIELD) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== SEE_LONG_FORM) return number;
      if (next + 8 > end) throw new Refusal({ kind: 'broken' });
      next += 8;
      return longNumber(view, next - 8);
    });
  }
  throw new Refusal({ kind: 'broken' });
}

/** Eight bytes; beyond what a number holds exactly is far beyond every limit. */
function longNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
