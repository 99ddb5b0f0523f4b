import { INDICATORS, type IndicatorId } from '../targets/indicators';
import { says } from '../text/says';
import { nounAt, type Noun } from './nouns';

/** The words about one figure that tell what it counts. In lower case, digits that are no figures blanked out. */
export interface Words {
  /** Before the figure, in its own clause and what leads up to it. */
  readonly before: string;
  /** The same, in its own clause only. */
  readonly ownBefore: string;
  /** Behind it, its noun included. */
  readonly after: string;
  /** From the clause's lead to the next figure's clause. */
  readonly context: string;
  readonly noun: Noun | undefined;
  /** The word that stands behind the figure; empty where none does. */
  readonly word: string;
  /** Stars named in the clause, recognised or not. */
  readonly stars: readonly number[];
  /** The figure raises the next one, a total. */
  readonly raisesNext: boolean;
  /** The figure is such a total. */
  readonly isRaised: boolean;
  /** The period ends with a year and does not say where it begins. */
  readonly untilYear: boolean;
  /** Each of some units is to have it. */
  readonly each: boolean;
}

/** What a product count is really of, where products are only what carries it. */
const CARRIED = [
  'xuất khẩu',
  'sàn',
  'sàn thương mại điện tử',
  'thương mại điện tử',
  'tem',
  'truy xuất',
  'mã vạch',
  'mã qr',
  'bảo hộ',
  'nhãn hiệu',
  'hội chợ',
  'trưng bày',
  'siêu thị',
  'kênh',
  'ý tưởng',
  'quà tặng',
  'bao bì',
  'hữu cơ',
  'vietgap',
  'lợi thế',
  'hỗ trợ',
];

const RECOGNISED = [
  'công nhận',
  'phân hạng',
  'đạt',
  'chứng nhận',
  'chuẩn hóa',
  'đánh giá',
  'mới',
  'nâng hạng',
];

/**
 * What a count in a text is of (new products, upgrades, producers …), by its noun and the words around it;
 * `other` where they do not say.
 */
export function countNamed(words: Words): IndicatorId {
  const { noun, word, before, after, each } = words;
  // Helped, they are no more for it; what is not yet so is none.
  if (
    each ||
    /^\s*(?:\p{L}+\s+){1,5}chưa(?!\p{L})/u.test(after) ||
    /hỗ trợ(?:\s+(?:cho|các))?\s*(?:ít nhất|tối thiểu|khoảng)?\s*$/u.test(before)
  )
    return 'other';
  const family = noun?.family ?? (word === '' ? familyBefore(before) : undefined);
  switch (family) {
    case 'product':
      return productsNamed(words);
    case 'sales-point':
      return 'sales-points';
    case 'score':
      // "10 điểm": a point of sale says so; a score does not.
      return says(`${before} ${after}`, ['giới thiệu', 'bán', 'bán hàng', 'trưng bày'])
        ? 'sales-points'
        : 'other';
    case 'craft-village':
      return says(after, ['nghề']) || says(before, ['làng nghề']) ? 'craft-villages' : 'other';
    case 'commune':
      return says(after, ['sản phẩm']) ? 'communes' : 'other';
    case 'producer':
      if (noun?.measure === 'cooperative') return 'cooperatives';
      return noun === undefined || noun.measure === 'producer'
        ? says(`${before} ${after}`, ['là htx', 'là hợp tác xã', 'htx', 'hợp tác xã'])
          ? 'cooperatives'
          : 'producers'
        : 'other';
    default:
      return 'other';
  }
}

/** What a label may count, told by whichever it names first: `Số làng nghề có sản phẩm OCOP: 03`. */
const LABELS: readonly (readonly [string, Noun['family']])[] = [
  ['làng nghề', 'craft-village'],
  ['điểm giới thiệu', 'sales-point'],
  ['điểm bán', 'sales-point'],
  ['cửa hàng', 'sales-point'],
  ['chủ thể', 'producer'],
  ['lớp tập huấn', 'class'],
  ['sản phẩm', 'product'],
  ['nâng hạng', 'product'],
  ['công nhận lại', 'product'],
  ['đánh giá lại', 'product'],
];

/** A figure without a noun is of what stands before it. */
function familyBefore(before: string): Noun['family'] | undefined {
  const named = LABELS.flatMap(([phrase, family]) => {
    const at = before.indexOf(phrase);
    return at < 0 ? [] : [{ at, family }];
  }).sort((a, b) => a.at - b.at);
  return named[0]?.family;
}

function productsNamed({
  before,
  after,
  context,
  stars,
  raisesNext,
  isRaised,
  untilYear,
}: Words): IndicatorId {
  const own = `${before} ${after}`;
  if (isRaised) return 'cumulative-products';
  if (says(after, ['tiềm năng']) && stars.includes(5)) return 'potential-five-star-products';
  if (says(after, CARRIED) && !(stars.length > 0 || says(after, ['công nhận', 'phân hạng', 'chuẩn hóa'])))
    return 'other';
  if (says(after, ['tiềm năng']) && stars.length === 0 && !says(after, RECOGNISED)) return 'other';
  if (says(own, ['lũy kế', 'luỹ kế', 'cộng dồn', 'nâng tổng số', 'đưa tổng số']))
    return 'cumulative-products';
  if (says(own, ['còn hiệu lực', 'còn hạn', 'đang hiệu lực', 'còn thời hạn'])) return 'valid-products';
  if (says(after, ['du lịch']) && !/gắn (?:với|kết)|phục vụ/u.test(after)) return 'tourism-products';
  // "công nhận mới và công nhận lại" are both.
  if (says(own, ['mới']) && says(own, AGAIN) && !raisesNext) return 'recognised-products';
  // "tăng 180 sản phẩm so với năm 2025" come on top of the former.
  if (/(?<!\p{L})tăng\s*$/u.test(before)) return 'new-products';
  // "Nâng cấp, tiêu chuẩn hóa và công nhận thêm 25 - 30 sản phẩm" is about new ones.
  if (
    says(own, ['mới', 'thêm', 'tăng thêm', 'lần đầu']) &&
    !/mới\s+(?:đạt|chỉ)/u.test(after) &&
    !ONLY.test(before)
  )
    return 'new-products';
  if (says(own, ['nâng hạng', 'nâng sao', 'nâng cấp', 'nâng hạng sao', 'nâng lên']))
    return 'upgraded-products';
  if (says(own, AGAIN)) return 'renewed-products';
  // "nâng hạng 05 sản phẩm từ 3 sao lên 4 sao và 01 sản phẩm từ 4 sao lên 5 sao"
  if (/\d\s*sao\s+lên\s+(?:hạng\s+)?\d\s*sao/u.test(after)) return 'upgraded-products';
  if (raisesNext) return 'new-products';
  const [only, more] = stars.filter((star) => star >= 3);
  if (only !== undefined && more === undefined) return STAR_INDICATORS[only] ?? 'recognised-products';
  const all = says(before, ['tổng số', 'tổng sản phẩm', 'tổng cộng']) && !says(own, ENTERED);
  // What is recognised by a year comes about; what there is by a year is all there is.
  const comes =
    /(?:công nhận|phát triển|chuẩn hóa|chuẩn hoá|phân hạng)\s*(?:được\s*|ít nhất\s*|tối thiểu\s*|khoảng\s*|từ\s*)*$/u;
  if (all || (untilYear && !comes.test(before))) return 'cumulative-products';
  return says(context, ['mới']) && says(before, ['sản phẩm mới']) ? 'new-products' : 'recognised-products';
}

/** `04 sản phẩm tái công nhận`, `21 sản phẩm cấp lại`. */
const AGAIN = [
  'đánh giá lại',
  'công nhận lại',
  'phân hạng lại',
  'xếp hạng lại',
  'chứng nhận lại',
  'cấp lại',
  'tái công nhận',
  'gia hạn',
];

/** `riêng huyện Trạm Tấu mới có 08 sản phẩm`: no more than that. */
const ONLY = /(?<!\p{L})mới\s+(?:chỉ\s+)?(?:có|đạt|được)\s*(?:chỉ\s*)?$/u;

/** Products that are put up for assessment. */
const ENTERED = ['tham gia', 'đăng ký', 'dự kiến đánh giá', 'dự thi', 'đánh giá'];

const STAR_INDICATORS: Readonly<Partial<Record<number, IndicatorId>>> = {
  3: 'three-star-products',
  4: 'four-star-products',
  5: 'five-star-products',
};

type Base = 'producer' | 'product' | 'labour' | 'village' | 'commune' | 'else';

/** Which shares can be of a base. */
const SHARES: Readonly<Record<Exclude<Base, 'else'>, readonly IndicatorId[]>> = {
  producer: [
    'modern-channel-share',
    'minority-share',
    'women-share',
    'value-chain-share',
    'green-share',
    'organised-share',
    'cooperative-enterprise-share',
    'small-enterprise-share',
    'enterprise-share',
    'cooperative-group-share',
    'cooperative-share',
    'collective-share',
    'household-share',
  ],
  product: ['potential-five-star-share', 'upgrade-share'],
  labour: ['trained-labour-share'],
  village: ['craft-village-share'],
  commune: ['commune-share'],
};

/** Shares of producers by what they are, not by what they do. */
const OF_KINDS: readonly IndicatorId[] = [
  'organised-share',
  'cooperative-enterprise-share',
  'small-enterprise-share',
  'enterprise-share',
  'cooperative-group-share',
  'cooperative-share',
  'collective-share',
  'household-share',
];

/** `tăng thêm 5% số chủ thể là hợp tác xã`: so much more than before, which is no share of anything. */
const MORE = /(?<!\p{L})(?:tăng|giảm)(?:\s+(?:thêm|ít nhất|tối thiểu|khoảng|trên|bình quân))*\s*$/u;

/** What a share is a share of decides first, then what is said of it. */
export function shareNamed(words: Words): IndicatorId {
  const { before, ownBefore, after, context } = words;
  if (MORE.test(ownBefore)) return 'other-share';
  const behind = baseOf(words.noun, after);
  const base = behind ?? baseBefore(before) ?? baseBefore(context);
  if (base === 'else') return 'other-share';
  // "Tỷ lệ chủ thể là tổ hợp tác, hợp tác xã đạt 55%": the list begins before the comma.
  const listsOn =
    behind === undefined && nounAt(ownBefore.replace(/^[\s,]+/u, ''), 0).noun?.family === 'producer';
  const said = `${listsOn ? before : ownBefore} ${after}`;
  const candidates = base === undefined ? Object.values(SHARES).flat() : SHARES[base];
  if (base === 'commune' && /đạt chuẩn|nông thôn mới|ntm/u.test(after)) return 'other-share';
  if (base === 'product' && /hết hạn|hết thời hạn|đến hạn|hết hiệu lực|hết thời gian/u.test(said))
    return 'other-share';
  const found = [said, ...(behind === undefined ? [`${before} ${after}`, context] : [])].flatMap(
    (text) => candidates.find((id) => indicatorSays(id, text, behind)) ?? [],
  );
  return found[0] ?? 'other-share';
}

function indicatorSays(id: IndicatorId, text: string, behind: Base | undefined): boolean {
  const { words } = INDICATORS[id];
  if (!words || !words.all.every((phrases) => says(text, phrases)) || says(text, words.none ?? []))
    return false;
  // "100% chủ thể (HTX, doanh nghiệp) được tập huấn" tells no kinds.
  return behind !== 'producer' || !OF_KINDS.includes(id) || says(text, ['là', 'thuộc', 'loại hình']);
}

function baseOf(noun: Noun | undefined, after: string): Base | undefined {
  switch (noun?.family) {
    case undefined:
      return undefined;
    case 'product':
      return 'product';
    case 'producer':
      return noun?.measure === 'producer' ? 'producer' : 'else';
    case 'person':
      return /^\s*(?:số\s+)?lao động/u.test(after) ? 'labour' : 'else';
    case 'craft-village':
      return 'village';
    case 'commune':
      return 'commune';
    default:
      return 'else';
  }
}

const BASES: readonly (readonly [string, Base])[] = [
  ['lao động', 'labour'],
  ['chủ thể', 'producer'],
  ['làng nghề', 'village'],
  ['cán bộ', 'else'],
  ['xã', 'commune'],
  ['sản phẩm', 'product'],
];

/** `Tỷ lệ lao động … đạt 20%`: what the words before a share speak of first. */
function baseBefore(before: string): Base | undefined {
  const text = before.replace(/hợp tác xã|thị xã/gu, '').replace(/sản phẩm ocop(?=\s*[:,]?\s*$)/u, '');
  const found = BASES.flatMap(([phrase, base]) => {
    const at = text.indexOf(phrase);
    return at < 0 || !says(text, [phrase]) ? [] : [{ at, base }];
  }).sort((a, b) => a.at - b.at);
  return found[0]?.base;
}
