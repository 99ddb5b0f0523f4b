import { trimmed } from '../decimal';
import type { Figure } from './table';

const known = new WeakMap<readonly Figure[], boolean>();

/** True for a line of nothing but blanks and whole numbers from 0 up: no text, no doubt, nothing to tell of it. */
export function isPlainLine(line: readonly Figure[]): boolean {
  let plain = known.get(line);
  if (plain === undefined) {
    plain = line.every(isPlain);
    known.set(line, plain);
  }
  return plain;
}

function isPlain({ state, text, value }: Figure): boolean {
  if (text !== undefined || (state !== 'number' && state !== 'blank')) return false;
  return value === undefined || (value.digits >= 0n && trimmed(value).scale === 0);
}
