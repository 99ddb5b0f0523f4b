import type { Deadline } from '../../engine/document/facts/deadlines';
import type { TextFact } from '../../engine/document/facts/fact';

/** What reports of a plan's text say besides findings, in one language. */
export interface TextWords {
  readonly title: (file: string, figures: number) => string;
  readonly comparators: Readonly<Record<TextFact['comparator'], string>>;
  readonly deadlines: string;
  readonly kinds: Readonly<Record<Deadline['kind'], string>>;
  readonly round: (round: number) => string;
  readonly levels: Readonly<Record<NonNullable<Deadline['level']>, string>>;
  readonly before: (date: string) => string;
  readonly during: (date: string) => string;
  readonly paragraph: (number: number | string) => string;
  readonly until: (year: number) => string;
  readonly stars: (stars: string) => string;
}
