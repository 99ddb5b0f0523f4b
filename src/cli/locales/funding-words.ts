import type { Language } from '../../engine/locales/locale';

/** What `phuluc funding` says, in one language. */
export interface FundingWords {
  readonly total: string;
  readonly state: string;
  readonly other: string;
  readonly units: string;
  readonly years: string;
  readonly measure: (name: string) => string;
  readonly compared: (left: string, right: string, equal: number) => string;
  readonly absent: (units: number, side: string) => string;
  readonly unitsNotCompared: string;
  readonly noDifferences: string;
  readonly columns: {
    readonly what: string;
    readonly left: string;
    readonly right: string;
    readonly difference: string;
    readonly verdict: string;
  };
  readonly verdicts: Readonly<Record<'different' | 'rounding' | 'one-side', string>>;
  readonly minutes: string;
  readonly reading: (done: number, all: number) => string;
}

const vi: FundingWords = {
  total: 'Tổng',
  state: 'NSNN',
  other: 'Vốn khác',
  units: 'Đơn vị',
  years: 'Năm',
  measure: (name) => `Đơn vị tính: ${name}`,
  compared: (left, right, equal) => `Đối chiếu ${left} với ${right}: ${equal} số khớp.`,
  absent: (units, side) => `${units} đơn vị không có trong ${side}, kể tên ở dưới.`,
  unitsNotCompared: 'Hai bên không liệt kê cùng loại dòng nên chỉ đối chiếu được số tổng.',
  noDifferences: 'Không có chênh lệch.',
  columns: { what: 'Số liệu', left: 'Bên này', right: 'Bên kia', difference: 'Chênh', verdict: 'Kết luận' },
  verdicts: { different: 'khác', rounding: 'do làm tròn', 'one-side': 'chỉ một bên ghi' },
  minutes: 'Câu ghi biên bản',
  reading: (done, all) => `Đã đọc ${done}/${all} tệp`,
};

const en: FundingWords = {
  total: 'Total',
  state: 'State',
  other: 'Other',
  units: 'Unit',
  years: 'Year',
  measure: (name) => `Measure unit: ${name}`,
  compared: (left, right, equal) => `Compared ${left} with ${right}: ${equal} figures agree.`,
  absent: (units, side) => `${units} units are not in ${side}; they are named below.`,
  unitsNotCompared: 'The two sides do not list the same sort of rows, so only totals could be compared.',
  noDifferences: 'No differences.',
  columns: {
    what: 'Figure',
    left: 'This side',
    right: 'Other side',
    difference: 'Difference',
    verdict: 'Verdict',
  },
  verdicts: { different: 'different', rounding: 'rounding', 'one-side': 'on one side only' },
  minutes: 'For the minutes',
  reading: (done, all) => `Read ${done} of ${all} files`,
};

export const FUNDING_WORDS = { vi, en } satisfies Record<Language, FundingWords>;
