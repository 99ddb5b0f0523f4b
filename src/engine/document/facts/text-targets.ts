import { fromSentence } from '../../targets/parse-target';
import type { Target } from '../../targets/target';
import type { TextPlace } from '../plan-text';
import type { ReadFacts } from './read-facts';
import { lineage } from './structure';

/** A target that a plan's text sets, with the sentence it stands in; to be confirmed by a person. */
export interface TextTargetRead {
  readonly target: Target;
  readonly place: TextPlace;
}

const GOALS = /(?<!\p{L})(?:mục tiêu|chỉ tiêu)(?!\p{L})/iu;
const PURPOSES = /^(?:mục đích)(?!\p{L})/iu;
/** Goals in general hold no figures of their own; what is to be done for the goals is none. */
const OTHER_SECTION =
  /mục tiêu (?:chung|tổng quát)|nội dung|nhiệm vụ|giải pháp|tổ chức thực hiện|kinh phí|yêu cầu$|kết quả/iu;
const PLEDGES = /phấn đấu|mục tiêu|chỉ tiêu/iu;

/**
 * The targets of a text: the sentences of its sections of goals; where it has none, of its purpose, or those that
 * say what is striven for.
 */
export function textTargets(read: ReadFacts, file: string): TextTargetRead[] {
  const { text } = read;
  const under = (titles: RegExp): number[] =>
    text.paragraphs.flatMap(({ kind }, index) =>
      kind !== 'footnote' && isUnder(read, index, titles) ? [index] : [],
    );
  const pledges = (): number[] =>
    text.paragraphs.flatMap(({ text: words }, index) => (PLEDGES.test(words) ? [index] : []));
  const chosen = [() => under(GOALS), () => under(PURPOSES), pledges]
    .map((find) => find().filter((index) => (read.lexed[index]?.quantities.length ?? 0) > 0))
    .find((found) => found.length > 0);
  return (chosen ?? []).flatMap((paragraph) => {
    const lexed = read.lexed[paragraph];
    if (!lexed) return [];
    const context = read.facts.find((fact) => fact.paragraph === paragraph)?.about.period;
    const own = lexed.periods.length > 0 ? undefined : context;
    return fromSentence(lexed, own).map((target): TextTargetRead => ({
      target,
      place: { file, paragraph, quote: sentenceOf(read, paragraph, target.text) },
    }));
  });
}

/** True where the nearest section that tells is one of these titles. */
function isUnder({ text, placements }: ReadFacts, index: number, titles: RegExp): boolean {
  for (const at of lineage(placements, index).slice(1)) {
    const title = text.paragraphs[at]?.text ?? '';
    if (OTHER_SECTION.test(title) && !/mục tiêu cụ thể/iu.test(title)) return false;
    if (titles.test(title)) return true;
  }
  return false;
}

function sentenceOf({ facts }: ReadFacts, paragraph: number, words: string): string {
  return (
    facts.find((fact) => fact.paragraph === paragraph && fact.sentence.includes(words))?.sentence ?? words
  );
}
