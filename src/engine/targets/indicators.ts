import type { Label } from '../layouts/shape';

/** What targets are about. `other` is what no sheet lets us count. */
export type IndicatorId =
  | 'new-products'
  | 'recognised-products'
  | 'cumulative-products'
  | 'valid-products'
  | 'upgraded-products'
  | 'renewed-products'
  | 'three-star-products'
  | 'four-star-products'
  | 'five-star-products'
  | 'province-products'
  | 'tourism-products'
  | 'potential-five-star-products'
  | 'producers'
  | 'cooperatives'
  | 'craft-villages'
  | 'sales-points'
  | 'communes'
  | 'upgrade-share'
  | 'potential-five-star-share'
  | 'cooperative-share'
  | 'cooperative-group-share'
  | 'collective-share'
  | 'household-share'
  | 'small-enterprise-share'
  | 'enterprise-share'
  | 'cooperative-enterprise-share'
  | 'organised-share'
  | 'women-share'
  | 'minority-share'
  | 'value-chain-share'
  | 'green-share'
  | 'modern-channel-share'
  | 'trained-labour-share'
  | 'craft-village-share'
  | 'commune-share'
  | 'other-share'
  | 'other';

/** Phrases of which a text must have one of each list, as whole words; and none of `none`. */
interface Words {
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly string[];
}

/** Something that plans set targets for. */
export interface Indicator {
  readonly label: Label;
  readonly kind: 'count' | 'share';
  /** What the count is of, and what a missed share lacks. */
  readonly noun: Label;
  /** The words that tell it; absent for those that other signs tell. */
  readonly words?: Words;
}

const PRODUCT: Label = { vi: 'sản phẩm', en: 'products' };
const PRODUCER: Label = { vi: 'chủ thể', en: 'producers' };
const COOPERATIVE: Label = { vi: 'HTX', en: 'cooperatives' };
const ENTERPRISE: Label = { vi: 'doanh nghiệp', en: 'enterprises' };
const VILLAGE: Label = { vi: 'làng nghề', en: 'craft villages' };
const COMMUNE: Label = { vi: 'xã', en: 'communes' };

const COOPERATIVES = ['htx', 'hợp tác xã'];
const GROUPS = ['tht', 'tổ hợp tác'];
const ENTERPRISES = ['doanh nghiệp', 'dn', 'công ty', 'dnnvv'];
const HOUSEHOLDS = ['hộ kinh doanh', 'hộ sản xuất', 'hộ gia đình', 'hộ cá thể', 'cơ sở sản xuất', 'là hộ'];

const count = (label: Label, noun: Label, words?: Words): Indicator => ({
  label,
  kind: 'count',
  noun,
  ...(words ? { words } : {}),
});
const share = (label: Label, noun: Label, words?: Words): Indicator => ({
  label,
  kind: 'share',
  noun,
  ...(words ? { words } : {}),
});

/**
 * Every indicator, with the words that plans use for it. Among those of a kind the first whose words are all
 * there is taken, so the more special stand before the more general. The words are those of the plans in
 * `seeds` and of Quyết định 919/QĐ-TTg as provinces copy it; what each share is a share of is inferred from
 * the wording (reference/target_presets.json, `mau_so`). Shares by kinds of producers are of just the kinds
 * that are named: "HTX, hộ kinh doanh" are not the cooperatives alone.
 */
export const INDICATORS: Readonly<Record<IndicatorId, Indicator>> = {
  'cumulative-products': count({ vi: 'Tổng số sản phẩm (lũy kế)', en: 'Products in all' }, PRODUCT, {
    all: [['nâng tổng số', 'lũy kế', 'luỹ kế', 'cộng dồn']],
  }),
  'valid-products': count({ vi: 'Sản phẩm còn hiệu lực', en: 'Valid products' }, PRODUCT, {
    all: [['còn hiệu lực', 'còn hạn', 'đang hiệu lực']],
  }),
  'tourism-products': count({ vi: 'Sản phẩm du lịch', en: 'Tourism products' }, PRODUCT, {
    all: [['du lịch']],
  }),
  'new-products': count({ vi: 'Sản phẩm mới', en: 'New products' }, PRODUCT, {
    all: [['mới', 'thêm', 'tăng thêm', 'lần đầu']],
  }),
  'upgraded-products': count({ vi: 'Sản phẩm nâng hạng', en: 'Upgraded products' }, PRODUCT, {
    all: [['nâng hạng', 'nâng sao', 'nâng cấp', 'nâng hạng sao']],
  }),
  'renewed-products': count({ vi: 'Sản phẩm công nhận lại', en: 'Renewed products' }, PRODUCT, {
    all: [['đánh giá lại', 'công nhận lại']],
  }),
  'three-star-products': count({ vi: 'Sản phẩm 3 sao', en: '3-star products' }, PRODUCT),
  'four-star-products': count({ vi: 'Sản phẩm 4 sao', en: '4-star products' }, PRODUCT),
  'five-star-products': count({ vi: 'Sản phẩm 5 sao', en: '5-star products' }, PRODUCT),
  'province-products': count({ vi: 'Sản phẩm 3, 4 sao', en: '3- and 4-star products' }, PRODUCT),
  'potential-five-star-products': count(
    { vi: 'Sản phẩm tiềm năng 5 sao', en: 'Potential 5-star products' },
    PRODUCT,
  ),
  'recognised-products': count({ vi: 'Sản phẩm được công nhận', en: 'Products recognised' }, PRODUCT),
  producers: count({ vi: 'Số chủ thể', en: 'Producers' }, PRODUCER),
  cooperatives: count({ vi: 'Số HTX có sản phẩm', en: 'Cooperatives with products' }, COOPERATIVE),
  'craft-villages': count({ vi: 'Làng nghề có sản phẩm', en: 'Craft villages with products' }, VILLAGE),
  'sales-points': count(
    { vi: 'Điểm giới thiệu và bán sản phẩm', en: 'Sales points' },
    { vi: 'điểm', en: 'sales points' },
  ),
  communes: count({ vi: 'Số xã có sản phẩm', en: 'Communes with products' }, COMMUNE),
  'trained-labour-share': share(
    { vi: 'Lao động qua đào tạo', en: 'Trained labour' },
    { vi: 'lao động', en: 'workers' },
    { all: [['lao động'], ['đào tạo', 'bằng cấp', 'chứng chỉ']] },
  ),
  'modern-channel-share': share(
    { vi: 'Chủ thể bán ở kênh hiện đại', en: 'Modern sales channels' },
    PRODUCER,
    {
      all: [
        [
          'kênh bán hàng hiện đại',
          'kênh hiện đại',
          'kênh phân phối hiện đại',
          'kênh tiêu thụ hiện đại',
          'kênh thương mại hiện đại',
          'siêu thị',
        ],
      ],
      none: ['sản phẩm ocop được giới thiệu'],
    },
  ),
  'minority-share': share({ vi: 'Chủ thể là người DTTS', en: 'Ethnic-minority-led' }, PRODUCER, {
    all: [['dân tộc thiểu số', 'dtts', 'đồng bào dân tộc']],
  }),
  'women-share': share({ vi: 'Chủ thể là nữ', en: 'Women-led' }, PRODUCER, { all: [['nữ', 'phụ nữ']] }),
  'value-chain-share': share({ vi: 'Chủ thể có chuỗi giá trị', en: 'Value chains' }, PRODUCER, {
    all: [['chuỗi giá trị', 'chuỗi liên kết', 'liên kết chuỗi', 'theo chuỗi', 'chuỗi']],
  }),
  'green-share': share({ vi: 'Chủ thể xanh, tuần hoàn', en: 'Green or circular' }, PRODUCER, {
    all: [['xanh', 'tuần hoàn']],
  }),
  'organised-share': share(
    { vi: 'Chủ thể là THT, HTX, doanh nghiệp', en: 'Groups, cooperatives, enterprises' },
    PRODUCER,
    {
      all: [GROUPS, COOPERATIVES, ENTERPRISES],
      none: HOUSEHOLDS,
    },
  ),
  'cooperative-enterprise-share': share(
    { vi: 'Chủ thể là HTX và doanh nghiệp', en: 'Cooperatives and enterprises' },
    PRODUCER,
    { all: [COOPERATIVES, ENTERPRISES], none: [...GROUPS, ...HOUSEHOLDS] },
  ),
  'small-enterprise-share': share(
    { vi: 'Chủ thể là doanh nghiệp nhỏ và vừa', en: 'Small and medium enterprises' },
    ENTERPRISE,
    {
      all: [
        ['doanh nghiệp nhỏ và vừa', 'doanh nghiệp vừa và nhỏ', 'dnnvv', 'dn nhỏ và vừa', 'dn vừa và nhỏ'],
      ],
      none: [...COOPERATIVES, ...GROUPS, ...HOUSEHOLDS],
    },
  ),
  'enterprise-share': share({ vi: 'Chủ thể là doanh nghiệp', en: 'Enterprises' }, ENTERPRISE, {
    all: [ENTERPRISES],
    none: [...COOPERATIVES, ...GROUPS, ...HOUSEHOLDS],
  }),
  'cooperative-group-share': share(
    { vi: 'Chủ thể là THT', en: 'Cooperative groups' },
    { vi: 'THT', en: 'cooperative groups' },
    { all: [GROUPS], none: [...COOPERATIVES, ...ENTERPRISES, ...HOUSEHOLDS] },
  ),
  'cooperative-share': share({ vi: 'Chủ thể là HTX', en: 'Cooperatives' }, COOPERATIVE, {
    all: [COOPERATIVES],
    none: [...GROUPS, ...ENTERPRISES, ...HOUSEHOLDS],
  }),
  'collective-share': share({ vi: 'Chủ thể là HTX, THT', en: 'Cooperatives and groups' }, PRODUCER, {
    all: [COOPERATIVES, GROUPS],
    none: [...ENTERPRISES, ...HOUSEHOLDS],
  }),
  'household-share': share({ vi: 'Chủ thể là hộ kinh doanh', en: 'Households' }, PRODUCER, {
    all: [HOUSEHOLDS],
    none: [...COOPERATIVES, ...GROUPS, ...ENTERPRISES],
  }),
  'craft-village-share': share({ vi: 'Làng nghề có sản phẩm', en: 'Craft villages with products' }, VILLAGE, {
    all: [['làng nghề']],
  }),
  'potential-five-star-share': share(
    { vi: 'Sản phẩm tiềm năng 5 sao', en: 'Potential 5-star products' },
    PRODUCT,
    { all: [['tiềm năng'], ['5 sao', 'năm sao', '05 sao']] },
  ),
  'upgrade-share': share({ vi: 'Sản phẩm nâng hạng, công nhận lại', en: 'Upgraded or renewed' }, PRODUCT, {
    all: [['nâng cấp', 'nâng hạng', 'nâng sao', 'công nhận lại', 'đánh giá lại'], ['sản phẩm']],
  }),
  'commune-share': share({ vi: 'Xã có sản phẩm', en: 'Communes with products' }, COMMUNE, {
    all: [['xã', 'phường', 'thị trấn', 'đơn vị cấp xã'], ['sản phẩm']],
    none: ['hợp tác xã', 'kinh tế xã hội'],
  }),
  'other-share': share({ vi: 'Tỷ lệ khác', en: 'Another share' }, { vi: '', en: '' }),
  other: count({ vi: 'Chỉ tiêu khác', en: 'Another target' }, { vi: '', en: '' }),
};

/** Every indicator, in the order in which words are tried. */
export const INDICATOR_IDS = Object.keys(INDICATORS) as readonly IndicatorId[];
