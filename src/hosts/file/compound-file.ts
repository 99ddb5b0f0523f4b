import { Refusal } from './refusal';

/** The container of old Office files and of encrypted new ones ([MS-CFB]). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
const LISTED_IN_HEADER = 109;
const DIRECTORY_ENTRY_BYTES = 128;
/** Numbers of small streams read as numbers of sectors may seem to claim as much. */
const SMALL_STREAMS = 4e6;
const STREAM = 2;
const ROOT = 5;
/** Sector numbers from here on are marks, such as the end of a chain. */
const LAST_SECTOR = 0xfffffffa;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

interface Stream {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** Names of the streams, and the content of those that are asked for. Chains that loop are refused. */
export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sector: number;
  readonly #table: readonly number[];
  readonly #streams: readonly Stream[];

  /** @throws Refusal `broken`. */
  constructor(bytes: Uint8Array) {
    if (bytes.length < HEADER_BYTES) throw new Refusal({ kind: 'broken' });
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new Refusal({ kind: 'broken' });
    this.#sector = 1 << shift;
    this.#table = this.#readTable();
    this.#streams = this.#readDirectory();
  }

  has(name: string): boolean {
    return this.#streams.some((stream) => stream.type === STREAM && stream.name === name);
  }

  /** @throws Refusal `hostile` where reading all streams would take far more than the file has bytes. */
  checkTotal(): void {
    let total = 0;
    for (const { type, start } of this.#streams) {
      if (type !== STREAM) continue;
      for (let next = start; next < LAST_SECTOR; next = this.#table[next] ?? LAST_SECTOR) {
        total += this.#sector;
        if (total > 2 * this.#bytes.length + SMALL_STREAMS) throw new Refusal({ kind: 'hostile' });
      }
    }
  }

  /** Undefined where there is no such stream. */
  stream(name: string): Uint8Array | undefined {
    const found = this.#streams.find((stream) => stream.type === STREAM && stream.name === name);
    if (!found) return undefined;
    const small = found.size < this.#view.getUint32(56, true);
    const content = small ? this.#smallStream(found) : this.#chain(found.start);
    if (content.length < found.size) throw new Refusal({ kind: 'broken' });
    return content.subarray(0, found.size);
  }

  /** The numbers of the sectors that hold the table stand in the header, and then in a chain of their own. */
  #readTable(): number[] {
    const sectors: number[] = [];
    for (let index = 0; index < LISTED_IN_HEADER; index++) {
      sectors.push(this.#view.getUint32(76 + index * 4, true));
    }
    let next = this.#view.getUint32(68, true);
    for (let guard = this.#sectorCount(); next < LAST_SECTOR && guard > 0; guard--) {
      const numbers = this.#numbers(this.#sectorBytes(next));
      next = numbers.pop() ?? LAST_SECTOR;
      sectors.push(...numbers);
    }
    const used = sectors.filter((sector) => sector < LAST_SECTOR);
    // a table needs one number for each sector of the file; a longer one repeats itself
    const needed = Math.ceil(this.#sectorCount() / (this.#sector / 4));
    if (used.length > needed * 2 + LISTED_IN_HEADER) throw new Refusal({ kind: 'hostile' });
    return used.flatMap((sector) => this.#numbers(this.#sectorBytes(sector)));
  }

  #readDirectory(): Stream[] {
    const bytes = this.#chain(this.#view.getUint32(48, true));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const streams: Stream[] = [];
    for (let at = 0; at + DIRECTORY_ENTRY_BYTES <= bytes.length; at += DIRECTORY_ENTRY_BYTES) {
      const nameBytes = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
      streams.push({
        name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameBytes)),
        type: view.getUint8(at + 66),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
    return streams;
  }

  /** Small streams share the root's stream, in sectors and a table of their own. */
  #smallStream({ start, size }: Stream): Uint8Array {
    const root = this.#streams.find(({ type }) => type === ROOT);
    if (!root) throw new Refusal({ kind: 'broken' });
    const shared = this.#chain(root.start);
    const table = this.#numbers(this.#chain(this.#view.getUint32(60, true)));
    const sector = 1 << this.#view.getUint16(32, true);
    const result = new Uint8Array(Math.min(size + sector, shared.length + sector));
    let length = 0;
    for (let next = start; next < LAST_SECTOR && length < size; next = table[next] ?? LAST_SECTOR) {
      const part = shared.subarray(next * sector, (next + 1) * sector);
      if (part.length === 0 || length + part.length > result.length) throw new Refusal({ kind: 'broken' });
      result.set(part, length);
      length += part.length;
    }
    return result.subarray(0, length);
  }

  #chain(start: number): Uint8Array {
    const sectors: number[] = [];
    for (let next = start; next < LAST_SECTOR; next = this.#table[next] ?? LAST_SECTOR) {
      sectors.push(next);
      if (sectors.length > this.#sectorCount()) throw new Refusal({ kind: 'broken' });
    }
    const result = new Uint8Array(sectors.length * this.#sector);
    sectors.forEach((sector, index) => result.set(this.#sectorBytes(sector), index * this.#sector));
    return result;
  }

  #sectorCount(): number {
    return Math.ceil(this.#bytes.length / this.#sector);
  }

  /** The last sector of a file may be cut short. */
  #sectorBytes(sector: number): Uint8Array {
    const start = (sector + 1) * this.#sector;
    if (start >= this.#bytes.length) throw new Refusal({ kind: 'broken' });
    return this.#bytes.subarray(start, start + this.#sector);
  }

  #numbers(bytes: Uint8Array): number[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
  }
}
