import { decimal, subtract } from '../../decimal';
import type { ReadFacts } from '../facts/read-facts';
import type { TextListCount } from '../../findings/text-figures';
import { isTimes } from './counts-behind';
import { placeOf, type Outcome } from './outcome';

/** What lists are made of: `gồm 6 nhóm:`, `chia làm 03 đợt gồm:`. */
const LISTABLE = ['group', 'round', 'item'];
const ANNOUNCES =
  /^[^,;:.\d]{0,40}?,?\s*(?:gồm|bao gồm|gồm có|như sau|sau đây|sau|cụ thể(?: là| như sau)?|là)?\s*(?:\([^)]*\))?\s*:?\s*$/u;

/** A number of things announced, and the lines that list them. */
export function checkListCounts({ text, facts, placements }: ReadFacts, file: string): Outcome[] {
  return facts.flatMap((fact, index): Outcome[] => {
    if (
      !LISTABLE.includes(fact.family) ||
      fact.comparator !== 'exactly' ||
      fact.depth > 0 ||
      fact.each !== undefined ||
      isTimes(fact)
    )
      return [];
    const paragraph = text.paragraphs[fact.paragraph];
    if (!paragraph || !paragraph.text.trimEnd().endsWith(':')) return [];
    const behind = paragraph.text
      .slice(fact.end)
      .toLowerCase()
      .replace(fact.noun.toLowerCase(), '')
      .replace(/\([^)]*\)/gu, ' ');
    if (!ANNOUNCES.test(behind.trim()) || !/gồm|sau|cụ thể|là|:/u.test(behind)) return [];
    const lines = placements.flatMap(({ parent, mark }, at) =>
      parent === fact.paragraph && mark !== 'none' ? [at] : [],
    );
    const first = lines[0];
    const mark = first === undefined ? undefined : placements[first]?.mark;
    const listed = lines.filter((at) => placements[at]?.mark === mark).length;
    if (listed < 2) return [];
    const [stated] = fact.values;
    if (!stated) return [];
    const found = decimal(listed);
    if (subtract(stated, found).digits === 0n)
      return [{ rule: 'text-list-count', verdict: 'pass', facts: [index] }];
    const finding: TextListCount = {
      rule: 'text-list-count',
      severity: 'warning',
      verdict: 'fail',
      cells: [],
      parts: [],
      places: [placeOf(file, fact)],
      noun: fact.noun,
      expected: found,
      found: stated,
      difference: subtract(stated, found),
    };
    return [{ rule: 'text-list-count', verdict: 'fail', facts: [index], finding }];
  });
}
