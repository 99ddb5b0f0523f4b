import { equals } from '../../decimal';
import type { WordsMismatch } from '../../findings';
import { clean } from '../../text/fold';
import { wordsToAmount } from '../../text/words-to-amount';
import type { ReadFacts } from '../facts/read-facts';
import { claimOf } from './claims';
import { placeOf, type Outcome } from './outcome';

const IN_WORDS = /bằng\s+chữ\s*(?:là)?\s*[:：]?\s*([\p{L}\s,.\-–]+)/giu;

/** Amounts in words beside the same amount in figures, in every style of words. */
export function checkWords({ text, facts }: ReadFacts, file: string): Outcome[] {
  return text.paragraphs.flatMap((paragraph, at) =>
    [...paragraph.text.matchAll(IN_WORDS)].flatMap((match): Outcome[] => {
      const words = clean(match[1] ?? '').replace(/[\s,.]+$/u, '');
      const index = facts.findLastIndex(
        (fact) =>
          fact.money !== undefined &&
          (fact.paragraph === at ? fact.end <= match.index : fact.paragraph === at - 1 && match.index < 4),
      );
      const fact = facts[index];
      if (!fact || words === '') return [];
      const read = wordsToAmount(words);
      const stated = claimOf(fact).value;
      if (read && equals(read, stated)) return [{ rule: 'words-mismatch', verdict: 'pass', facts: [index] }];
      const finding: WordsMismatch = {
        rule: 'words-mismatch',
        severity: read ? 'error' : 'warning',
        verdict: read ? 'fail' : 'undecided',
        cells: [],
        parts: [],
        places: [{ file, paragraph: at, quote: clean(match[0]) }, placeOf(file, fact)],
        text: words,
        expected: stated,
        ...(read ? { found: read } : {}),
      };
      return [{ rule: 'words-mismatch', verdict: finding.verdict, facts: [index], finding }];
    }),
  );
}
