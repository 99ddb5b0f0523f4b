import type { Authority } from '../layouts/star-rules';
import type { RenewalRound, RenewalState } from '../tallying/renewals';
import type { Unknown } from '../targets/actual';
import type { Judgement } from '../targets/judge';
import { shownDate } from './figures';
import type { Language } from './locale';

/** Short words about stars, renewals and targets that the terminal and the pane share. */
export interface StarWords {
  readonly cumulative: string;
  readonly valid: string;
  readonly total: string;
  readonly stars: (stars: number) => string;
  /** A unit, group or kind that no row states. */
  readonly none: string;
  readonly renewal: Readonly<Record<RenewalState, string>>;
  readonly ends: (date: string) => string;
  readonly window: (opens: string, closes: string) => string;
  readonly round: (round: RenewalRound) => string;
  readonly authorities: Readonly<Record<Authority, string>>;
  readonly recognisedBy: (authority: string) => string;
  readonly goesBack: string;
  /** Between two bands that a rule prints in whole numbers. */
  readonly unclear: string;
  readonly points: (score: string) => string;
  readonly verdicts: Readonly<Record<Judgement['verdict'], string>>;
  readonly because: Readonly<Record<Unknown, string>>;
  readonly lacking: (count: string, noun: string) => string;
  /** The target's time still runs. */
  readonly running: string;
  readonly counts: (reached: number, missed: number, undecided: number) => string;
}

const vi: StarWords = {
  cumulative: 'Lũy kế',
  valid: 'Còn hiệu lực',
  total: 'Tổng',
  stars: (stars) => `${stars} sao`,
  none: '(không ghi)',
  renewal: {
    early: 'chưa đến kỳ nộp',
    open: 'đang kỳ nộp hồ sơ',
    missed: 'quá kỳ nộp hồ sơ',
    overdue: 'đã hết hạn',
    due: 'sắp hết hạn',
  },
  ends: (date) => `hết ngày ${shownDate(date)}`,
  window: (opens, closes) => `nộp từ ${shownDate(opens)} đến ${shownDate(closes)}`,
  round: ({ level, proposeBefore, decideBy }) =>
    `đợt ${shownDate(decideBy)} cấp ${level === 'province' ? 'tỉnh' : 'trung ương'}, gửi hồ sơ trước ${shownDate(proposeBefore)}`,
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
    blanks: 'còn ô trống hoặc mâu thuẫn',
    'not-counted': 'không đếm được từ các danh mục, chưa ghi số thực hiện',
  },
  lacking: (count, noun) => `thiếu ${count}${noun === '' ? '' : ` ${noun}`}`,
  running: 'kỳ chưa kết thúc',
  counts: (reached, missed, undecided) =>
    `${reached} chỉ tiêu đạt, ${missed} chưa đạt, ${undecided} chưa đủ dữ liệu.`,
};

const en: StarWords = {
  cumulative: 'Cumulative',
  valid: 'Valid',
  total: 'Total',
  stars: (stars) => `${stars} stars`,
  none: '(not stated)',
  renewal: {
    early: 'window not open yet',
    open: 'file can go in',
    missed: 'window missed',
    overdue: 'ended',
    due: 'ending',
  },
  ends: (date) => `valid through ${shownDate(date)}`,
  window: (opens, closes) => `file from ${shownDate(opens)} to ${shownDate(closes)}`,
  round: ({ level, proposeBefore, decideBy }) =>
    `${level === 'province' ? "province's" : 'central'} round of ${shownDate(decideBy)}, file before ${shownDate(proposeBefore)}`,
  authorities: {
    district: "the district's committee",
    province: "the province's committee",
    centre: 'the centre',
    'province-chairman': "the chairman of the province's committee",
    minister: 'the Minister of Agriculture and Environment',
  },
  recognisedBy: (authority) => `recognised by ${authority}`,
  goesBack: 'under 50 points, goes back for a later round',
  unclear: 'between two bands, no star can be told',
  points: (score) => `${score} points`,
  verdicts: { reached: 'reached', missed: 'missed', undecided: 'undecided' },
  because: {
    'no-products': 'no sheet of products',
    'no-producers': 'no producers in any sheet',
    'no-units': 'the list of units does not have these figures',
    'empty-denominator': 'the denominator is nought',
    blanks: 'blank or contradicting cells',
    'not-counted': 'no sheet lets it be counted, and no result is reported',
  },
  lacking: (count, noun) => `lacking ${count}${noun === '' ? '' : ` ${noun}`}`,
  running: 'the period still runs',
  counts: (reached, missed, undecided) =>
    `${reached} targets reached, ${missed} missed, ${undecided} undecided.`,
};

export const STAR_WORDS = { vi, en } satisfies Record<Language, StarWords>;
