import type { Field } from './shape';

/*
 * The words that input sheets choose from. The first label of each is what templates offer; aliases are
 * compared folded, so case, punctuation and the place of tone marks do not matter.
 */

type Choices = NonNullable<Field['choices']>;

/** Kinds of producers (loại hình chủ thể). */
export const PRODUCER_TYPE_CHOICES: Choices = [
  {
    id: 'cooperative',
    label: { vi: 'HTX', en: 'Cooperative' },
    aliases: ['hợp tác xã', 'hợp tác xã nông nghiệp', 'htx nông nghiệp', 'htxnn', 'liên hiệp hợp tác xã'],
  },
  {
    id: 'cooperative-group',
    label: { vi: 'THT', en: 'Cooperative group' },
    aliases: ['tổ hợp tác', 'tổ hợp tác xã', 'tht nông nghiệp'],
  },
  {
    id: 'small-enterprise',
    label: { vi: 'DNNVV', en: 'Small or medium enterprise' },
    aliases: [
      'doanh nghiệp nhỏ và vừa',
      'dn nhỏ và vừa',
      'doanh nghiệp vừa và nhỏ',
      'dn vừa và nhỏ',
      'doanh nghiệp nhỏ',
      'doanh nghiệp siêu nhỏ',
      'doanh nghiệp vừa',
    ],
  },
  {
    id: 'enterprise',
    label: { vi: 'Doanh nghiệp', en: 'Enterprise' },
    aliases: [
      'dn',
      'công ty',
      'cty',
      'công ty tnhh',
      'công ty cổ phần',
      'công ty cp',
      'doanh nghiệp tư nhân',
      'dntn',
      'công ty hợp danh',
      'công ty tnhh mtv',
      'công ty tnhh một thành viên',
    ],
  },
  { id: 'farm', label: { vi: 'Trang trại', en: 'Farm' }, aliases: ['chủ trang trại', 'hộ trang trại'] },
  {
    id: 'household',
    label: { vi: 'Hộ kinh doanh', en: 'Household business' },
    aliases: [
      'hộ',
      'hkd',
      'hộ gia đình',
      'hộ sản xuất',
      'hộ sản xuất kinh doanh',
      'hộ sxkd',
      'hộ kd',
      'hộ cá thể',
      'hộ kinh doanh cá thể',
      'cơ sở',
      'cơ sở sản xuất',
      'cssx',
      'cơ sở sản xuất kinh doanh',
      'cá nhân',
    ],
  },
  { id: 'other', label: { vi: 'Khác', en: 'Other' }, aliases: ['loại hình khác'] },
];

/** Kinds of a product's entry in a year (hình thức). */
export const ENTRY_KIND_CHOICES: Choices = [
  {
    id: 'new',
    label: { vi: 'Mới', en: 'New' },
    aliases: [
      'sản phẩm mới',
      'sp mới',
      'đánh giá mới',
      'phát triển mới',
      'công nhận mới',
      'đăng ký mới',
      'lần đầu',
      'đánh giá lần đầu',
    ],
  },
  {
    id: 'upgrade',
    label: { vi: 'Nâng hạng', en: 'Upgrade' },
    aliases: [
      'nâng hạng sao',
      'nâng sao',
      'nâng cấp',
      'sản phẩm nâng hạng',
      'sp nâng hạng',
      'sản phẩm nâng hạng sao',
    ],
  },
  {
    id: 'reassessment',
    label: { vi: 'Đánh giá lại', en: 'Reassessment' },
    aliases: [
      'công nhận lại',
      'đánh giá phân hạng lại',
      'gia hạn',
      'sản phẩm đánh giá lại',
      'sp đánh giá lại',
    ],
  },
];

/** Of a producer's head. */
export const SEX_CHOICES: Choices = [
  { id: 'female', label: { vi: 'Nữ', en: 'Female' }, aliases: ['phụ nữ', 'gái', 'f'] },
  { id: 'male', label: { vi: 'Nam', en: 'Male' }, aliases: ['đàn ông', 'm'] },
];

/** Whether a recognition stands; a day of withdrawal may follow the words. */
export const STATUS_CHOICES: Choices = [
  {
    id: 'valid',
    label: { vi: 'Còn hiệu lực', en: 'Valid' },
    aliases: ['hiệu lực', 'còn hạn', 'đang hiệu lực', 'còn', 'hiện hành'],
  },
  {
    id: 'withdrawn',
    label: { vi: 'Thu hồi', en: 'Withdrawn' },
    aliases: ['đã thu hồi', 'bị thu hồi', 'thu hồi quyết định', 'rút', 'đã rút'],
  },
];

/** Levels of units; districts until 2025-06-30. */
export const UNIT_LEVEL_CHOICES: Choices = [
  {
    id: 'province',
    label: { vi: 'Tỉnh', en: 'Province' },
    aliases: ['cấp tỉnh', 'thành phố trực thuộc trung ương'],
  },
  {
    id: 'district',
    label: { vi: 'Huyện', en: 'District' },
    aliases: ['cấp huyện', 'thị xã', 'thành phố', 'quận', 'huyện thị xã thành phố', 'thành phố thuộc tỉnh'],
  },
  {
    id: 'commune',
    label: { vi: 'Xã', en: 'Commune' },
    aliases: ['cấp xã', 'phường', 'thị trấn', 'đặc khu', 'xã phường', 'xã phường thị trấn'],
  },
  {
    id: 'department',
    label: { vi: 'Sở, ngành', en: 'Department' },
    aliases: ['sở', 'ngành', 'ban ngành', 'sở ban ngành', 'cơ quan', 'cơ quan cấp tỉnh'],
  },
];
