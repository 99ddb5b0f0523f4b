import {
  absolute,
  add,
  compare,
  decimal,
  equals,
  multiply,
  shift,
  subtract,
  type Decimal,
} from '../../../decimal';
import { gather } from '../../../gather';
import type { Lexed } from '../../../language/tokens';
import { DONG_EXPONENT } from '../../../text/measure-unit';
import type { Draft } from '../draft';
import type { Belonging } from '../fact';
import type { Placement } from '../structure';

/** What the rules of belonging share: the figures of a text, where they stand, and what was found so far. */
export interface Scene {
  readonly drafts: readonly Draft[];
  readonly lexed: readonly Lexed[];
  readonly placements: readonly Placement[];
  /** Indices of the figures of each paragraph that has any. */
  readonly inParagraph: ReadonlyMap<number, readonly number[]>;
  /** By figure; each rule adds to it. */
  readonly parts: (Belonging | undefined)[];
}

/** The figures of a text as the rules of belonging first find them: none is part of another yet. */
export function sceneOf(
  drafts: readonly Draft[],
  lexed: readonly Lexed[],
  placements: readonly Placement[],
): Scene {
  const inParagraph = new Map<number, number[]>();
  drafts.forEach(({ paragraph }, index) => gather(inParagraph, paragraph, index));
  return { drafts, lexed, placements, inParagraph, parts: drafts.map(() => undefined) };
}

/** Families of which a figure without a noun of its own may be one: what is counted by pieces. */
const COUNTED: readonly Draft['family'][] = [
  'product',
  'producer',
  'person',
  'class',
  'commune',
  'sales-point',
  'craft-village',
  'event',
  'model',
  'project',
  'media',
  'centre',
  'group',
  'thing',
];

/** True where a figure may have another as its part: of one family, neither for each of something. */
export function mayHold(whole: Draft, part: Draft): boolean {
  if (part.each !== undefined || part.reading.isFactor || part.isChange || whole.isChange) return false;
  if (isOfOtherEnd(whole, part)) return false;
  if (whole.each !== undefined && !isPartOfEach(whole, part)) return false;
  if (part.family === 'share')
    return whole.family !== 'share' && whole.family !== 'time' && whole.family !== 'money';
  if (part.isBare)
    return COUNTED.includes(whole.family) || whole.money !== undefined || whole.family === 'other';
  // "Qua 04 năm …, 9 tháng đầu năm 2024 là 71 sản phẩm"
  if (part.family === 'time' && whole.noun.toLowerCase() !== part.noun.toLowerCase()) return false;
  // "05 điểm giới thiệu …, 03 điểm tại quận": the noun is not said whole again.
  if (startsNoun(whole.noun, part.noun)) return true;
  return (
    whole.family === part.family &&
    (whole.family !== 'thing' || whole.measure === part.measure) &&
    (whole.family !== 'other' || whole.noun.toLowerCase() === part.noun.toLowerCase())
  );
}

/** `đến hết năm 2025 có 247 sản phẩm (đến hết năm 2024 có 211 sản phẩm)`: what there was is no part of what there is. */
function isOfOtherEnd(whole: Draft, part: Draft): boolean {
  const [all, own] = [whole.reading.period, part.reading.period];
  // "đưa tổng số lên 475 sản phẩm (năm 2025 có 285 sản phẩm)"
  if (whole.isRaised && own && all && own.to < all.to) return true;
  if (own?.mode !== 'by') return false;
  // "đánh giá 31 sản phẩm, gồm …; phấn đấu đến 31/12/2025 toàn tỉnh có 234 sản phẩm"
  return all?.mode === 'by'
    ? all.to !== own.to
    : part.clause.afterSemicolon && /(?<!\p{L})(?:đến|hết|tới)(?!\p{L})/iu.test(part.label);
}

/** `Mỗi năm 400 sản phẩm, trong đó 220 …`: parts of what each year has follow in its sentence. */
function isPartOfEach({ each, paragraph, clause }: Draft, part: Draft): boolean {
  return (
    ['năm', 'quý', 'tháng', 'đợt'].includes(each ?? '') &&
    paragraph === part.paragraph &&
    clause.sentence === part.clause.sentence &&
    part.clause.under !== undefined
  );
}

/** True where a noun of several words begins with another. */
export function startsNoun(whole: string, part: string): boolean {
  return part !== '' && whole.toLowerCase().startsWith(`${part.toLowerCase()} `);
}

/** A figure's amount, the upper end of a range; in đồng for money. */
export function worth(draft: Draft | undefined): Decimal {
  const value = draft?.values.at(-1) ?? decimal(0);
  return draft?.money ? shift(value, DONG_EXPONENT[draft.money]) : value;
}

/** Of the figures before, the last that may hold another. */
export function lastHolder({ drafts }: Scene, indices: readonly number[], child: Draft): number | undefined {
  return indices.findLast((index) => {
    const draft = drafts[index];
    return draft !== undefined && mayHold(draft, child);
  });
}

/**
 * Of the figures before that could hold these: the one that they make up, else the nearest that is not less than
 * one of them (`5 tỷ đồng, tăng 1 tỷ đồng …, trong đó 3 tỷ`), else the nearest unless that is too far away to be
 * taken for wrong (`strict`).
 */
export function holderOf(
  { drafts }: Scene,
  before: readonly number[],
  own: readonly number[],
  child: Draft,
  strict = false,
): number | undefined {
  const parts = own.filter(
    (index) =>
      (drafts[index]?.family === child.family || drafts[index]?.isBare) && drafts[index]?.each === undefined,
  );
  const wholes = before.filter((index) => {
    const draft = drafts[index];
    return draft !== undefined && mayHold(draft, child);
  });
  if ((wholes.length < 2 && !strict) || child.family === 'share') return wholes.at(-1);
  const sum = sumOf(drafts, parts);
  const madeUp = wholes.filter((index) => equals(worth(drafts[index]), sum));
  if (madeUp.length === 1) return madeUp[0];
  const last = wholes.at(-1);
  // A lone figure says nothing of which it is some.
  if (strict && last !== undefined && parts.length > 1 && isSlip(worth(drafts[last]), sum)) return last;
  const near = wholes.filter((index) => isNear(worth(drafts[index]), sum));
  if (strict && parts.length > 2 && near.length === 1) return near[0];
  const wide = freshOf(wholes, parts, drafts).findLast((index) =>
    parts.every((part) => compare(worth(drafts[part]), worth(drafts[index])) <= 0),
  );
  // Of several before a sentence of its own none is made up by more than it is.
  if (strict && wide !== undefined && wholes.length > 1 && compare(sum, worth(drafts[wide])) > 0)
    return undefined;
  return wide ?? (strict ? undefined : last);
}

/** `70 sản phẩm …, nâng tổng số lên 495; trong đó thêm 12 …`: what is called new is not shared out of the total that it raises. */
function freshOf(
  wholes: readonly number[],
  parts: readonly number[],
  drafts: readonly Draft[],
): readonly number[] {
  const isNew = parts.every((index) => /(?<!\p{L})(?:mới|thêm)(?!\p{L})/iu.test(drafts[index]?.quote ?? ''));
  const others = wholes.filter((index) => !drafts[index]?.isRaised);
  return isNew && others.length > 0 ? others : wholes;
}

/** True where one wrong digit would tell two amounts apart. */
export function isSlip(a: Decimal, b: Decimal): boolean {
  const { digits } = subtract(a, b);
  const off = String(digits < 0n ? -digits : digits).replace(/0+$/u, '');
  return off.length === 1 && a.digits > 0n;
}

/** Equal, or one digit and less than a tenth apart. */
export function isNear(all: Decimal, sum: Decimal): boolean {
  const off = absolute(subtract(all, sum));
  return equals(all, sum) || (isSlip(all, sum) && compare(multiply(off, TENTH), all) <= 0);
}

const TENTH = decimal(10);

/** The sum of some figures by their indices, money in đồng; a range counts as its lower end. */
export function sumOf(drafts: readonly Draft[], indices: readonly number[]): Decimal {
  return indices.reduce((total, index) => add(total, worth(drafts[index])), decimal(0));
}
