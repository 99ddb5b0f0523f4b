import type { Language } from '../../../engine/locales/locale';

/** What this place says besides the words about stars that the terminal says too. */
export interface StarsPanelWords {
  readonly nothing: string;
  readonly lookedFor: string;
  readonly headline: (cumulative: number, valid: number) => string;
  readonly unknown: (count: number) => string;
  readonly asOf: string;
  readonly which: string;
  readonly byUnit: string;
  readonly byYear: string;
  readonly unit: string;
  readonly year: string;
  readonly picture: string;
  /** A part of a bar, and what a click on it does. */
  readonly segment: (name: string, stars: number, count: number) => string;
  readonly targets: string;
  readonly noTargets: string;
  readonly from: string;
  readonly fromPlan: string;
  readonly planned: (planned: string) => string;
  readonly showCells: (target: string) => string;
  readonly renewals: (count: number) => string;
  readonly noRenewals: string;
  readonly goTo: (product: string) => string;
  readonly more: (count: number) => string;
}

const vi: StarsPanelWords = {
  nothing: 'Chưa có danh mục sản phẩm hoặc chỉ tiêu nào',
  lookedFor:
    'Đã tìm trang có cột Tên sản phẩm với Hạng sao, Ngày công nhận, và trang Chỉ tiêu. Mở sổ tính ở mục Kiểm tra, hoặc lập mẫu "products" và "targets" rồi điền.',
  headline: (cumulative, valid) => `Lũy kế ${cumulative} sản phẩm, còn hiệu lực ${valid}.`,
  unknown: (count) => `${count} sản phẩm chưa rõ còn hiệu lực không vì thiếu ngày công nhận.`,
  asOf: 'Tính đến ngày',
  which: 'Cách tính',
  byUnit: 'Sao theo đơn vị',
  byYear: 'Sao theo năm',
  unit: 'Đơn vị',
  year: 'Năm',
  picture: 'Biểu đồ',
  segment: (name, stars, count) => `${name}, ${stars} sao: ${count} sản phẩm. Xem các dòng`,
  targets: 'Chỉ tiêu',
  noTargets: 'Chưa có trang Chỉ tiêu. Chọn một bộ chỉ tiêu có sẵn để so.',
  from: 'Bộ chỉ tiêu',
  fromPlan: 'Của sổ tính',
  planned: (planned) => `kế hoạch ${planned}`,
  showCells: (target) => `Xem căn cứ của chỉ tiêu: ${target}`,
  renewals: (count) => `Đánh giá lại: ${count} sản phẩm đã hết hạn hoặc hết hạn trong 180 ngày`,
  noRenewals: 'Không có công nhận nào hết hạn trong 180 ngày tới.',
  goTo: (product) => `Đến dòng của ${product}`,
  more: (count) => `Xem thêm ${count}`,
};

const en: StarsPanelWords = {
  nothing: 'No list of products and no targets yet',
  lookedFor:
    'Looked for a sheet with a column of product names, with stars and days of recognition, and a sheet of targets. Open a workbook under Check, or make the templates "products" and "targets" and fill them.',
  headline: (cumulative, valid) => `${cumulative} products in all, ${valid} of them valid.`,
  unknown: (count) => `Whether ${count} products are valid is not known: no day of recognition.`,
  asOf: 'As of',
  which: 'Tally',
  byUnit: 'Stars by unit',
  byYear: 'Stars by year',
  unit: 'Unit',
  year: 'Year',
  picture: 'Chart',
  segment: (name, stars, count) => `${name}, ${stars} stars: ${count} products. Show their rows`,
  targets: 'Targets',
  noTargets: 'No sheet of targets. Choose a set of targets to compare with.',
  from: 'Set of targets',
  fromPlan: "The workbook's own",
  planned: (planned) => `planned ${planned}`,
  showCells: (target) => `Show what the target rests on: ${target}`,
  renewals: (count) => `Renewals: ${count} products ended or ending within 180 days`,
  noRenewals: 'No recognition ends within 180 days.',
  goTo: (product) => `Go to the row of ${product}`,
  more: (count) => `${count} more`,
};

export const STARS_PANEL_WORDS = { vi, en } satisfies Record<Language, StarsPanelWords>;
