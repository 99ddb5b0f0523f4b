import type * as Zlib from 'node:zlib';
import { LIMITS } from './limits';
import { Refusal } from './refusal';

/**
 * What deflate made small, by Node itself where there is one, which takes a fifth less than its web streams, and by the
 * browser's streams elsewhere. Keeps at most the declared size, so that a lie about it costs nothing. A
 * little more comes of damage; a part that goes on and on was made to.
 *
 * @throws Refusal `broken` or `hostile`
 */
export async function inflate(data: Uint8Array, size: number): Promise<Uint8Array> {
  const zlib = nodeZlib();
  return zlib ? inflateByNode(zlib, data, size) : inflateByStream(data, size);
}

/** Asked for at run time, so that no bundle for the browser looks for it. */
function nodeZlib(): typeof Zlib | undefined {
  const host = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return host.process?.getBuiltinModule?.('node:zlib') as typeof Zlib | undefined;
}

function inflateByNode(zlib: typeof Zlib, data: Uint8Array, size: number): Uint8Array {
  let result: Uint8Array;
  try {
    result = zlib.inflateRawSync(data, { maxOutputLength: size + LIMITS.suspiciousBytes });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    throw new Refusal({ kind: code === 'ERR_BUFFER_TOO_LARGE' ? 'hostile' : 'broken' });
  }
  if (result.length !== size) throw new Refusal({ kind: 'broken' });
  return result;
}

export async function inflateByStream(data: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // a failed write or close shows in the read below
  void writer.write(data as Uint8Array<ArrayBuffer>).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const result = new Uint8Array(size);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refusal({ kind: 'broken' });
    });
    if (done) break;
    if (length + value.length <= size) result.set(value, length);
    length += value.length;
    if (length > size + LIMITS.suspiciousBytes) {
      await reader.cancel().catch(() => undefined);
      throw new Refusal({ kind: 'hostile' });
    }
  }
  if (length !== size) throw new Refusal({ kind: 'broken' });
  return result;
}
