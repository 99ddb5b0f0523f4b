import { absolute, add, compare, decimal, multiply, negate, subtract, type Decimal } from '../../decimal';
import { isSlip } from '../facts/belonging/scene';
import { countsAlike, isExact } from '../facts/alike';
import type { TextFact } from '../facts/fact';
import type { TextRaised } from '../../findings/text-figures';
import { agreement, type Claim, claimOf, differing, inMeasure, lastDigit } from './claims';
import { inParagraph, inParagraphs } from '../facts/by-paragraph';
import { oneDigitExplains } from './one-digit';
import { HUNDRED } from './not-all';
import { warnedAt, type Outcome } from './outcome';
import { isFormer, isOne } from './raised';
import { rateDiffers } from './rate-differs';
import { isShareOf, judgeShare } from './shares';

const MORE = /(?:^|\s)(?:tăng|vượt|cao hơn|nhiều hơn)(?:\s+thêm)?(?:\s+(?:là|được))?$/iu;
/** What came on top of another figure is not all there is of its kind. */
export function isIncrease({ label, isChange }: Pick<TextFact, 'label' | 'isChange'>): boolean {
  return isChange || MORE.test(label) || LESS.test(label);
}

const LESS = /(?:^|\s)(?:giảm|thấp hơn|ít hơn)(?:\s+(?:là|được))?$/iu;
const RATE = /(?:^|\s)(?:tăng|vượt|giảm)(?:\s+thêm)?$|^(?:tương đương|tương ứng)$/iu;
const OF_BASE = /^(?:so với\s+)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|cùng kỳ|năm trước)/iu;

/** How many paragraphs before the increase its figure may stand. */
const NEARBY = 12;

interface Change {
  readonly by: number;
  readonly base: number;
  readonly isMore: boolean;
}

/**
 * `446 sản phẩm …; tăng 90 sản phẩm so với năm 2022 (356 sản phẩm), tương đương tăng 25,3%`: the former and what came
 * make the figure, and the share is of the former.
 */
export function checkIncreases(facts: readonly TextFact[], file: string): Outcome[] {
  const changes = facts.flatMap((fact, by): Change[] => {
    // "xây dựng thêm 05 điểm bán hàng, nâng số điểm từ 17 điểm lên 22 điểm"
    const isAdded = /(?:^|\s)(?:thêm|mới)$/iu.test(fact.label) && isFromTo(by, by + 1, facts);
    const isMore = isAdded || MORE.test(fact.label) || isOver(by, facts);
    if ((!isMore && !LESS.test(fact.label)) || fact.family === 'share' || fact.values.length > 1) return [];
    const base = baseOf(by, facts);
    return base === undefined ? [] : [{ by, base, isMore }];
  });
  const alone = facts.flatMap((fact, by) =>
    MORE.test(fact.label) && !changes.some((change) => change.by === by) ? stepsOf(by, facts, file) : [],
  );
  const taken = new Set(changes.flatMap(({ by, base }) => [by, base]));
  const told = changes.flatMap((change) => {
    const now = nowOf(change, taken, facts);
    return [
      ...(now === undefined ? [] : judged(change, now, facts, file)),
      ...ratesOf(change, facts, file),
      ...sharesOf(change, now?.at, facts, file),
    ];
  });
  const falls = facts.flatMap((fact, by) =>
    LESS.test(fact.label) && !changes.some((change) => change.by === by) ? fallOf(by, facts, file) : [],
  );
  const rates = facts.flatMap((fact, by) =>
    MORE.test(fact.label) && !changes.some((change) => change.by === by) ? rateAlone(by, facts, file) : [],
  );
  return [...told, ...alone, ...falls, ...rates];
}

/** `đạt 7,14 tấn/ha, cao hơn ngoài mô hình 0,34 tấn/ha (6,8 tấn/ha)`: than what the bracket tells. */
function isOver(by: number, facts: readonly TextFact[]): boolean {
  const [fact, base] = [facts[by], facts[by + 1]];
  const isBracket =
    base !== undefined &&
    fact?.sentence === base.sentence &&
    base.depth === fact.depth + 1 &&
    base.label === '';
  return (
    isBracket &&
    base.noun === fact.noun &&
    /(?:^|\s)(?:cao|nhiều|lớn)\s+hơn\s+[^\d,;]{2,40}$/iu.test(fact.label)
  );
}

/** `năm 2023 là 120 sản phẩm; năm 2024 là 150 sản phẩm, tăng 30 sản phẩm`: from which figure is not said, so only what fits is told. */
function stepsOf(by: number, facts: readonly TextFact[], file: string): Outcome[] {
  const step = facts[by];
  if (!step || step.family === 'share' || step.each !== undefined || step.values.length > 1) return [];
  const alike = inParagraph(facts, step.paragraph).filter((at) => {
    const fact = facts[at];
    return at < by && fact?.family === step.family && fact.each === undefined && !MORE.test(fact.label);
  });
  const [last, former] = [alike.at(-1), alike.at(-2)];
  const [one, other] = [facts[last ?? -1], facts[former ?? -1]];
  const isSeries =
    one?.about.period?.mode === 'by' &&
    other?.about.period?.mode === 'by' &&
    one.about.period.to === other.about.period.to + 1;
  if (isSeries && last !== undefined && former !== undefined)
    return judged({ by, base: former, isMore: true }, { at: last, isPlain: true }, facts, file);
  for (const now of [...alike].reverse()) {
    const base = alike.findLast(
      (at) => at < now && agreementOf(facts[now], changed(facts, { by, base: at, isMore: true })) === 'equal',
    );
    if (base !== undefined) return [{ rule: 'text-raised', verdict: 'pass', facts: [now, by, base] }];
  }
  const years = ofYears(by, facts);
  if (years) return [...judged(years, years.now, facts, file), ...ratesOf(years, facts, file)];
  return last === undefined ? [] : fromBefore(by, last, facts, file);
}

/** `Đầu năm có 512 hộ nghèo; cuối năm còn 361 hộ, giảm 151 hộ`: from the one to the other, alone in their sentence. */
function fallOf(by: number, facts: readonly TextFact[], file: string): Outcome[] {
  const fall = facts[by];
  if (!fall || fall.family === 'share' || fall.each !== undefined || fall.values.length > 1) return [];
  const [base, now, more] = inParagraph(facts, fall.paragraph).filter((at) => {
    const fact = facts[at];
    const isOne = at < by && fact?.sentence === fall.sentence && fact.depth === fall.depth;
    return isOne && fact.family === fall.family && fact.measure === fall.measure && fact.each === undefined;
  });
  const left = facts[now ?? -1];
  if (
    base === undefined ||
    now === undefined ||
    more !== undefined ||
    !/(?:còn|xuống)(?:\s+(?:là|còn))?$/iu.test(left?.label ?? '')
  )
    return [];
  return judged({ by, base, isMore: false }, { at: now, isPlain: true }, facts, file);
}

const BETWEEN = /năm\s+(20\d\d)[^.;]*?(?:tăng|vượt)[^.;]*?so với[^.;\d]*năm\s+(20\d\d)/iu;

/** `Số sản phẩm năm 2024 tăng 15 sản phẩm so với năm 2023`: the two years' own figures, told before. */
function ofYears(by: number, facts: readonly TextFact[]): (Change & { readonly now: Now }) | undefined {
  const change = facts[by];
  if (!change) return undefined;
  const [, later, earlier] = BETWEEN.exec(change.sentence) ?? [];
  const ofYear = (year: string | undefined): number[] =>
    inParagraph(facts, change.paragraph).filter((at) => {
      const fact = facts[at];
      const period = fact?.about.period;
      return (
        at < by &&
        fact?.sentence !== change.sentence &&
        fact?.family === change.family &&
        fact.each === undefined &&
        period?.mode === 'in' &&
        period.from === Number(year) &&
        period.to === Number(year)
      );
    });
  const [[now, moreNow], [base, moreBase]] = [ofYear(later), ofYear(earlier)];
  if (now === undefined || base === undefined || moreNow !== undefined || moreBase !== undefined)
    return undefined;
  return { by, base, isMore: true, now: { at: now, isPlain: true } };
}

/** So many figures of before are looked at. */
const MOST_FORMERS = 200;

function isBefore(fact: TextFact | undefined, { paragraph }: TextFact): boolean {
  return fact !== undefined && fact.paragraph < paragraph;
}

const known = new WeakMap<readonly TextFact[], readonly number[]>();

/** All products of some time, told by one figure. */
function formerProducts(facts: readonly TextFact[]): readonly number[] {
  const before = known.get(facts);
  if (before) return before;
  const made = facts.flatMap((fact, at) => (isFormer(fact) && fact.values.length === 1 ? [at] : []));
  known.set(facts, made);
  return made;
}

/** `Đến năm 2030 có 850 sản phẩm, tăng 254 sản phẩm so với tháng 6/2025`: there were so many, as is told elsewhere before. */
function fromBefore(by: number, now: number, facts: readonly TextFact[], file: string): Outcome[] {
  const told = facts[now];
  if (!told || !facts[by]?.isChange || told.sentence !== facts[by].sentence) return [];
  const since = facts[by].sentence.match(/so với[^\d]*(?:năm\s+)?((?:19|20)\d\d)/iu)?.[1];
  const ofThen = (at: number): boolean => {
    const { family, measure, values, each, part, about } = facts[at] ?? told;
    const isSame = family === told.family && (family === 'money' || measure === told.measure);
    const isPlain = isSame && values.length === 1 && each === undefined && !part;
    return isPlain && since !== undefined && about.period?.to === Number(since);
  };
  const nearby =
    told.family !== 'product'
      ? inParagraphs(facts, told.paragraph - NEARBY, told.paragraph - 1).filter(ofThen)
      : [];
  const formers = [...formerProducts(facts).filter((at) => isBefore(facts[at], told)), ...nearby].sort(
    (a, b) => a - b,
  );
  // among so many some figure holds by chance
  if (formers.length > MOST_FORMERS) return [];
  const sum = (base: number): Claim => changed(facts, { by, base, isMore: true });
  const holds = formers.findLast((base) => agreementOf(told, sum(base)) === 'equal');
  if (holds !== undefined)
    return [
      { rule: 'text-raised', verdict: 'pass', facts: [now, by, holds] },
      ...ratesOf({ by, base: holds, isMore: true }, facts, file),
    ];
  const near = formers.filter((base) => isSlip(claimOf(told).value, sum(base).value));
  const [only] = near;
  return only === undefined || !isOne(near, facts)
    ? []
    : judged({ by, base: only, isMore: true }, { at: now, isPlain: true }, facts, file);
}

/**
 * `ước đạt 415 tỷ đồng, tăng 65 tỷ đồng (tương ứng 18,6%) so với năm 2022`: what there was is not told, but it is what
 * there is without what came. Told where one wrong digit explains that it does not hold.
 */
function rateAlone(by: number, facts: readonly TextFact[], file: string): Outcome[] {
  const [now, delta, share] = [facts[by - 1], facts[by], facts[by + 1]];
  const [stated] = share?.values ?? [];
  if (!now || !delta || !share || !stated || share.family !== 'share' || delta.family === 'share') return [];
  const isOne = [now, share].every(
    ({ sentence, paragraph }) => sentence === delta.sentence && paragraph === delta.paragraph,
  );
  const isPlain = [now, delta, share].every(
    ({ values, each, comparator }) => values.length === 1 && each === undefined && comparator !== 'at-most',
  );
  const isRate = RATE.test(share.label) || (share.label === '' && share.depth > delta.depth);
  if (!isOne || !isPlain || !isRate || now.family !== delta.family || now.isChange) return [];
  if (/kế hoạch|dự toán|chỉ tiêu/iu.test(share.tail)) return [];
  const [all, came] = [claimOf(now), claimOf(delta)];
  const room = add(all.half, came.half);
  const holds = ([rate, is, more]: readonly [Decimal, Decimal, Decimal]): boolean =>
    isShareOf(rate, more, subtract(is, more), room);
  const figures = [stated, all.value, came.value] as const;
  const indices = [by + 1, by, by - 1];
  if (holds(figures)) return [{ rule: 'text-share', verdict: 'pass', facts: indices }];
  const base = subtract(all.value, came.value);
  if (base.digits <= 0n || !oneDigitExplains(figures, holds)) return [];
  const finding = rateDiffers(file, [share, delta, now], stated, { came: came.value, before: base });
  return [{ rule: 'text-share', verdict: 'fail', facts: indices, finding }];
}

/** What it is more than: in brackets behind it, right behind `so với`, or in the words before it. */
function baseOf(by: number, facts: readonly TextFact[]): number | undefined {
  const change = facts[by];
  if (!change) return undefined;
  const alike = (at: number): boolean => {
    const fact = facts[at];
    return (
      fact?.paragraph === change.paragraph &&
      fact.family === change.family &&
      fact.values.length === 1 &&
      (fact.each === undefined || fact.each === facts[by - 1]?.each) &&
      (fact.money !== undefined || fact.measure === change.measure)
    );
  };
  if (isFromTo(by, by + 1, facts)) return by + 1;
  if (isFromTo(by, by - 2, facts)) return by - 2;
  for (const at of [by + 1, by + 2]) {
    const fact = facts[at];
    if ((fact?.family === 'share' || /^lần$/iu.test(fact?.noun ?? '')) && at === by + 1) continue;
    if (!fact || !alike(at)) break;
    // "tăng 5 xã so với năm 2022, kiểu mẫu 3 xã (tăng 1 xã)": what came is no base.
    if (MORE.test(fact.label) || LESS.test(fact.label)) break;
    if (fact.depth === change.depth + 1 || /^so với/iu.test(fact.label)) return at;
    break;
  }
  const before = facts[by - 1];
  if (before?.sentence !== change.sentence || !alike(by - 1)) return undefined;
  // "So với năm 2024 (82 sản phẩm), … tăng 14 sản phẩm"; "So với mục tiêu … là 190 sản phẩm, … vượt 40 sản phẩm"
  const isBracket =
    before.depth === change.depth + 1 && /so với[^,;]*$/iu.test(before.sentence.split('(')[0] ?? '');
  const isSaid = before.depth === change.depth && /so với/iu.test(before.quote);
  return isBracket || isSaid ? by - 1 : undefined;
}

/** `tăng 19 sản phẩm (từ 195 sản phẩm lên 214 sản phẩm)`, `tăng từ 45 sản phẩm lên 71 sản phẩm (tăng 26 sản phẩm)`. */
function isFromTo(by: number, at: number, facts: readonly TextFact[]): boolean {
  const [change, from, to] = [facts[by], facts[at], facts[at + 1]];
  return (
    change !== undefined &&
    from?.sentence === change.sentence &&
    to?.sentence === change.sentence &&
    from.family === change.family &&
    to.family === change.family &&
    /(?<!\p{L})từ$/iu.test(from.label) &&
    /^(?:lên|xuống|còn|đến)(?!\p{L})/iu.test(to.label)
  );
}

interface Now {
  readonly at: number;
  /** Plain from its place: the nearest of its kind before the words of increase. */
  readonly isPlain: boolean;
}

function nowOf(
  { by, base, isMore }: Change,
  taken: ReadonlySet<number>,
  facts: readonly TextFact[],
): Now | undefined {
  const change = facts[by];
  if (!change) return undefined;
  const alike = facts.flatMap((fact, at) =>
    at < by &&
    fact.paragraph >= change.paragraph - NEARBY &&
    countsAlike(fact, change) &&
    fact.each === facts[base]?.each &&
    !taken.has(at)
      ? [at]
      : [],
  );
  if ((base === by + 1 || base === by - 2) && isFromTo(by, base, facts))
    return { at: base + 1, isPlain: true };
  const expected = changed(facts, { by, base, isMore });
  // "22 HTX …; phát triển mới 04 HTX, tăng 02 HTX so với năm 2022 (…)": of the figure right before it.
  const right = alike.includes(by - 1) ? facts[by - 1] : undefined;
  if (
    right?.afterSemicolon &&
    right.sentence === change.sentence &&
    right.depth === change.depth &&
    !change.afterSemicolon
  )
    return { at: by - 1, isPlain: true };
  const near = alike.filter(
    (at) => facts[at]?.paragraph === change.paragraph && facts[at].depth === change.depth && !facts[at].part,
  );
  const fits = (at: number): boolean => agreementOf(facts[at], expected) !== 'contrary';
  const nearest = near.at(-1);
  // "133 sản phẩm, so với cuối năm 2022 (105 sản phẩm) tăng 28 sản phẩm"
  const isRightBefore = nearest === base - 1 && facts[nearest]?.sentence === change.sentence;
  if (nearest !== undefined && (fits(nearest) || base > by || isRightBefore))
    return { at: near.findLast(fits) ?? nearest, isPlain: true };
  // "Toàn tỉnh có 254 sản phẩm. So với cuối năm 2023 (231 sản phẩm), tăng 23 sản phẩm": the one told before it.
  const likely = near.filter((at) => isClose(claimOf(facts[at] ?? change).value, expected.value));
  const [only, more] = likely;
  if (only !== undefined && more === undefined && base < by) return { at: only, isPlain: true };
  const found = alike.findLast(fits);
  return found === undefined ? undefined : { at: found, isPlain: false };
}

/** One digit apart, and less than a quarter. */
function isClose(value: Decimal, other: Decimal): boolean {
  const off = absolute(subtract(value, other));
  return isSlip(value, other) && compare(multiply(off, decimal(4)), value) <= 0;
}

function changed(facts: readonly TextFact[], { by, base, isMore }: Change): Claim {
  const [change, former] = [facts[by], facts[base]].map((fact) => (fact ? claimOf(fact) : undefined));
  const zero = decimal(0);
  const [delta, from] = [change?.value ?? zero, former?.value ?? zero];
  const value = add(from, isMore ? delta : negate(delta));
  const half = add(change?.half ?? zero, former?.half ?? zero);
  const bounds = [change?.bound, former?.bound].filter((bound) => bound !== undefined && bound !== 'exactly');
  return { value, upper: value, half, bound: bounds[0] ?? 'exactly' };
}

function agreementOf(fact: TextFact | undefined, expected: Claim): ReturnType<typeof agreement> {
  return fact ? agreement(claimOf(fact), expected) : 'doubtful';
}

function judged(change: Change, { at, isPlain }: Now, facts: readonly TextFact[], file: string): Outcome[] {
  const [now, delta, former] = [facts[at], facts[change.by], facts[change.base]];
  if (!now || !delta || !former) return [];
  const sum = changed(facts, change);
  const close = agreement(claimOf(now), sum);
  const off = absolute(subtract(claimOf(now).value, sum.value));
  // An estimate told to its last digit is no round one.
  const says = close === 'compatible' && compare(off, lastDigit(claimOf(now).value)) > 0 ? 'contrary' : close;
  const indices = [at, change.by, change.base];
  if (says !== 'contrary')
    return says === 'doubtful'
      ? []
      : [{ rule: 'text-raised', verdict: says === 'rounding' ? 'rounding' : 'pass', facts: indices }];
  if (!isPlain) return [];
  const finding: TextRaised = {
    rule: 'text-raised',
    ...warnedAt(file, [now, delta, former]),
    ...differing(now, claimOf(now).value, sum.value),
    baseline: inMeasure(claimOf(former).value, now),
    added: inMeasure(signed(claimOf(delta).value, change.isMore), now),
  };
  return [{ rule: 'text-raised', verdict: 'fail', facts: indices, finding }];
}

function signed(value: Decimal, isMore: boolean): Decimal {
  return isMore ? value : negate(value);
}

/** `tăng 37 sản phẩm so với … (191 sản phẩm), tương đương tăng 19,4%`: what came, of what there was. */
function ratesOf({ by, base }: Change, facts: readonly TextFact[], file: string): Outcome[] {
  const [delta, former] = [facts[by], facts[base]];
  if (!delta || !former) return [];
  const near = [by + 1, Math.max(by, base) + 1];
  const rate = near.find((at) => {
    const share = facts[at];
    const isBracket = share !== undefined && share.depth > delta.depth && share.label === '';
    return (
      share?.family === 'share' &&
      share.sentence === delta.sentence &&
      isExact(share) &&
      (RATE.test(share.label) || (isBracket && at === by + 1))
    );
  });
  const share = facts[rate ?? -1];
  const of = claimOf(former).value;
  if (rate === undefined || !share || of.digits <= 0n) return [];
  return [judgeShare(share, delta, former, { base: of, indices: [rate, by, base], makeAll: false }, file)];
}

/** `bằng 103,6% kế hoạch`, behind what the plan was: all there is now, of it. */
function sharesOf(
  { by, base, isMore }: Change,
  at: number | undefined,
  facts: readonly TextFact[],
  file: string,
): Outcome[] {
  const [former, delta] = [facts[base], facts[by]];
  // Where all there is now is not said, what there was and what came make it.
  const [had, came] = [former?.values[0], delta?.values[0]];
  const now =
    at !== undefined
      ? facts[at]
      : former && had && came && former.money === delta?.money
        ? { ...former, values: [add(had, isMore ? came : negate(came))] }
        : undefined;
  const index = Math.max(by, base) + 1;
  const share = facts[index];
  if (!now || !former || share?.family !== 'share' || share.sentence !== delta?.sentence) return [];
  // "so với năm 2022 (105 sản phẩm) tăng 28 sản phẩm, bằng 126,7%": more than all can only be what there is now.
  const isAbove = share.tail === '' && compare(share.values[0] ?? decimal(0), HUNDRED) > 0 && isMore;
  if (
    RATE.test(share.label) ||
    !/^(?:bằng|đạt|tương đương)$/iu.test(share.label) ||
    !(isAbove || OF_BASE.test(share.tail))
  )
    return [];
  const of = claimOf(former).value;
  if (of.digits <= 0n || share.comparator !== 'exactly') return [];
  return [
    judgeShare(share, now, former, { base: of, indices: [index, at ?? by, base], makeAll: false }, file),
  ];
}
