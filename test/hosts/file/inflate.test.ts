import { deflateRawSync } from 'node:zlib';
import { inflate, inflateByStream } from '../../../src/hosts/file/inflate';
import { Refusal } from '../../../src/hosts/file/refusal';

const text = new TextEncoder().encode('Phụ lục '.repeat(5000));
const packed = new Uint8Array(deflateRawSync(text));
const zeros = new Uint8Array(deflateRawSync(new Uint8Array(40e6)));

/** By Node and by the browser's streams: the same answers. */
describe.each([
  ['Node', inflate],
  ['streams', inflateByStream],
])('inflating by %s', (_, run) => {
  const kind = async (data: Uint8Array, size: number): Promise<string> => {
    try {
      return String((await run(data, size)).length);
    } catch (error) {
      return error instanceof Refusal ? error.facts.kind : String(error);
    }
  };

  it.each([
    ['as declared', packed, text.length, String(text.length)],
    ['shorter than declared', packed, text.length + 1, 'broken'],
    ['a little longer than declared', packed, text.length - 1, 'broken'],
    ['far longer than declared', zeros, 1000, 'hostile'],
    ['cut off', packed.subarray(0, packed.length - 5), text.length, 'broken'],
    ['no deflate at all', text.subarray(0, 100), 100, 'broken'],
  ])('%s', async (__, data, size, expected) => {
    expect(await kind(data, size)).toBe(expected);
  });
});
