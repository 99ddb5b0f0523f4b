import { crc32 } from './crc32';
import { inflate } from './inflate';
import { LIMITS, MEGABYTE } from './limits';
import { Refusal } from './refusal';
import { readDirectory, type Entry } from './zip-directory';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

/** A part as it is packed: its bytes, how they are packed, and what unpacking them must give. */
export interface PackedPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** The parts of a zip. Everything its directory claims is checked before anything is inflated. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;

  /** @throws Refusal `broken`, `hostile`, `encrypted` or `too-large`. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const entries = readDirectory(bytes);
    checkSizes(entries);
    this.#entries = byName(entries);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Names of all parts, in the order of the directory. */
  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** A part as it is packed, to be put into another zip untouched. */
  packed(name: string): PackedPart {
    const entry = this.#entries.get(name);
    if (!entry) throw new Refusal({ kind: 'broken' });
    const { method, crc, size } = entry;
    return { name, method, crc, size, data: entryData(this.#bytes, entry) };
  }

  /** @throws Refusal `broken` where the part is not there or damaged, `hostile` where it is not as declared. */
  async bytes(name: string): Promise<Uint8Array> {
    const entry = this.#entries.get(name);
    if (!entry) throw new Refusal({ kind: 'broken' });
    const data = entryData(this.#bytes, entry);
    if (entry.method !== STORED && entry.method !== DEFLATED) throw new Refusal({ kind: 'broken' });
    const result = entry.method === STORED ? data : await inflate(data, entry.size);
    if (result.length !== entry.size || crc32(result) !== entry.crc) throw new Refusal({ kind: 'broken' });
    return result;
  }

  /**
   * The text of an XML part.
   *
   * @throws Refusal `hostile` where it declares a document type, the only place for entities: no
   * spreadsheet program writes one.
   */
  async xml(name: string): Promise<string> {
    const bytes = await this.bytes(name);
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
    const prolog = text.slice(0, Math.max(0, text.search(/<[A-Za-z_]/)));
    if (/<!(DOCTYPE|ENTITY)/i.test(prolog)) throw new Refusal({ kind: 'hostile' });
    return text;
  }
}

function checkSizes(entries: readonly Entry[]): void {
  let total = 0;
  for (const { size, compressed, flags, name } of entries) {
    if (/^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)/.test(name) || name.includes('\0'))
      throw new Refusal({ kind: 'hostile' });
    if (flags & ENCRYPTED_FLAG) throw new Refusal({ kind: 'encrypted' });
    if (size > LIMITS.suspiciousBytes && size > compressed * LIMITS.suspiciousRatio) {
      throw new Refusal({ kind: 'hostile' });
    }
    if (size > LIMITS.partBytes) tooLarge(LIMITS.partBytes);
    total += size;
  }
  if (total > LIMITS.totalBytes) tooLarge(LIMITS.totalBytes);
  const packed = entries.reduce((sum, { compressed }) => sum + compressed, 0);
  if (total > LIMITS.suspiciousTotal && total > packed * LIMITS.suspiciousRatio) {
    throw new Refusal({ kind: 'hostile' });
  }
}

export function tooLarge(bytes: number): never {
  throw new Refusal({ kind: 'too-large', limitMegabytes: bytes / MEGABYTE });
}

/** Two parts of one name could show one reader this workbook and another reader that. */
function byName(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  const map = new Map(files.map((entry) => [entry.name, entry]));
  if (map.size !== files.length) throw new Refusal({ kind: 'hostile' });
  return map;
}

function entryData(bytes: Uint8Array, { offset, compressed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_HEADER_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw new Refusal({ kind: 'broken' });
  }
  const start =
    offset + LOCAL_HEADER_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > bytes.length) throw new Refusal({ kind: 'broken' });
  return bytes.subarray(start, start + compressed);
}
