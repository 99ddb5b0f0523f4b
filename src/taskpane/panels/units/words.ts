import type { Language } from '../../../engine/locales/locale';
import type { PlanProvince } from '../../../engine/units/plan-province';
import type { UnitVerdict } from '../../../engine/units/match-units';

/** What the part about administrative units says, in one language. */
export interface UnitsPanelWords {
  readonly title: string;
  readonly hint: string;
  readonly reading: string;
  readonly province: string;
  readonly chooseProvince: string;
  readonly from: Readonly<Record<PlanProvince['from'], string>>;
  readonly counts: (by: Readonly<Record<UnitVerdict, number>>) => string;
  readonly none: string;
  readonly noQuestions: string;
  readonly question: (at: number, all: number) => string;
  readonly asks: Readonly<Record<'divided' | 'ambiguous' | 'unknown' | 'elsewhere' | 'spelling', string>>;
  readonly rows: (count: number) => string;
  readonly keys: string;
  readonly other: string;
  readonly correct: (name: string) => string;
  readonly chosen: (name: string) => string;
  readonly before: string;
  readonly next: string;
  readonly open: (count: number) => string;
  readonly write: string;
  readonly written: (sheet: string) => string;
  readonly save: string;
  /** Stands behind the file's name. */
  readonly suffix: string;
  readonly saved: (files: string) => string;
  readonly notKept: (files: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly sum: (before: string, placed: string, waiting: string) => string;
}

const vi: UnitsPanelWords = {
  title: 'Đơn vị hành chính cũ và mới',
  hint: 'Đối chiếu tên xã, huyện với danh mục; chuyển đơn vị trước 1/7/2025 sang xã, phường hiện nay.',
  reading: 'Đang đối chiếu tên đơn vị',
  province: 'Tỉnh, thành phố',
  chooseProvince: 'Chọn tỉnh',
  from: {
    option: 'đã chọn',
    plan: 'theo thông tin kế hoạch',
    title: 'theo tiêu đề',
    file: 'theo tên tệp',
    names: 'suy từ tên các đơn vị, hãy kiểm tra',
  },
  counts: ({ today, former, divided, ambiguous, unknown }) =>
    `${today} dòng theo đơn vị hiện nay, ${former} dòng chuyển được, ${divided + ambiguous + unknown} dòng phải hỏi.`,
  none: 'Không có cột nào ghi tên xã, phường hoặc huyện.',
  noQuestions: 'Đã hết câu hỏi.',
  question: (at, all) => `Câu ${at}/${all}`,
  asks: {
    divided: 'nay thuộc nhiều đơn vị. Chọn một:',
    ambiguous: 'là tên của nhiều đơn vị. Chọn một:',
    unknown: 'không có trong danh mục. Chọn đơn vị:',
    elsewhere: 'có ở huyện khác. Chọn đơn vị:',
    spelling: 'có thể viết nhầm. Chọn đơn vị:',
  },
  rows: (count) => `${count} dòng`,
  keys: 'Phím 1–9 để chọn, mũi tên phải để bỏ qua, mũi tên trái để quay lại.',
  other: 'Đơn vị khác',
  correct: (name) => `Sửa thành ${name}`,
  chosen: (name) => `Đã chọn ${name}`,
  before: 'Quay lại',
  next: 'Bỏ qua',
  open: (count) => `Còn ${count} câu chưa trả lời; các dòng ấy để trống.`,
  write: 'Ghi cột xã, phường mới',
  written: (sheet) => `Đã ghi cột "Xã, phường mới", "Mã đơn vị" và sheet ${sheet}.`,
  save: 'Lưu tệp mới',
  suffix: 'đơn vị mới',
  saved: (files) => `Đã lưu ${files}.`,
  notKept: (files) => `${files}: không ghi được vào dạng tệp này. Lưu thành .xlsx từ Excel rồi mở lại.`,
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác.',
  sum: (before, placed, waiting) =>
    `Tổng ${before} dòng = ${placed} đã có đơn vị mới + ${waiting} chờ trả lời.`,
};

const en: UnitsPanelWords = {
  title: 'Former units and units of today',
  hint: 'Matches names with the official list and moves units of before 1 July 2025 to the communes of today.',
  reading: 'Matching names of units',
  province: 'Province',
  chooseProvince: 'Choose a province',
  from: {
    option: 'chosen',
    plan: 'from the plan sheet',
    title: 'from the titles',
    file: "from the file's name",
    names: 'inferred from the names, please check',
  },
  counts: ({ today, former, divided, ambiguous, unknown }) =>
    `${today} rows in units of today, ${former} rows moved, ${divided + ambiguous + unknown} rows to ask about.`,
  none: 'No column names communes or districts.',
  noQuestions: 'That was the last question.',
  question: (at, all) => `Question ${at} of ${all}`,
  asks: {
    divided: 'belongs to several units today. Choose one:',
    ambiguous: 'is the name of several units. Choose one:',
    unknown: 'is not on the list. Choose the unit:',
    elsewhere: 'stands in another district. Choose the unit:',
    spelling: 'may be a slip. Choose the unit:',
  },
  rows: (count) => `${count} rows`,
  keys: 'Keys 1–9 choose, arrow right skips, arrow left goes back.',
  other: 'Another unit',
  correct: (name) => `Correct to ${name}`,
  chosen: (name) => `${name} chosen`,
  before: 'Back',
  next: 'Skip',
  open: (count) => `${count} questions are open; their rows stay blank.`,
  write: "Write today's communes",
  written: (sheet) => `The columns "Xã, phường mới" and "Mã đơn vị" and the sheet ${sheet} were written.`,
  save: 'Save as a new file',
  suffix: 'new units',
  saved: (files) => `${files} was saved.`,
  notKept: (files) =>
    `${files}: this kind of file cannot be written into. Save it as .xlsx in Excel and open it again.`,
  undo: 'Undo',
  undone: 'Undone.',
  sum: (before, placed, waiting) =>
    `${before} rows in all = ${placed} with a unit of today + ${waiting} waiting for answers.`,
};

export const UNITS_PANEL_WORDS = { vi, en } satisfies Record<Language, UnitsPanelWords>;
