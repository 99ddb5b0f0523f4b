import type { Language } from '../../engine/locales/locale';
import type { ProducerType } from '../../engine/records/product-record';
import { PRODUCER_TYPE_CHOICES } from '../../engine/layouts/choices';
import type { RenewalState } from '../../engine/tallying/renewals';

/** What `phuluc tally` says, in one language. */
export interface TallyWords {
  readonly title: (date: string) => string;
  readonly cumulative: string;
  readonly valid: string;
  readonly total: string;
  readonly stars: (stars: number) => string;
  readonly unknown: (count: number) => string;
  readonly baseline: (total: number, unlisted: number) => string;
  readonly units: string;
  readonly groups: string;
  readonly producerTypes: string;
  readonly years: string;
  readonly none: string;
  readonly movements: {
    readonly new: string;
    readonly upgraded: string;
    readonly renewed: string;
    readonly lowered: string;
    readonly expired: string;
    readonly withdrawn: string;
  };
  readonly renewals: (days: number, count: number) => string;
  readonly renewal: Readonly<Record<RenewalState, string>>;
  readonly ends: (date: string) => string;
  readonly window: (opens: string, closes: string) => string;
  readonly round: (level: 'province' | 'centre', before: string, by: string) => string;
  readonly more: (count: number) => string;
}

const vi: TallyWords = {
  title: (date) => `Tổng hợp hạng sao tính đến ${date}`,
  cumulative: 'Lũy kế',
  valid: 'Còn hiệu lực',
  total: 'Tổng',
  stars: (stars) => `${stars} sao`,
  unknown: (count) => `${count} sản phẩm chưa rõ còn hiệu lực không, chưa tính vào còn hiệu lực.`,
  baseline: (total, unlisted) =>
    `Số đầu kỳ theo kế hoạch: ${total} sản phẩm, trong đó ${unlisted} không có trong danh mục (chỉ tính vào lũy kế).`,
  units: 'Đơn vị',
  groups: 'Nhóm sản phẩm',
  producerTypes: 'Loại hình chủ thể',
  years: 'Năm',
  none: '(không ghi)',
  movements: {
    new: 'Mới',
    upgraded: 'Nâng hạng',
    renewed: 'Công nhận lại',
    lowered: 'Xuống hạng',
    expired: 'Hết hạn',
    withdrawn: 'Thu hồi',
  },
  renewals: (days, count) => `Đã hết hạn hoặc hết hạn trong ${days} ngày tới: ${count} sản phẩm`,
  renewal: {
    early: 'chưa đến kỳ nộp',
    open: 'đang kỳ nộp hồ sơ',
    missed: 'quá kỳ nộp hồ sơ',
    overdue: 'đã hết hạn',
    due: 'sắp hết hạn',
  },
  ends: (date) => `hết ngày ${date}`,
  window: (opens, closes) => `nộp từ ${opens} đến ${closes}`,
  round: (level, before, by) =>
    `đợt ${by} cấp ${level === 'province' ? 'tỉnh' : 'trung ương'}, gửi hồ sơ trước ${before}`,
  more: (count) => `… và ${count} sản phẩm nữa`,
};

const en: TallyWords = {
  title: (date) => `Star tally as of ${date}`,
  cumulative: 'Cumulative',
  valid: 'Valid',
  total: 'Total',
  stars: (stars) => `${stars} stars`,
  unknown: (count) => `${count} products whose validity is not known, not among the valid.`,
  baseline: (total, unlisted) =>
    `Baseline of the plan: ${total} products, ${unlisted} of them in no sheet (in the cumulative tally only).`,
  units: 'Unit',
  groups: 'Product group',
  producerTypes: 'Producer type',
  years: 'Year',
  none: '(not stated)',
  movements: {
    new: 'New',
    upgraded: 'Upgraded',
    renewed: 'Renewed',
    lowered: 'Lowered',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
  },
  renewals: (days, count) => `Ended, or ending within ${days} days: ${count} products`,
  renewal: {
    early: 'window not open yet',
    open: 'file can go in',
    missed: 'window missed',
    overdue: 'ended',
    due: 'ending',
  },
  ends: (date) => `valid through ${date}`,
  window: (opens, closes) => `file from ${opens} to ${closes}`,
  round: (level, before, by) =>
    `${level === 'province' ? "province's" : 'central'} round of ${by}, file before ${before}`,
  more: (count) => `… and ${count} more`,
};

export const TALLY_WORDS = { vi, en } satisfies Record<Language, TallyWords>;

/** `HTX`, `Cooperative`. */
export function producerTypeName(type: ProducerType, language: Language): string {
  return PRODUCER_TYPE_CHOICES.find(({ id }) => id === type)?.label[language] ?? type;
}
