import type { TextFact } from '../../facts/fact';
import type { ReadFacts } from '../../facts/read-facts';
import { agreement, claimOf, total } from '../claims';
import { areDisjoint } from '../dimensions';
import { areNamed } from './told-apart';

/** Parts that stand behind the same words, or in one list. */
export interface Run {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly kind: NonNullable<TextFact['part']>['kind'];
  readonly listed: boolean;
  readonly unlike: boolean;
}

/** What a sum is judged by: the figures, and where their paragraphs stand. */
export type Told = Pick<ReadFacts, 'facts' | 'placements'>;

/** The runs of a text, by the figure that introduces them. */
export function runsOf(facts: readonly TextFact[]): Run[] {
  const runs = new Map<string, Run & { parts: number[] }>();
  facts.forEach(({ part }, index) => {
    if (!part) return;
    const key = `${part.to} ${part.run}`;
    const run = runs.get(key);
    if (run) run.parts.push(index);
    else
      runs.set(key, {
        whole: part.to,
        parts: [index],
        kind: part.kind,
        listed: part.listed,
        unlike: part.unlike === true,
      });
  });
  // "…, còn lại 4 sản phẩm": with them all are told.
  return [...runs.values()].map((run) =>
    run.kind === 'open' && run.parts.length > 1 && REST.test(facts[run.parts.at(-1) ?? -1]?.label ?? '')
      ? { ...run, kind: 'closed' }
      : run,
  );
}

const REST = /^(?:và\s+)?(?:(?:số|phần)\s+)?còn lại(?!\p{L})/iu;

/** What a figure claims, where there is one. */
export function claimsOf(fact: TextFact | undefined): ReturnType<typeof claimOf>[] {
  return fact ? [claimOf(fact)] : [];
}

/** True where parts make their whole to the digit. */
export function addUp(whole: TextFact, parts: readonly number[], facts: readonly TextFact[]): boolean {
  return agreement(claimOf(whole), total(parts.flatMap((index) => claimsOf(facts[index])))) === 'equal';
}

/** Behind a semicolon the parts may have ended: `A 10, trong đó a 4, b 6; B 5`. */
export function prefixes(parts: readonly number[], facts: readonly TextFact[]): (readonly number[])[] {
  const all = parts.flatMap((index) => facts[index] ?? []);
  // "HTX Đông Hòa 02 sản phẩm; hộ Bảy Thạnh 02 sản phẩm; …": semicolons all along end nothing.
  const isOneList = all.length > 2 && all.slice(1).every(({ afterSemicolon }) => afterSemicolon);
  if (isOneList && (areNamed(all) || areDisjoint(all, 'producer'))) return [parts];
  const ends = parts.flatMap((index, at) => (at >= 2 && facts[index]?.afterSemicolon ? [at] : []));
  return [parts, ...ends.map((end) => parts.slice(0, end))];
}

/** Parts cut at their semicolons. */
export function segmentsOf(
  parts: readonly number[],
  facts: readonly TextFact[],
): readonly (readonly number[])[] {
  const segments: number[][] = [];
  for (const index of parts) {
    const last = segments.at(-1);
    if (!last || facts[index]?.afterSemicolon) segments.push([index]);
    else last.push(index);
  }
  return segments;
}
