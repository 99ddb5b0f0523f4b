import { crc32 } from './crc32';
import type { PackedPart } from './zip';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_HEADER_BYTES = 30;
const ENTRY_BYTES = 46;
const END_BYTES = 22;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the zero of zip's calendar: the same parts give the same bytes. */
const NO_DATE = 0x0021;

/**
 * Packs a part, whole or in pieces: then no more of it is held than what is being packed. Runs wherever there is a
 * `CompressionStream`: browser, worker, Node.
 */
export async function packPart(name: string, text: string | Iterable<string>): Promise<PackedPart> {
  const stream = new CompressionStream('deflate-raw');
  const packed = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  const encoder = new TextEncoder();
  let crc = 0;
  let size = 0;
  for (const piece of typeof text === 'string' ? [text] : text) {
    const bytes = encoder.encode(piece);
    crc = crc32(bytes, crc);
    size += bytes.length;
    await writer.write(bytes);
  }
  await writer.close();
  return { name, method: DEFLATED, crc, size, data: new Uint8Array(await packed) };
}

/** A zip of these parts, in this order. */
export function writeZip(parts: readonly PackedPart[]): Uint8Array<ArrayBuffer> {
  const named = parts.map((part) => ({ ...part, bytes: new TextEncoder().encode(part.name) }));
  const length = named.reduce(
    (sum, { bytes, data }) => sum + LOCAL_HEADER_BYTES + ENTRY_BYTES + 2 * bytes.length + data.length,
    END_BYTES,
  );
  const result = new Uint8Array(length);
  const view = new DataView(result.buffer);
  let at = 0;
  const offsets: number[] = [];
  for (const part of named) {
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    view.setUint16(at + 4, VERSION, true);
    writeFacts(view, at + 6, part, part.bytes.length);
    result.set(part.bytes, at + LOCAL_HEADER_BYTES);
    result.set(part.data, at + LOCAL_HEADER_BYTES + part.bytes.length);
    at += LOCAL_HEADER_BYTES + part.bytes.length + part.data.length;
  }
  const directory = at;
  named.forEach((part, index) => {
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint16(at + 4, VERSION, true);
    view.setUint16(at + 6, VERSION, true);
    writeFacts(view, at + 8, part, part.bytes.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    result.set(part.bytes, at + ENTRY_BYTES);
    at += ENTRY_BYTES + part.bytes.length;
  });
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return result;
}

/** The facts that a local header and a directory entry share, from the flags on. */
function writeFacts(view: DataView, at: number, part: PackedPart, nameLength: number): void {
  view.setUint16(at, UTF8_NAMES, true);
  view.setUint16(at + 2, part.method, true);
  view.setUint16(at + 4, 0, true);
  view.setUint16(at + 6, NO_DATE, true);
  view.setUint32(at + 8, part.crc, true);
  view.setUint32(at + 12, part.data.length, true);
  view.setUint32(at + 16, part.size, true);
  view.setUint16(at + 20, nameLength, true);
}
