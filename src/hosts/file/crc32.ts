const STEPS = 4;
let tables: Int32Array | undefined;

/** What a byte at each of four places contributes, one table of 256 after the other. */
function makeTables(): Int32Array {
  const made = new Int32Array(256 * STEPS);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    made[index] = value;
  }
  for (let index = 256; index < made.length; index++) {
    const before = made[index - 256] ?? 0;
    made[index] = (before >>> 8) ^ (made[before & 0xff] ?? 0);
  }
  return made;
}

/**
 * The checksum of a zip's parts; of a part that comes in pieces, `before` is the checksum of those before this one.
 * Four bytes a step: a country's sheets are 40 MB, and this is run on all.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const table = (tables ??= makeTables());
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % STEPS);
  let crc = ~before;
  for (let at = 0; at < whole; at += STEPS) {
    crc ^= view.getInt32(at, true);
    crc =
      (table[768 + (crc & 0xff)] as number) ^
      (table[512 + ((crc >>> 8) & 0xff)] as number) ^
      (table[256 + ((crc >>> 16) & 0xff)] as number) ^
      (table[crc >>> 24] as number);
  }
  for (let at = whole; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] as number)) & 0xff] as number);
  }
  return ~crc >>> 0;
}
