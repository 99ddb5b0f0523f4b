import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { readDirectory } from '../../../src/hosts/file/zip-directory';
import { parts, zipped } from './workbook-parts';

const SHEET = '<sheetData><row><c r="A1"><v>6.5</v></c></row></sheetData>';

/** The zip's directory rewritten with every size and offset in the long form (zip64). */
function inLongForm(zip: Uint8Array): Uint8Array {
  const entries = readDirectory(zip);
  const start = new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 22 + 16, true);
  const out: number[] = [...zip.subarray(0, start)];
  const put = (value: number | bigint, bytes: number) => {
    for (let index = 0; index < bytes; index++) out.push(Number((BigInt(value) >> BigInt(8 * index)) & 255n));
  };
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    put(0x02014b50, 4);
    [45, 45, 0, entry.method, 0, 0].forEach((value) => put(value, 2));
    put(entry.crc, 4);
    [0xffffffff, 0xffffffff].forEach((value) => put(value, 4));
    [name.length, 28, 0, 0, 0].forEach((value) => put(value, 2));
    put(0, 4);
    put(0xffffffff, 4);
    out.push(...name);
    put(1, 2);
    put(24, 2);
    [entry.size, entry.compressed, entry.offset].forEach((value) => put(value, 8));
  }
  const longEnd = out.length;
  put(0x06064b50, 4);
  put(44, 8);
  [45, 45].forEach((value) => put(value, 2));
  [0, 0].forEach((value) => put(value, 4));
  [entries.length, entries.length, longEnd - start, start].forEach((value) => put(value, 8));
  put(0x07064b50, 4);
  put(0, 4);
  put(longEnd, 8);
  put(1, 4);
  put(0x06054b50, 4);
  [0, 0, 0xffff, 0xffff].forEach((value) => put(value, 2));
  [0xffffffff, 0xffffffff].forEach((value) => put(value, 4));
  put(0, 2);
  return Uint8Array.from(out);
}

describe('the directory of a zip', () => {
  it('may give its numbers in the long form', async () => {
    const zip = inLongForm(zipped(parts(SHEET)));
    expect((await openWorkbook(zip, 'a')).sheets[0]?.rows).toEqual([[{ value: 6.5 }]]);
  });

  it('is found before a comment, and in bytes that are part of a larger buffer', async () => {
    const zip = zipped(parts(SHEET));
    const buffer = new Uint8Array(zip.length + 30);
    buffer.set(zip, 10);
    buffer[10 + zip.length - 2] = 20;
    expect((await openWorkbook(buffer.subarray(10), 'a')).sheets[0]?.rows).toEqual([[{ value: 6.5 }]]);
  });
});
