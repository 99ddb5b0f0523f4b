import type { OfficialUnit } from '../official-unit';
import type { FoundBy } from '../unit-index';

/** What a text may mean. */
export interface Found {
  /** Units that the text names equally well; empty where it names none. */
  readonly units: readonly OfficialUnit[];
  /** How the name was found. */
  readonly how: FoundBy;
  /**
   * Where `units` are only likely: the name is misspelt, or another part of the text says another district.
   * Absent where the text means one of `units`.
   */
  readonly doubt?: 'spelling' | 'elsewhere';
  /** The part of the text that is a slip for the name of the one unit: a letter, or a mark that it does not have. */
  readonly slip?: string;
}

/** A text that names no unit. */
export const NOT_FOUND: Found = { units: [], how: 'same' };
