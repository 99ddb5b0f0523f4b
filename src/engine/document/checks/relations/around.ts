import { inParagraph } from '../../facts/by-paragraph';
import { countsAlike, inOneSentence, isPlain } from '../../facts/alike';
import type { TextFact } from '../../facts/fact';

/** Words that make of a figure a step from another one, wherever that stands. */
export const STEP =
  /(?<!\p{L})(?:tăng|giảm|vượt|hụt|thiếu|kém|chênh lệch|(?:cao|thấp|nhiều|ít|lớn) hơn)(?:\s+(?!(?:từ|còn|lên|xuống)(?!\p{L}))[\p{L}\d/]+){0,5}$/iu;

/** Words of what was to be: others are held against it. */
export const PLANNED =
  /(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|giao|bố trí|phân bổ|được cấp)(?!\p{L})/iu;
/** Words of what there was, at another time. */
export const FORMER =
  /(?<!\p{L})(?:cùng kỳ|kỳ trước|năm (?:trước|ngoái|\d{4})|đầu (?:năm|kỳ|quý)|trước đó)(?!\p{L})/iu;

/** The words that lead up to a figure, the bracket before it left out. */
export function leadOf({ lead }: Pick<TextFact, 'lead'>): string {
  return lead.replace(/[\s(:,;]+$/u, '');
}

/** What is said of a figure before it; of one alone in a bracket, what stands before that. */
export function saidBefore(facts: readonly TextFact[], at: number): string {
  const [before, own] = [facts[at - 1], facts[at]];
  if (!own) return '';
  const isBehind =
    own.label === '' && before !== undefined && before.depth < own.depth && inOneSentence(before, own);
  return isBehind ? `${before.tail} ${own.lead}` : own.lead;
}

const ESTIMATED = /(?<!\p{L})ước(?:\s+(?:đạt|tính|thực hiện|có|khoảng))*$/iu;

/** True for a figure that stands for itself: no step from another, no rate. */
export function isLevel(fact: Omit<TextFact, 'of'> & { readonly of?: TextFact['of'] | undefined }): boolean {
  // An estimate is told as any other figure.
  const isExact = isPlain(
    fact.comparator === 'about' && ESTIMATED.test(fact.lead) ? { ...fact, comparator: 'exactly' } : fact,
  );
  return isExact && !STEP.test(leadOf(fact)) && fact.of === undefined;
}

/** True where one could be what the other was, or some of it: counted alike, by one word where the list knows none. */
export function isOfOneKind(fact: TextFact, other: TextFact): boolean {
  const isNamedAlike = fact.family !== 'other' || fact.noun.toLowerCase() === other.noun.toLowerCase();
  return countsAlike(fact, other) && isNamedAlike;
}

/**
 * The figures that fit around one: of its sentence; of the one before as well; of the one behind; of its paragraph.
 * Indices in the order of the text.
 */
export function around(
  facts: readonly TextFact[],
  index: number,
  fits: (fact: TextFact, at: number) => boolean,
): readonly (readonly number[])[] {
  const own = facts[index];
  if (!own) return [];
  const inside = inParagraph(facts, own.paragraph);
  const sentences = [...new Set(inside.map((at) => facts[at]?.sentence))];
  const place = sentences.indexOf(own.sentence);
  const within = (least: number, most: number): number[] =>
    inside.filter((at) => {
      const fact = facts[at];
      const sentence = sentences.indexOf(fact?.sentence);
      return at !== index && fact !== undefined && sentence >= least && sentence <= most && fits(fact, at);
    });
  return [
    within(place, place),
    within(place - 1, place),
    within(place - 1, place + 1),
    within(0, sentences.length),
  ];
}

const YEAR = /(?<!\p{L})năm\s+((?:19|20)\d\d)/giu;

/** Figures before one that are of the year which another's words name: `nhiều hơn năm 2025 6 đề án`. */
export function ofYearNamed(
  facts: readonly TextFact[],
  before: number,
  index: number,
  fits: (fact: TextFact) => boolean,
): readonly number[] {
  const own = facts[index];
  const years = [...`${own?.lead ?? ''} ${own?.tail ?? ''}`.matchAll(YEAR)].map(([, digits]) =>
    Number(digits),
  );
  const year = years.at(-1);
  return facts.flatMap((fact, at) => {
    const isOfYear = year !== undefined && fact.about.period?.to === year;
    return at < before && isOfYear && !fact.part && fact.depth === 0 && fits(fact) ? [at] : [];
  });
}
