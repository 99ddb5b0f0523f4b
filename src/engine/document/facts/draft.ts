import type { Clause } from '../../language/clauses';
import type { ClauseReading } from '../../language/read-clause';
import type { TextFact } from './fact';

/** A figure before it is known what it belongs to. */
export interface Draft extends Omit<TextFact, 'about' | 'part'> {
  readonly reading: ClauseReading;
  readonly clause: Clause;
  /** No noun stands behind it: `Hải Hậu 86`, `08 mới`. */
  readonly isNounless: boolean;
  /** Alone in brackets behind a name: `Phong Điền (12 sản phẩm)`. */
  readonly isNamed: boolean;
  /** Nor does a label say one. */
  readonly isBare: boolean;
}
