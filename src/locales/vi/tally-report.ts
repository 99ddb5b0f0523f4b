import type { TallyWords } from '../types/tally-report';

export const vi: TallyWords = {
  title: (date) => `Tổng hợp hạng sao tính đến ${date}`,
  unknown: (count) => `${count} sản phẩm chưa rõ còn hiệu lực không, chưa tính vào còn hiệu lực.`,
  baseline: (total, unlisted) =>
    `Số sản phẩm trước kỳ theo kế hoạch: ${total} sản phẩm, trong đó ${unlisted} không có trong danh mục (chỉ tính vào lũy kế).`,
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
