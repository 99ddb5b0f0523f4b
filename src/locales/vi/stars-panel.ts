import type { StarsPanelWords } from '../types/stars-panel';

export const vi: StarsPanelWords = {
  nothing: 'Chưa có danh mục sản phẩm hoặc chỉ tiêu nào',
  counting: 'Đang đếm sản phẩm và so chỉ tiêu…',
  lookedFor:
    'Cần trang danh mục sản phẩm có cột Tên sản phẩm, Hạng sao, Ngày công nhận, hoặc trang chỉ tiêu. Mở tệp có các trang đó, hoặc mở mẫu rồi điền.',
  headline: (cumulative, valid) =>
    `Lũy kế ${cumulative} sản phẩm, ${valid === undefined ? 'chưa rõ số còn hiệu lực' : `còn hiệu lực ${valid}`}.`,
  uncounted: (why) => `Lũy kế, còn hiệu lực: ${why}.`,
  unknown: (count) => `${count} sản phẩm chưa rõ còn hiệu lực không vì thiếu ngày công nhận.`,
  asOf: 'Tính đến ngày',
  which: 'Cách tính',
  byUnit: 'Sao theo đơn vị',
  byYear: 'Sao theo năm',
  unit: 'Đơn vị',
  year: 'Năm',
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
