import type { ReconciliationSheetWords } from '../../../engine/funding/reconciliation-sheet';
import type { Difference } from '../../../engine/funding/reconcile';
import type { Language } from '../../../engine/locales/locale';

/** What the place Kinh phí says, in one language. */
export interface FundingPanelWords {
  readonly nothing: string;
  readonly lookedFor: string;
  readonly total: string;
  readonly state: string;
  readonly other: string;
  readonly headline: (total: string, measure: string) => string;
  readonly share: (name: string, amount: string, share: string) => string;
  readonly byYear: string;
  readonly byUnit: string;
  readonly segment: (row: string, part: string, amount: string) => string;
  readonly measure: (name: string) => string;
  readonly more: (count: number) => string;
  readonly against: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly reading: (done: number, all: number) => string;
    readonly read: (files: number) => string;
    readonly remove: string;
    readonly typed: string;
    readonly typedHint: string;
    readonly stateShare: string;
    readonly otherShare: string;
    readonly notAFigure: string;
    readonly typedSide: string;
  };
  readonly compared: (left: string, right: string, equal: number) => string;
  readonly onlyTotals: string;
  readonly absent: (units: readonly string[], side: string) => string;
  readonly nothingToCompare: string;
  readonly differences: (count: number) => string;
  readonly noDifferences: string;
  readonly rounding: (count: number) => string;
  readonly difference: string;
  readonly blank: string;
  readonly verdicts: Readonly<Record<Difference['verdict'], string>>;
  readonly minutes: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly save: string;
  readonly insert: string;
  readonly saved: (file: string) => string;
  readonly inserted: (sheet: string) => string;
  readonly refused: string;
  readonly file: string;
  readonly wholePlan: string;
  readonly sheet: Pick<ReconciliationSheetWords, 'sheet' | 'title' | 'columns'>;
  readonly wholePeriod: string;
}

const vi: FundingPanelWords = {
  nothing: 'Chưa có số liệu kinh phí',
  lookedFor:
    'Cần phụ lục dự kiến kinh phí, nguồn kinh phí hoặc biểu dự toán có cột năm và nguồn vốn. Mở hoặc kiểm tra sổ tính ở thẻ Kiểm tra.',
  total: 'Tổng',
  state: 'NSNN',
  other: 'Vốn khác',
  headline: (total, measure) => `Tổng kinh phí ${total} ${measure}`,
  share: (name, amount, share) => `${name} ${amount}${share === '' ? '' : ` (${share} %)`}`,
  byYear: 'Theo năm',
  byUnit: 'Theo đơn vị',
  segment: (row, part, amount) => `${row}: ${part} ${amount}`,
  measure: (name) => `Đơn vị tính: ${name}`,
  more: (count) => `Xem thêm ${count}`,
  against: {
    title: 'Đối chiếu với',
    hint: 'Bản khác của kế hoạch, hoặc dự toán do các đơn vị gửi (chọn nhiều tệp cùng lúc).',
    choose: 'Chọn tệp bên kia',
    reading: (done, all) => `Đang đọc tệp ${done}/${all}`,
    read: (files) => `Bên kia: ${files} tệp.`,
    remove: 'Bỏ bên kia',
    typed: 'Số trong văn bản kế hoạch',
    typedHint: 'Gõ số in trong văn bản để đối chiếu với phụ lục; ô nào không có thì để trống.',
    stateShare: 'Tỷ lệ NSNN (%)',
    otherShare: 'Tỷ lệ vốn khác (%)',
    notAFigure: 'Không đọc được thành số. Gõ như 55.400 hoặc 20,57.',
    typedSide: 'số gõ vào',
  },
  compared: (left, right, equal) => `${left} với ${right}: ${equal} số khớp.`,
  onlyTotals: 'Hai bên không liệt kê cùng loại dòng nên chỉ đối chiếu được số tổng.',
  absent: (units, side) => `${units.length} đơn vị không có trong ${side}: ${units.join(', ')}.`,
  nothingToCompare: 'Chưa có bên nào để đối chiếu. Chọn tệp bên kia hoặc gõ số trong văn bản.',
  differences: (count) => `Chênh lệch (${count})`,
  noDifferences: 'Không có chênh lệch',
  rounding: (count) => `Chênh do làm tròn (${count})`,
  difference: 'Chênh',
  blank: '(không ghi)',
  verdicts: { different: 'Khác', rounding: 'Do làm tròn', 'one-side': 'Chỉ một bên ghi' },
  minutes: 'Câu ghi biên bản',
  copy: 'Sao chép câu',
  copied: 'Đã sao chép.',
  notCopied: 'Trình duyệt không cho sao chép. Chọn đoạn văn rồi nhấn Ctrl+C.',
  save: 'Lưu bảng đối chiếu',
  insert: 'Thêm bảng đối chiếu',
  saved: (file) => `Đã lưu ${file}.`,
  inserted: (sheet) => `Đã thêm trang “${sheet}”.`,
  refused: 'Chưa ghi được bảng đối chiếu. Nếu đã có trang cùng tên, đổi tên hoặc xóa trang đó rồi thử lại.',
  file: 'doi-chieu-kinh-phi.xlsx',
  wholePlan: 'Cả kế hoạch',
  sheet: {
    sheet: 'Đối chiếu kinh phí',
    title: 'BẢNG ĐỐI CHIẾU KINH PHÍ',
    columns: [
      'STT',
      'Đơn vị',
      'Năm',
      'Nguồn',
      'Bên này',
      'Bên kia',
      'Chênh',
      'Kết luận',
      'Ô bên này',
      'Ô bên kia',
    ],
  },
  wholePeriod: 'Cả kỳ',
};

const en: FundingPanelWords = {
  nothing: 'No funding figures yet',
  lookedFor:
    'A budget plan, a table of funding sources or a budget sheet with years and sources is needed. Open or check a workbook under Check.',
  total: 'Total',
  state: 'State',
  other: 'Other',
  headline: (total, measure) => `${total} ${measure} in all`,
  share: (name, amount, share) => `${name} ${amount}${share === '' ? '' : ` (${share} %)`}`,
  byYear: 'By year',
  byUnit: 'By unit',
  segment: (row, part, amount) => `${row}: ${part} ${amount}`,
  measure: (name) => `Measure unit: ${name}`,
  more: (count) => `${count} more`,
  against: {
    title: 'Compare with',
    hint: "Another version of the plan, or the units' own budgets (choose several files at once).",
    choose: 'Choose the other side',
    reading: (done, all) => `Reading file ${done} of ${all}`,
    read: (files) => `Other side: ${files} files.`,
    remove: 'Remove the other side',
    typed: "Figures of the plan's text",
    typedHint: 'Type the figures that the text prints; leave out what it does not have.',
    stateShare: 'Share of state funding (%)',
    otherShare: 'Share of other funding (%)',
    notAFigure: 'Not a figure. Type it like 55.400 or 20,57.',
    typedSide: 'typed figures',
  },
  compared: (left, right, equal) => `${left} with ${right}: ${equal} figures agree.`,
  onlyTotals: 'The sides do not list the same sort of rows, so only totals could be compared.',
  absent: (units, side) => `${units.length} units are not in ${side}: ${units.join(', ')}.`,
  nothingToCompare: 'There is no other side yet. Choose its files or type the figures of the text.',
  differences: (count) => `Differences (${count})`,
  noDifferences: 'No differences',
  rounding: (count) => `Rounding (${count})`,
  difference: 'Difference',
  blank: '(nothing)',
  verdicts: { different: 'Different', rounding: 'Rounding', 'one-side': 'On one side only' },
  minutes: 'For the minutes (Vietnamese)',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'The browser refused to copy. Select the text and press Ctrl+C.',
  save: 'Save the reconciliation',
  insert: 'Add the reconciliation',
  saved: (file) => `Saved ${file}.`,
  inserted: (sheet) => `Added the sheet “${sheet}”.`,
  refused: 'The reconciliation was not written. Rename or delete a sheet of that name, then try again.',
  file: 'funding-reconciliation.xlsx',
  wholePlan: 'The whole plan',
  sheet: {
    sheet: 'Funding reconciliation',
    title: 'FUNDING RECONCILIATION',
    columns: [
      'No.',
      'Unit',
      'Year',
      'Source',
      'This side',
      'Other side',
      'Difference',
      'Verdict',
      'Cells here',
      'Cells there',
    ],
  },
  wholePeriod: 'Period',
};

export const FUNDING_PANEL_WORDS = { vi, en } satisfies Record<Language, FundingPanelWords>;
