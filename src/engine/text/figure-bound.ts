/**
 * How far a figure says that it is from the truth.
 *
 * - `exactly`: nothing is said.
 * - `about`: khoảng, ước, chừng, xấp xỉ, ~, ≈.
 * - `over`: hơn. A little more.
 * - `nearly`: gần, ngót. A little less.
 * - `more-than`, `less-than`: trên, vượt, >; dưới, chưa đến, <. The bound itself is left out.
 * - `at-least`, `at-most`: ít nhất, tối thiểu, không dưới, trở lên, ≥; tối đa, không quá, trở xuống, ≤.
 */
export type Bound =
  'exactly' | 'about' | 'over' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|>=|=>|ít nhất|tối thiểu|thấp nhất|không dưới|không ít hơn|không thấp hơn)/u, 'at-least'],
  [/^(?:≤|<=|=<|nhiều nhất|tối đa|cao nhất|không quá|không vượt quá|không hơn|không trên)/u, 'at-most'],
  [/^(?:>|trên|vượt|quá|lớn hơn|nhiều hơn|cao hơn)/u, 'more-than'],
  [
    /^(?:<|dưới|chưa đến|chưa tới|chưa đầy|không đến|không tới|không đầy|nhỏ hơn|ít hơn|thấp hơn)/u,
    'less-than',
  ],
  [/^(?:hơn)/u, 'over'],
  [/^(?:gần|ngót|suýt)/u, 'nearly'],
  [
    /^(?:~|≈|±|≃|∼|vào khoảng|khoảng|ước tính|ước đạt|ước khoảng|ước thực hiện|ước|dự kiến|chừng|độ|cỡ|tầm|xấp xỉ|sấp sỉ|bình quân)/u,
    'about',
  ],
];

const BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [/ ?(?:trở lên|trở đi|\+)$/u, 'at-least'],
  [/ ?trở xuống$/u, 'at-most'],
];

/** The words that bound a figure, taken off its text; the text is tidied and in any case. */
export function readBound(text: string): { readonly bound: Bound; readonly rest: string } {
  const behind = BEHIND.find(([pattern]) => pattern.test(text.toLowerCase()));
  if (behind) {
    const end = text.toLowerCase().search(behind[0]);
    const rest = text.slice(0, end).replace(/^từ /iu, '');
    const inner = readBound(rest);
    return { bound: behind[1], rest: inner.rest };
  }
  for (const [pattern, bound] of BEFORE) {
    const found = pattern.exec(text.toLowerCase())?.[0];
    // A word, not the beginning of one.
    if (found === undefined || (/\p{L}$/u.test(found) && /^\p{L}/u.test(text.slice(found.length)))) continue;
    const rest = text.slice(found.length).replace(/^ ?(?:là|đạt)?(?:[ :]+|(?=[\d(~≈]))/u, '');
    const inner = readBound(rest);
    // `ước khoảng`, `khoảng trên`: what bounds says more than what only doubts.
    return { bound: bound === 'about' && inner.bound !== 'exactly' ? inner.bound : bound, rest: inner.rest };
  }
  return { bound: 'exactly', rest: text };
}
