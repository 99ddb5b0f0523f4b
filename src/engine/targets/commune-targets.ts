import { decimal, toNumber } from '../decimal';
import type { ClauseReading } from '../language/read-clause';
import type { Lexed } from '../language/tokens';
import { clean } from '../text/fold';
import { says } from '../text/says';
import type { Target } from './target';

const COMMUNES = ['xã', 'phường', 'thị trấn', 'đơn vị cấp xã'];

/** `mỗi xã có ít nhất một sản phẩm`, of all communes: what only some have to do, or with new products, is counted by no sheet. */
export function isOfEachCommune(read: Lexed, reading: ClauseReading): boolean {
  const { each, noun, clause } = reading;
  return (
    each !== undefined &&
    COMMUNES.includes(each) &&
    noun.noun?.family === 'product' &&
    clause.quantity.money === undefined &&
    !isNarrowed(read.text.slice(clause.leadStart, clause.end), reading)
  );
}

/** `mỗi xã, thị trấn đăng ký ít nhất một sản phẩm`: all communes, each with so many. */
export function eachCommune({ clause, registered, stars }: ClauseReading, text: string): Target {
  const [least] = clause.quantity.values;
  return {
    indicator: 'commune-share',
    text: clean(text),
    comparator: 'at-least',
    planned: [decimal(100)],
    measure: '%',
    perCommune: least ? toNumber(least) : 1,
    ...starsOfCommunes(stars),
    ...(registered ? { registered: true } : {}),
  };
}

/** `Trên 90% xã, phường có ít nhất 01 sản phẩm`: a share of the communes, and how many products each of them has. */
export function isOfCommunes(
  { lower }: Lexed,
  { clause, noun }: ClauseReading,
  next: ClauseReading,
): boolean {
  return (
    clause.quantity.percent &&
    noun.noun?.family === 'commune' &&
    next.noun.noun?.family === 'product' &&
    !next.clause.quantity.percent &&
    /^[^;.:\d]*(?<!\p{L})(?:có|đạt|đăng ký|phát triển)(?!\p{L})[^,;.:\d]*$/u.test(
      lower.slice(clause.quantity.end, next.clause.quantity.start),
    )
  );
}

/** The one target that such a share and its number of products are. */
export function someCommunes(read: Lexed, share: ClauseReading, next: ClauseReading): Target {
  const { clause, registered, stars } = next;
  const [least] = clause.quantity.values;
  const text = wordsOf(read, { start: share.clause.start, end: clause.end });
  const said = {
    text: clean(text),
    comparator: share.comparator === undefined || share.comparator === 'about' ? 'number' : share.comparator,
    planned: share.clause.quantity.values,
    measure: '%',
  } as const;
  return isNarrowed(text, next)
    ? { ...said, indicator: 'other-share' }
    : {
        ...said,
        indicator: 'commune-share',
        perCommune: least ? toNumber(least) : 1,
        ...starsOfCommunes(stars),
        ...(registered ? { registered: true } : {}),
      };
}

/** Stars that products of communes are to have; none where all that are recognised count. */
export function starsOfCommunes(stars: Target['stars']): Pick<Target, 'stars'> {
  return stars && stars.length < 3 ? { stars } : {};
}

/** A clause's own words, without the sign before them. */
export function wordsOf(
  { text }: Lexed,
  { start, end }: Pick<ClauseReading['clause'], 'start' | 'end'>,
): string {
  return text.slice(start, end).replace(/^[\s:;,.)]+/u, '');
}

const COMMUNE = '(?:xã|phường|thị trấn|đơn vị cấp xã)';
/** `mỗi xã đạt chuẩn nông thôn mới`, `mỗi xã còn lại`: classes of communes that the lists of units do not tell. */
const SOME_KIND = new RegExp(
  `${COMMUNE}\\s+(?:đạt chuẩn|(?:xây dựng\\s+)?nông thôn mới|ntm|thuộc|khu vực|vùng|miền|biên giới|ven biển|bãi ngang|đặc biệt|khó khăn|nghèo|chưa|còn lại|điểm|có\\s+(?:điều kiện|tiềm năng|lợi thế|làng nghề))(?!\\p{L})`,
  'iu',
);
/** `Các xã Ia Le, Ia Blứ mỗi xã`: those that are named. */
const NAMED = new RegExp(`(?<!\\p{L})${COMMUNE}\\s+\\p{Lu}`, 'u');
/** A mean says nothing of each; what comes every year is no stock. */
const MEAN_OR_YEARLY = /bình quân|trung bình|(?:mỗi|hàng|hằng|\/)\s*năm(?!\p{L})/iu;

/** Told of some communes only, of new products, of a group, as a mean or for every year. */
function isNarrowed(text: string, { group }: ClauseReading): boolean {
  return (
    group !== undefined ||
    SOME_KIND.test(text) ||
    NAMED.test(text) ||
    MEAN_OR_YEARLY.test(text) ||
    says(text.replace(/nông thôn mới/giu, ''), ['mới', 'thêm'])
  );
}
