import type { Language } from '../../engine/locales/locale';
import type { ProducerType } from '../../engine/records/product-record';
import { PRODUCER_TYPE_CHOICES } from '../../engine/layouts/choices';

/** What `phuluc tally` says besides the words about stars, in one language. */
export interface TallyWords {
  readonly title: (date: string) => string;
  readonly unknown: (count: number) => string;
  readonly baseline: (total: number, unlisted: number) => string;
  readonly units: string;
  readonly groups: string;
  readonly producerTypes: string;
  readonly years: string;
  readonly movements: {
    readonly new: string;
    readonly upgraded: string;
    readonly renewed: string;
    readonly lowered: string;
    readonly expired: string;
    readonly withdrawn: string;
  };
  readonly renewals: (days: number, count: number) => string;
  readonly awaiting: (count: number) => string;
  readonly more: (count: number) => string;
}

const vi: TallyWords = {
  title: (date) => `Tổng hợp hạng sao tính đến ${date}`,
  unknown: (count) => `${count} sản phẩm chưa rõ còn hiệu lực không, chưa tính vào còn hiệu lực.`,
  baseline: (total, unlisted) =>
    `Số đầu kỳ theo kế hoạch: ${total} sản phẩm, trong đó ${unlisted} không có trong danh mục (chỉ tính vào lũy kế).`,
  units: 'Đơn vị',
  groups: 'Nhóm sản phẩm',
  producerTypes: 'Loại hình chủ thể',
  years: 'Năm',
  movements: {
    new: 'Mới',
    upgraded: 'Nâng hạng',
    renewed: 'Công nhận lại',
    lowered: 'Xuống hạng',
    expired: 'Hết hạn',
    withdrawn: 'Thu hồi',
  },
  renewals: (days, count) => `Đã hết hạn hoặc hết hạn trong ${days} ngày tới: ${count} sản phẩm`,
  awaiting: (count) =>
    `Đã chấm điểm, chưa có quyết định công nhận: ${count} sản phẩm (hạng theo điểm là tiềm năng)`,
  more: (count) => `… và ${count} sản phẩm nữa`,
};

const en: TallyWords = {
  title: (date) => `Star tally as of ${date}`,
  unknown: (count) => `${count} products whose validity is not known, not among the valid.`,
  baseline: (total, unlisted) =>
    `Baseline of the plan: ${total} products, ${unlisted} of them in no sheet (in the cumulative tally only).`,
  units: 'Unit',
  groups: 'Product group',
  producerTypes: 'Producer type',
  years: 'Year',
  movements: {
    new: 'New',
    upgraded: 'Upgraded',
    renewed: 'Renewed',
    lowered: 'Lowered',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
  },
  renewals: (days, count) => `Ended, or ending within ${days} days: ${count} products`,
  awaiting: (count) => `Scored, not yet recognised: ${count} products (stars by score are potential)`,
  more: (count) => `… and ${count} more`,
};

export const TALLY_WORDS = { vi, en } satisfies Record<Language, TallyWords>;

/** `HTX`, `Cooperative`. */
export function producerTypeName(type: ProducerType, language: Language): string {
  return PRODUCER_TYPE_CHOICES.find(({ id }) => id === type)?.label[language] ?? type;
}
