import type { Language } from '../../engine/locales/locale';
import type { Unknown } from '../../engine/targets/actual';
import type { Judgement } from '../../engine/targets/judge';

/** What `phuluc targets` says, in one language. */
export interface TargetWords {
  readonly title: (date: string, preset: string | undefined) => string;
  readonly columns: readonly [target: string, planned: string, actual: string, of: string, verdict: string];
  readonly verdicts: Readonly<Record<Judgement['verdict'], string>>;
  readonly because: Readonly<Record<Unknown, string>>;
  readonly lacking: (count: string, noun: string) => string;
  readonly running: string;
  readonly counts: (reached: number, missed: number, undecided: number) => string;
}

const vi: TargetWords = {
  title: (date, preset) =>
    preset === undefined
      ? `Kết quả thực hiện chỉ tiêu tính đến ${date}`
      : `Kết quả so với bộ chỉ tiêu ${preset} tính đến ${date}`,
  columns: ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Tử số/mẫu số', 'Kết quả'],
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

const en: TargetWords = {
  title: (date, preset) =>
    preset === undefined
      ? `Targets against actual values as of ${date}`
      : `Actual values against the targets of ${preset} as of ${date}`,
  columns: ['Target', 'Planned', 'Actual', 'Share of', 'Verdict'],
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

export const TARGET_WORDS = { vi, en } satisfies Record<Language, TargetWords>;
