import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Draw } from './draw';

/** Bytes as they may arrive: flipped, cut, repeated, put in, written over. */
export function mutatedBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  let result: Uint8Array = bytes.slice();
  for (let times = 1 + draw.below(6); times > 0; times--) result = oneMutation(result, draw);
  return result;
}

function oneMutation(bytes: Uint8Array, draw: Draw): Uint8Array {
  const at = draw.below(Math.max(1, bytes.length));
  const length = 1 + draw.below(64);
  const part = bytes.subarray(at, at + length);
  switch (draw.below(6)) {
    case 0:
      return edited(bytes, at, [(bytes[at] ?? 0) ^ (1 << draw.below(8))]);
    case 1:
      return bytes.slice(0, at);
    case 2:
      return joined(bytes.subarray(0, at), part, bytes.subarray(at));
    case 3:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 4:
      return edited(
        bytes,
        at,
        Array.from(part, () => draw.below(256)),
      );
    default:
      return edited(bytes, at & ~1, draw.of(WORDS) ?? []);
  }
}

/** Numbers that counts, lengths and offsets go wrong at, little-endian. */
const WORDS: readonly (readonly number[])[] = [
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0xff],
  [0xff, 0xff],
  [0xff, 0xff, 0xff, 0x7f],
  [0, 0, 0, 0x80],
  [1, 0, 0, 0],
];

function edited(bytes: Uint8Array, at: number, values: readonly number[]): Uint8Array {
  values.forEach((value, index) => {
    if (at + index < bytes.length) bytes[at + index] = value;
  });
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

/** A package whose parts were changed as XML, then packed again, so that the readers themselves are reached. */
export function mutatedXml(bytes: Uint8Array, draw: Draw): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  for (let times = 1 + draw.below(4); times > 0; times--) {
    const name = draw.of(names);
    const part = name === undefined ? undefined : parts[name];
    if (name !== undefined && part) parts[name] = strToU8(mutatedText(strFromU8(part), draw));
  }
  return zipSync(parts, { level: 6 });
}

const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '65536',
  '1048576',
  '1048577',
  '16384',
  '99999999',
  '1e9',
  '1e308',
  'NaN',
  'true',
  'A1',
  'XFD1048576',
  'A0',
  '../x',
  '&#0;',
  '&#x10FFFF;',
  '&lt;',
  '\u0000',
  'ố',
  '__proto__',
  '=',
];

function mutatedText(xml: string, draw: Draw): string {
  const tags = [...xml.matchAll(/<[^<>]*>/g)];
  const tag = draw.of(tags);
  if (!tag) return xml;
  const [whole] = tag;
  const { index } = tag;
  const end = index + whole.length;
  const value = draw.of(VALUES) ?? '';
  switch (draw.below(9)) {
    case 0:
      return xml.slice(0, index) + xml.slice(end);
    case 1:
      return xml.slice(0, index) + whole.replace(/"[^"]*"/, `"${value}"`) + xml.slice(end);
    case 2:
      return xml.slice(0, index) + lastValue(whole, value) + xml.slice(end);
    case 3:
      return xml.slice(0, index) + whole.repeat(2 + draw.below(2000)) + xml.slice(end);
    case 4:
      return xml.slice(0, end) + value + xml.slice(end);
    case 5: {
      const other = draw.of(tags)?.[0] ?? '';
      return xml.slice(0, index) + other + xml.slice(end);
    }
    case 6:
      return xml.slice(0, index);
    case 7: {
      // a whole stretch again, as rows and cells are
      const until = xml.indexOf('<', end + draw.below(2000));
      const stretch = xml.slice(index, Math.max(end, until));
      return xml.slice(0, index) + stretch.repeat(2 + draw.below(20)) + xml.slice(index);
    }
    default:
      return xml.slice(0, index) + whole.replace(/[\w:]+/, (name) => `${name}x`) + xml.slice(end);
  }
}

function lastValue(tag: string, value: string): string {
  const at = tag.lastIndexOf('="');
  return at < 0 ? tag : `${tag.slice(0, at)}="${value}"${tag.slice(tag.indexOf('"', at + 2) + 1)}`;
}
