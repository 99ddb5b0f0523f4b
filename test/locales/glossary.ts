/** A thing that sentences speak of: its name in each language, and names that it must not go by there. */
export interface Term {
  readonly en: RegExp;
  readonly vi: RegExp;
  readonly notEn?: RegExp;
  readonly notVi?: RegExp;
  /** Sentences that need not name it in Vietnamese, and why. */
  readonly unsaid?: Readonly<Record<string, string>>;
}

const word = (text: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${text})(?![\\p{L}-])`, 'iu');

/** English name, Vietnamese name, what it is not called in Vietnamese, and in English. */
const term = (en: string, vi: string, notVi?: string, notEn?: string): Term => ({
  en: word(en),
  vi: word(vi),
  ...(notVi === undefined ? {} : { notVi: word(notVi) }),
  ...(notEn === undefined ? {} : { notEn: word(notEn) }),
});

const NAMED_BY_LAYOUT = 'the sheet is called by what stands on it';

/** The words of the OCOP plans and of the program itself: whoever names one of these things uses these words. */
export const GLOSSARY: readonly Term[] = [
  {
    ...term('sheets?', 'trang|bảng|biểu|danh mục|danh sách', 'sheet|bảng tính', 'worksheets?|spreadsheets?'),
    unsaid: {
      'layouts budget': NAMED_BY_LAYOUT,
      'layouts plan': NAMED_BY_LAYOUT,
      'findings/stars.ts BASIS.plan': NAMED_BY_LAYOUT,
      'units-panel.ts .from.plan': NAMED_BY_LAYOUT,
      'units-report.ts FROM.plan': NAMED_BY_LAYOUT,
    },
  },
  {
    ...term('workbooks?', 'sổ tính|sổ ví dụ', '(?<!cửa )sổ (?!tính|ví dụ)\\p{L}+|workbook|file excel'),
    unsaid: { 'corrections.ts .fileUntouched': 'a corrected copy of it: bản đã sửa' },
  },
  {
    ...term('files?', 'tệp|hồ sơ|bản|bên này', 'file|tập tin'),
    unsaid: { 'stars.ts .window': 'to file: nộp' },
  },
  term('measure units?', 'đơn vị tính', 'đvt', 'unit of (?:measure|money)'),
  term('(?<!measure )units?(?! price)', 'đơn vị|xã|huyện', 'địa bàn'),
  term('appendi(?:x|ces)', 'phụ lục|biểu', 'phụ biểu', 'annex(?:es)?'),
  term('producers?', 'chủ thể', 'nhà sản xuất|cơ sở sản xuất', 'makers?|manufacturers?'),
  term('rounding', 'làm tròn', 'quy tròn', 'rounded off'),
  term('cumulative', 'lũy kế', 'luỹ kế|cộng dồn', 'accumulated'),
  {
    ...term('valid(?! JSON)', 'hiệu lực', 'còn hạn|còn giá trị', 'in force'),
    unsaid: { 'stars.ts .ends': 'the last day of it: hết ngày' },
  },
  term('targets?', 'chỉ tiêu', 'mục tiêu', 'goals?'),
  term('reached|missed', 'đạt|thực hiện|quá kỳ', 'không đạt', 'not reached'),
  term('stars?', 'sao|hạng', 'cấp sao|thứ hạng'),
  term('formulas?', 'công thức', 'hàm (?!SUM)\\p{L}+', 'formulae'),
  term('columns?', 'cột'),
  term('rows?', 'dòng', 'hàng(?! nghìn)'),
  term('headings?', 'tiêu đề', 'đầu cột|đầu đề', 'headers?'),
  term('cells?', 'ô', 'ô tính'),
  {
    ...term('blank(?! sheet)', 'trống', 'bỏ không'),
    unsaid: {
      'fill-questions.ts .answers.unread-figures': 'an option by its own name',
      'fill-questions.ts .answers.no-results': 'an option by its own name',
    },
  },
  term('undo|undone', 'hoàn tác', 'khôi phục', 'revert(?:ed)?'),
  term('saved?', 'lưu|ghi', 'lưu trữ'),
  term('decisions?', 'quyết định', 'QĐ'),
  term('districts?', 'huyện', 'quận'),
  term('communes?', 'xã'),
  term('provinces?|province’s', 'tỉnh'),
  term("plan['’]s text", 'lời văn', 'thuyết minh|văn bản (?:của )?kế hoạch'),
  term('baseline', 'trước kỳ', '(?:số )?đầu kỳ', 'before the period'),
  term("plan['’]s period|period of the plan", 'giai đoạn', 'thời gian của kế hoạch|kỳ kế hoạch'),
  term('templates?', 'mẫu|biểu trống'),
  term('subtotals?', 'tổng con', 'tổng phụ'),
  term('state funding', 'NSNN|ngân sách nhà nước', 'vốn nhà nước', 'public funding'),
  term('other funding', 'vốn khác', 'nguồn khác'),
  term('product groups?', 'nhóm sản phẩm|nhóm', 'nhóm hàng|ngành hàng'),
  term('Check tab|under Check', 'thẻ Kiểm tra', 'mục Kiểm tra'),
  term('press (?!Ctrl|Enter|Esc)\\p{L}+', 'bấm', 'nhấn (?!Ctrl|Enter|Esc)\\p{L}+|nhấp'),
];
