const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})nữ(?!\p{L})/gu, /(?<!\p{L})nam(?!\p{L})/gu],
  [/(?<!\p{L})(?:đã|được)(?!\p{L})/gu, /(?<!\p{L})(?:chưa|không)(?:\s+được)?(?!\p{L})/gu],
  [/(?<!\p{L})có(?!\p{L})/gu, /(?<!\p{L})(?:chưa|không)(?:\s+có)?(?!\p{L})/gu],
  [/(?<!\p{L})trong(?!\p{L})/gu, /(?<!\p{L})ngoài(?!\p{L})/gu],
  [/(?<!\p{L})còn(?!\p{L})/gu, /(?<!\p{L})(?:hết|không còn)(?!\p{L})/gu],
];

/** Two states, one of which everything is in. */
const STATES: readonly (readonly [RegExp, RegExp])[] = [
  [/hết (?:thời )?(?:hạn|hiệu lực)/u, /còn (?:thời )?(?:hạn|hiệu lực)/u],
];

interface Said {
  readonly label: string;
  readonly tail: string;
}

/** `64 người đã qua đào tạo và 40 người chưa qua đào tạo`: two that differ only in a word and its opposite are all. */
export function areComplements(parts: readonly Said[]): boolean {
  const [one, other, more] = parts;
  if (!one || !other || more) return false;
  return (
    areStates(whole(one), whole(other)) ||
    differByOpposite(whole(one), whole(other)) ||
    differByOpposite(tidy(one.tail), tidy(other.tail))
  );
}

const NEW = /(?<!\p{L})(?:lần đầu|mới)(?!\p{L})/u;
const AGAIN = /(?:đánh giá|công nhận|phân hạng|xếp hạng|chứng nhận|thẩm định)\s+lại(?!\p{L})/u;

/**
 * `7 sản phẩm đánh giá, phân hạng lần đầu và 1 sản phẩm đánh giá, phân hạng lại`, where words say that they are parts:
 * what is planned for a year is told in the same words. The words of the first go on to the second.
 */
export function areNewAndAgain([one, other, more]: readonly Said[]): boolean {
  if (!one || !other || more) return false;
  const behind = tidy(other.tail);
  const [first, second] = AGAIN.test(behind)
    ? [`${whole(one)} ${tidy(other.label)}`, behind]
    : [whole(one), whole(other)];
  return NEW.test(first) && !AGAIN.test(first) && AGAIN.test(second) && !NEW.test(second);
}

function areStates(one: string, other: string): boolean {
  return STATES.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));
}

function whole({ label, tail }: Said): string {
  return tidy(`${label} ${tail}`);
}

function tidy(text: string): string {
  return text.toLowerCase().replace(/^[\s,;:]*(?:có\s+)?(?:và\s+)?|[\s,;:.]+$/gu, '');
}

function differByOpposite(one: string, other: string): boolean {
  const plain = (text: string, word: RegExp): string => text.replace(word, ' ').replace(/\s+/gu, ' ').trim();
  // "19 HTX nông nghiệp, 03 HTX phi nông nghiệp"
  const PHI = /(?<!\p{L})phi\s/gu;
  if (one !== other && one.replace(PHI, '') === other.replace(PHI, '')) return true;
  return OPPOSITES.some(([yes, no]) =>
    [
      [one, other],
      [other, one],
    ].some(([a = '', b = '']) => a.search(yes) >= 0 && b.search(no) >= 0 && plain(a, yes) === plain(b, no)),
  );
}
