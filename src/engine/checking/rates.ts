import { nounIn } from '../language/nouns';
import { bare } from '../text/fold';

const MEAN = /(?:bình quân|trung bình|hệ số|(?<!\p{L})bq)(?!\p{L})/u;
const BY_AREA = /\/\s*ha(?!\p{L})/u;
const BY_HEADS = /\/\s*(?:vạn|nghìn|[\d.]+)\s+(?:dân|người|hộ|trẻ|lao động)(?!\p{L})/u;
const OVER = /^(.*\p{L})\/(\p{L}.*)$/u;

/**
 * A heading of what one thing of a kind comes to: `Số người/lớp`, `tạ/ha`, `Bình quân một lớp`. `Số thôn/bản` and
 * `HTX/THT` count things of one family.
 */
export function isRate(heading: string): boolean {
  const lowest = (heading.split(' / ').at(-1) ?? '').toLowerCase();
  if (MEAN.test(lowest) || BY_AREA.test(lowest) || BY_HEADS.test(lowest)) return true;
  const [, of = '', each = ''] = OVER.exec(lowest) ?? [];
  const [counted, per] = [nounIn(of)?.noun?.family, nounIn(each)?.noun?.family];
  return per !== undefined && counted !== undefined && per !== counted;
}

const PER = /\p{L}\s*\/\s*(?:1\s+|một\s+)?(\p{L}[\p{L}\d ]*)/u;
const BRACKET = /\(([^()]*)\)/u;

/**
 * True where the one heading says what one of the things comes to that the other counts or measures: `Kinh phí/lớp` and
 * `Số lớp`, `Mật độ (người/km2)` and `Diện tích (km2)`.
 */
export function isPer(rate: string, count: string): boolean {
  const [own = '', other = ''] = [rate, count].map((heading) =>
    (heading.split(' / ').at(-1) ?? '').toLowerCase(),
  );
  const per = bare(PER.exec(own)?.[1] ?? '');
  const unit = bare(BRACKET.exec(other)?.[1] ?? '');
  const name = bare(other.replace(BRACKET, ''));
  return per !== '' && (unit === per || name === `so ${per}` || name === `so luong ${per}`);
}
