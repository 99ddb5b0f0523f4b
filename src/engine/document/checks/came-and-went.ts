import { absolute, compare, equals, subtract } from '../../decimal';
import type { TextEquation } from '../../findings/text-figures';
import { isSlip } from '../facts/belonging/scene';
import { inParagraph } from '../facts/by-paragraph';
import type { TextFact } from '../facts/fact';
import { claimOf, differing, inMeasure } from './claims';
import { warnedAt, type Outcome } from './outcome';

/** Words of what came on top of what there was. */
export const CAME =
  /(?<!\p{L})(?:thành lập mới|kết nạp|phát sinh(?: mới)?|phát triển mới|bổ sung|tái nghèo|cho vay|giải ngân mới|thu trong)(?!\p{L})/iu;
/** Words of what there is no more. */
export const WENT =
  /(?<!\p{L})(?:giải thể|thoát|rời|khai trừ|ngừng hoạt động|thu (?:hồi|nợ)|chi trong|loại|xóa)(?!\p{L})/iu;
const CHANGED = /(?:^|\s)(?:tăng|giảm)(?:\s+(?:thêm|ròng|được|là))*$/iu;

/**
 * `thành lập mới 72 hợp tác xã, giải thể 18 hợp tác xã; số hợp tác xã tăng 54`: what came without what went is how
 * much it changed. Told where one digit sets them apart.
 */
export function checkCameAndWent(facts: readonly TextFact[], file: string): Outcome[] {
  return facts.flatMap((change, index): Outcome[] => {
    if (!CHANGED.test(change.label) || change.family === 'share' || change.values.length > 1) return [];
    const before = inParagraph(facts, change.paragraph).filter((at) => {
      const fact = facts[at];
      return (
        at !== index && fact?.family === change.family && fact.measure === change.measure && !fact.isChange
      );
    });
    const said = (at: number): string => `${facts[at]?.label ?? ''} ${facts[at]?.tail ?? ''}`;
    const came = before.findLast((at) => CAME.test(said(at)) && !WENT.test(said(at)));
    const went = before.findLast((at) => WENT.test(said(at)) && !CAME.test(said(at)));
    const [more, less] = [facts[came ?? -1], facts[went ?? -1]];
    if (came === undefined || went === undefined || more?.sentence !== less?.sentence || !more || !less)
      return [];
    if ([change, more, less].some(({ comparator, each }) => comparator !== 'exactly' || each !== undefined))
      return [];
    const own = claimOf(change).value;
    const left = absolute(subtract(claimOf(more).value, claimOf(less).value));
    const indices = [index, came, went];
    if (equals(own, left)) return [{ rule: 'text-equation', verdict: 'pass', facts: indices }];
    if (!isSlip(own, left)) return [];
    const isMore = compare(claimOf(more).value, claimOf(less).value) >= 0;
    const terms = (isMore ? [more, less] : [less, more]).map((fact) =>
      inMeasure(claimOf(fact).value, change),
    );
    const finding: TextEquation = {
      rule: 'text-equation',
      ...warnedAt(file, [change, more, less]),
      told: change,
      terms,
      signs: ['−'],
      ...differing(change, own, left),
    };
    return [{ rule: 'text-equation', verdict: 'fail', facts: indices, finding }];
  });
}
