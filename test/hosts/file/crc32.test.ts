import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from '../../property';
import { crc32 } from '../../../src/hosts/file/crc32';

describe('the checksum of a zip', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
  ])('of %j', (text, expected) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(expected);
  });

  it('is that of zlib, wherever the bytes begin', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(5), (bytes, from) => {
        expect(crc32(bytes.subarray(from))).toBe(nodeCrc32(bytes.subarray(from)));
      }),
    );
  });
});
