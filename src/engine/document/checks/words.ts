import { equals } from '../../decimal';
import type { WordsMismatch } from '../../findings/funding';
import { amountsInText, type AmountInText } from '../../text/amounts-in-text';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import { claimOf } from './claims';
import { placeOf, type Outcome } from './outcome';

/** Amounts in words beside the same amount in figures, in every style of words. */
export function checkWords({ text, facts }: ReadFacts, file: string): Outcome[] {
  return text.paragraphs.flatMap((paragraph, at) =>
    amountsInText(paragraph.text).flatMap((amount): Outcome[] => {
      const { words, value, start, end } = amount;
      const beside = figuresBeside(amount, at, facts, paragraph.text);
      const same = beside.find(
        (index) => value && facts[index] && equals(value, claimOf(facts[index]).value),
      );
      const index = same ?? beside[0];
      const fact = index === undefined ? undefined : facts[index];
      if (!fact || index === undefined) return [];
      if (same !== undefined) return [{ rule: 'words-mismatch', verdict: 'pass', facts: [index] }];
      const finding: WordsMismatch = {
        rule: 'words-mismatch',
        severity: value ? 'error' : 'warning',
        verdict: value ? 'fail' : 'undecided',
        cells: [],
        parts: [],
        places: [{ file, paragraph: at, quote: paragraph.text.slice(start, end) }, placeOf(file, fact)],
        text: words,
        expected: claimOf(fact).value,
        ...(value ? { found: value } : {}),
      };
      return [{ rule: 'words-mismatch', verdict: finding.verdict, facts: [index], finding }];
    }),
  );
}

/** The figures that words may stand for, the likeliest first: right before them, else the totals of the line above. */
function figuresBeside(
  { start, announced }: AmountInText,
  paragraph: number,
  facts: readonly TextFact[],
  text: string,
): number[] {
  const money = facts.flatMap((fact, index) =>
    fact.money !== undefined && fact.each === undefined ? [index] : [],
  );
  const before = money
    .filter((index) => facts[index]?.paragraph === paragraph && (facts[index]?.end ?? 0) <= start)
    .reverse();
  const [nearest] = before;
  if (!announced) {
    const close = nearest !== undefined && /^\s*[(:]\s*$/u.test(text.slice(facts[nearest]?.end ?? 0, start));
    return close ? [nearest] : [];
  }
  if (nearest !== undefined) return before;
  const above = money.filter((index) => facts[index]?.paragraph === paragraph - 1);
  return [...above.filter((index) => !facts[index]?.part), ...above.filter((index) => facts[index]?.part)];
}
