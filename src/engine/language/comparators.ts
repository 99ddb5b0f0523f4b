import type { Comparator } from '../targets/target';
import { says } from '../text/says';
import type { Lexed } from './tokens';

/** `about`: the true figure may lie a little on either side of it; `number`: stated as it is. */
export type FactComparator = Comparator | 'about';

const LEAST_ANYWHERE = ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn', 'thấp nhất'];
const LEAST_BEFORE = /(?:(?<!\p{L})(?:trên|(?<!(?:cao|thấp|nhiều|ít|lớn)\s)hơn)|≥|>=|>)\s*$/u;
const MOST_BEFORE =
  /(?:(?<!\p{L})(?:không quá|không vượt quá|tối đa|nhiều nhất|dưới|cao nhất)|≤|<=|<)\s*(?:là|đạt|không quá|cho|mỗi\s+\p{L}+(?:\s+\p{L}+)?)?\s*$/u;
const ABOUT_BEFORE =
  /(?<!\p{L})(?:khoảng|gần|xấp xỉ|ước|ước đạt|ước tính|chừng|trên dưới|bình quân|trung bình)\s*(?:là|đạt|có|khoảng)?\s*$/u;
const GRADE = /(?:^|[,;:])\s*(?:loại\s+)?trung bình\s*:?\s*$/u;
const OTHER_GRADES = /(?<!\p{L})(?:khá|yếu|kém)(?!\p{L})/u;
const ABOUT_AFTER = /^\s*(?:\p{L}+\s+){0,2}(?:trở lại)/u;
const UPWARDS_AFTER = /^[^\d,;]{0,40}?(?:trở lên|trở đi)/u;
const FROM_BEFORE = /(?<!\p{L})từ\s*$/u;

/**
 * What a figure claims. `trên 10` stands among the minima as plans use it (domain.md, section 1): 10 itself
 * meets it. Undefined where nothing is said.
 */
export function comparatorOf(
  { masked, lower }: Lexed,
  clause: { readonly start: number; readonly end: number },
  quantity: { readonly start: number; readonly end: number; readonly values: readonly unknown[] },
): FactComparator | undefined {
  const before = masked.slice(clause.start, quantity.start);
  const after = masked.slice(quantity.end, clause.end);
  if (quantity.values.length > 1) return 'range';
  if (MOST_BEFORE.test(before) && !says(before.slice(-16), LEAST_ANYWHERE)) return 'at-most';
  // "tốt 9, khá 18, trung bình 20, yếu 5": how good they are, and no average.
  const isGrade = GRADE.test(before) && OTHER_GRADES.test(lower);
  if ((ABOUT_BEFORE.test(before) && !isGrade) || ABOUT_AFTER.test(after)) return 'about';
  // "từ 02 sản phẩm" and "từ 40% trở lên" begin at it; "kinh phí từ 02 nguồn" does not.
  if (FROM_BEFORE.test(before))
    return UPWARDS_AFTER.test(after) ||
      /(?<!\p{L})trở lên/u.test(lower.slice(quantity.end, clause.end)) ||
      /(?:có|đạt|là|thêm)\s+từ\s*$/u.test(before)
      ? 'at-least'
      : undefined;
  if (says(before, LEAST_ANYWHERE) || LEAST_BEFORE.test(before) || UPWARDS_AFTER.test(after))
    return 'at-least';
  return undefined;
}
