import { absolute, compare, subtract } from '../../decimal';
import { gather } from '../../gather';
import { isSlip } from '../facts/belonging/scene';
import type { TextFact } from '../facts/fact';
import type { ReadFacts } from '../facts/read-facts';
import { claimOf, total } from './claims';
import { HUNDRED, notAll } from './not-all';
import type { Outcome } from './outcome';

/** What shares are of all the money, all the products: `Cơ cấu nguồn vốn`. */
const STRUCTURE = /^[\s*]*(?:về\s+)?cơ cấu(?!\p{L})/iu;

/** A structure told by shares alone, in one sentence or in a list under its heading, makes 100 %. */
export function checkStructures(read: ReadFacts, file: string): Outcome[] {
  const groups = [...inSentences(read.facts), ...inLists(read)];
  return groups.flatMap((indices) => judgeAll(indices, read.facts, file));
}

/** `Cơ cấu nguồn vốn: ngân sách nhà nước chiếm 84,7%, vốn của chủ thể chiếm 15,3%`. */
function inSentences(facts: readonly TextFact[]): (readonly number[])[] {
  const bySentence = new Map<string, number[]>();
  facts.forEach(({ sentence, paragraph, depth }, index) => {
    if (depth === 0 && STRUCTURE.test(sentence)) gather(bySentence, `${paragraph} ${sentence}`, index);
  });
  return [...bySentence.values()];
}

/** `2. Cơ cấu nguồn vốn:` and under it `a) Vốn ngân sách, gồm: - …: 24%; - …: 6%`, `b) Vốn tín dụng: 45%`, …: a share on each line without lines of its own. */
function inLists({ facts, text: { paragraphs }, placements }: ReadFacts): (readonly number[])[] {
  const byParagraph = new Map<number, number[]>();
  facts.forEach(({ paragraph }, index) => gather(byParagraph, paragraph, index));
  const under = new Map<number, number[]>();
  // a paragraph without a mark that follows a list is none of its lines
  placements.forEach(({ parent, mark }, index) => {
    if (parent !== undefined && mark !== 'none') gather(under, parent, index);
  });
  const leaves = (at: number): readonly number[] => {
    const lines = under.get(at) ?? [];
    return lines.length === 0 ? [at] : lines.flatMap(leaves);
  };
  return paragraphs.flatMap(({ text }, at): (readonly number[])[] => {
    if (!STRUCTURE.test(text) || byParagraph.has(at) || !under.has(at)) return [];
    const lines = leaves(at);
    const indices = lines.flatMap((line) => byParagraph.get(line) ?? []);
    return indices.length === lines.length && lines.every((line) => byParagraph.has(line)) ? [indices] : [];
  });
}

function judgeAll(indices: readonly number[], facts: readonly TextFact[], file: string): Outcome[] {
  const shares = indices.flatMap((index) => facts[index] ?? []);
  const arePlain = shares.every(
    ({ family, values, isChange, comparator }) =>
      family === 'share' &&
      values.length === 1 &&
      !isChange &&
      comparator !== 'at-least' &&
      comparator !== 'at-most',
  );
  const sum = total(shares.map(claimOf));
  const off = absolute(subtract(sum.value, HUNDRED));
  if (!arePlain || shares.length < 2) return [];
  if (compare(off, sum.half) <= 0) return [{ rule: 'text-share', verdict: 'pass', facts: indices }];
  return isSlip(HUNDRED, sum.value) ? [notAll(indices, shares, sum.value, file)] : [];
}
