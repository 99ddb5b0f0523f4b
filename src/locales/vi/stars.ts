import { shownDate } from '../shown/figures';
import type { StarWords } from '../types/stars';

export const vi: StarWords = {
  cumulative: 'Lũy kế',
  valid: 'Còn hiệu lực',
  total: 'Tổng',
  stars: (stars) => `${stars} sao`,
  none: '(không ghi)',
  uncounted: (listed) =>
    listed === 0
      ? 'chưa có danh mục sản phẩm nên chưa tính được'
      : `chưa có sản phẩm nào được công nhận trong ${listed} sản phẩm của danh mục`,
  renewal: {
    early: 'chưa đến kỳ nộp',
    open: 'đang kỳ nộp hồ sơ',
    missed: 'quá kỳ nộp hồ sơ',
    overdue: 'đã hết hạn',
    due: 'sắp hết hạn',
  },
  ends: (date) => `hết ngày ${shownDate(date)}`,
  window: (opens, closes) => `nộp từ ${shownDate(opens)} đến ${shownDate(closes)}`,
  round: ({ level, proposeBefore, decideBy, afterEnd }) =>
    `đợt ${shownDate(decideBy)} cấp ${level === 'province' ? 'tỉnh' : 'trung ương'}, gửi hồ sơ trước ${shownDate(proposeBefore)}${afterEnd ? ' (đợt kết thúc sau ngày hết hạn)' : ''}`,
  authorities: {
    district: 'UBND cấp huyện',
    province: 'UBND cấp tỉnh',
    centre: 'trung ương',
    'province-chairman': 'Chủ tịch UBND cấp tỉnh',
    minister: 'Bộ trưởng Bộ Nông nghiệp và Môi trường',
  },
  recognisedBy: (authority) => `${authority} công nhận`,
  goesBack: 'dưới 50 điểm, trả lại để đánh giá vào đợt sau',
  unclear: 'điểm nằm giữa hai khung, chưa rõ hạng',
  points: (score) => `${score} điểm`,
  verdicts: { reached: 'đạt', missed: 'chưa đạt', undecided: 'chưa đủ dữ liệu' },
  because: {
    'no-products': 'không có danh mục sản phẩm',
    'no-producers': 'không có chủ thể nào trong các danh mục',
    'no-units': 'danh sách đơn vị không có số liệu này',
    'empty-denominator': 'mẫu số bằng không',
    'over-whole': 'tỷ lệ ghi trên 100 %',
    blanks: 'còn ô trống hoặc mâu thuẫn',
    'not-counted': 'không đếm được từ các danh mục, chưa ghi số thực hiện',
  },
  openColumn: (heading, why, count, sheet) =>
    ({
      blank: `cột “${heading}” còn ${count} ô trống`,
      contradicting: `cột “${heading}” có ${count} ô mâu thuẫn nhau`,
      vague: `cột “${heading}” có ${count} ô chưa ghi rõ quy mô`,
      'no-column': `${sheet} không có cột “${heading}”`,
    })[why],
  lacking: (count, noun) => `thiếu ${count}${noun === '' ? '' : ` ${noun}`}`,
  running: 'kỳ chưa kết thúc',
  counts: (reached, missed, undecided) =>
    `${reached} chỉ tiêu đạt, ${missed} chưa đạt, ${undecided} chưa đủ dữ liệu.`,
};
