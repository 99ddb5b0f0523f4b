import type { TextFact } from '../../facts/fact';
import { areDisjoint, commonDimension } from '../dimensions';
import type { Run } from './run';

/** Told apart by one thing, by a name of their own, by where they are or by how far they have come: none counts what another counts. */
export function areApart(parts: readonly TextFact[], whole: TextFact): boolean {
  return (
    commonDimension(parts, whole) !== undefined ||
    areNamed(parts) ||
    parts.every(isAtPlace) ||
    haveOneAxis(parts) ||
    areKinds(parts) ||
    areThings(parts) ||
    parts.every(({ label, tail }) => STAGE.test(`${label} ${tail}`)) ||
    // "71 sản phẩm đăng ký đánh giá lại, 23 sản phẩm không tiếp tục tham gia"
    (parts.length === 2 && parts.filter(({ tail }) => DENIED.test(tail)).length === 1)
  );
}

/** Each part is called by a name of its own. */
export function areNamed(parts: readonly TextFact[]): boolean {
  const names = parts.map(({ label, noun, tail, money }) => {
    // "04 điểm tại thành phố, 06 điểm tại các huyện" are called by where they are.
    const behind = tail.toLowerCase().slice(noun.length).trim();
    const isPlace = label.trim() === '' && /^(?:tại|ở|thuộc|của)\s/u.test(behind);
    const name = isPlace ? `${behind}:` : label.toLowerCase().replace(/^[\s:,;]*(?:và\s+)?/u, '');
    const isPlain =
      name.endsWith(':') || money !== undefined || tail.toLowerCase() === noun.toLowerCase() || tail === '';
    return isPlain && /\p{L}/u.test(name) ? name : undefined;
  });
  return (
    parts.length > 1 && names.every((name) => name !== undefined) && new Set(names).size === names.length
  );
}

/** `60 sản phẩm …: miền núi 22 sản phẩm, đồng bằng 38 sản phẩm`: each called by a name of its own, and no more said. */
export function isEnumeration(parts: readonly TextFact[], kind: Run['kind']): boolean {
  return (kind === 'colon' || kind === 'bracket' || kind === 'closed') && areNamed(parts);
}

/** `38 đại biểu cấp tỉnh, 56 đại biểu cấp huyện, 32 đại biểu …`: most are told apart by the same word before what differs. */
export function haveOneAxis(parts: readonly TextFact[]): boolean {
  const words = parts.map(({ tail, noun }) => tail.toLowerCase().slice(noun.length).trim());
  const axes = words.map((behind) => AXIS.exec(behind)?.[0]);
  const most = Math.max(
    ...axes.map((axis) => axes.filter((other) => axis !== undefined && other === axis).length),
  );
  // "20 sản phẩm của hợp tác xã, … và 14 sản phẩm 4 sao" are told apart by two things.
  const isOneThing = parts.every(({ about }) => about.stars === undefined);
  return (
    isOneThing &&
    (parts.length >= 3 || most === parts.length) &&
    most * 3 >= parts.length * 2 &&
    new Set(words).size === words.length
  );
}

/** `34 hồ sơ sản phẩm mới, 17 hồ sơ đánh giá lại`. */
function areKinds(parts: readonly TextFact[]): boolean {
  const kinds = parts.map(({ tail }) => KINDS.findIndex((kind) => kind.test(tail)));
  return !kinds.includes(-1) && new Set(kinds).size === kinds.length;
}

/** `60 gian hàng, trong đó: 16 gian hàng của các xã; 24 gian hàng …; 08 gian hàng ẩm thực`: a thing is of one kind only. */
function areThings(parts: readonly TextFact[]): boolean {
  const tails = new Set(parts.map(({ tail }) => tail.toLowerCase()));
  // "9 gian hàng của các huyện và 11 gian hàng dành cho …"
  const areTold = parts.length >= 3 || /(?:^|\s)và$/iu.test(parts.at(-1)?.label ?? '');
  return areTold && tails.size === parts.length && parts.every(({ family }) => THINGS.includes(family));
}

const THINGS: readonly TextFact['family'][] = ['thing', 'class', 'sales-point', 'event', 'model', 'media'];

const KINDS = [
  /(?<!\p{L})mới(?!\p{L})/iu,
  /(?:đánh giá|công nhận|phân hạng|xếp hạng|chứng nhận|cấp) lại|tái công nhận|gia hạn/iu,
  /đã có|hiện có|đã (?:được )?công nhận/iu,
  /nâng (?:hạng|sao)/iu,
];

/** `hoạt động trong lĩnh vực nông nghiệp`, `khu vực III`: told apart by what stands behind the last of these words. */
const AXIS =
  /^(?:(?:\p{L}+\s){0,3}?(?:thuộc|trong)?\s?(?:khu vực|lĩnh vực|ngành|nhóm|hạng|loại|khối|vùng)|cấp|của|thuộc|tại|cho|trên)(?!\p{L})/u;

const DENIED = /(?<!\p{L})(?:chưa|không|ngừng|dừng)(?!\p{L})/iu;

const STAGE = /(?<!\p{L})(?:đã|đang|chưa|không|ngừng|dừng|hết|còn|sẽ)(?!\p{L})/iu;

/** `05 điểm tại thành phố`: nothing is at two places. */
export function isAtPlace({ tail, noun, label }: TextFact): boolean {
  const behind = tail.toLowerCase().slice(noun.length).trim();
  return /^(?:và|,)?$/u.test(label.trim()) && /^(?:tại|ở)\s/u.test(behind);
}

/** Each part is of one number of stars, and no two of the same. */
export function areAllStars(whole: TextFact, parts: readonly TextFact[]): boolean {
  return (
    whole.about.stars === undefined &&
    parts.every(({ about }) => about.stars?.length === 1) &&
    areDisjoint(parts, 'stars')
  );
}
