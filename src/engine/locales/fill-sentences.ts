import type { FillIssue, FillIssueKind } from '../filling/fill-issue';
import type { SheetPreview } from '../filling/preview';
import { SOURCES } from '../layouts/source-tree';
import { shownCells } from './figures';
import type { Language } from './locale';
import { LOCALES } from './index';

type Sentence<K extends FillIssueKind> = (issue: Extract<FillIssue, { kind: K }>) => string;

/** What a filling says, in one language. The compiler asks for every sentence. */
interface FillSentences {
  readonly issues: { readonly [K in FillIssueKind]: Sentence<K> };
  readonly statuses: Readonly<Record<SheetPreview['status'], string>>;
  readonly copy: string;
  readonly cells: (count: number) => string;
}

/** Longer lists of cells help nobody. */
const MOST_CELLS = 8;

function names(cells: readonly string[]): string {
  return cells.length > MOST_CELLS ? `${cells.slice(0, MOST_CELLS).join(', ')} …` : cells.join(', ');
}

const source = (id: string, language: Language): string =>
  SOURCES.find((known) => known.id === id)?.label[language] ?? id;

const vi: FillSentences = {
  issues: {
    'no-data': ({ layout }) => `Không có dữ liệu để lập ${LOCALES.vi.layouts[layout]}.`,
    'no-years': ({ layout }) =>
      `Chưa rõ các năm của kế hoạch nên chưa lập được ${LOCALES.vi.layouts[layout]}. Ghi "Từ năm", "Đến năm" trên trang thông tin kế hoạch, hoặc thêm cột Năm.`,
    'left-out': ({ missing, cells }) => {
      const what = { unit: 'đơn vị', year: 'năm', kind: 'hình thức', group: 'nhóm sản phẩm' }[missing];
      return `${cells.length} dòng không có ${what} nên không được tính: ${shownCells(cells)}.`;
    },
    'outside-period': ({ cells }) =>
      `${cells.length} dòng thuộc năm ngoài kỳ kế hoạch nên không được tính: ${shownCells(cells)}.`,
    'name-taken': ({ name, taken }) => `"${name}" được hiểu là "${taken}". Sửa tên nếu là đơn vị khác.`,
    'text-figures': ({ cells }) =>
      `Số gõ dạng chữ không cộng được bằng công thức, nên các ô lấy từ đó được ghi số thẳng: ${shownCells(cells)}.`,
    unsplit: ({ source: id, file, sheet }) =>
      `${file}, ${sheet}: không chia hết "${source(id, 'vi')}" theo nguồn thành phần, nên không in các nguồn đó.`,
    'baseline-stars': ({ total, stars, cells }) =>
      `${shownCells(cells)}: số sản phẩm trước kỳ ghi ${total}, cộng các hạng sao được ${stars}; biểu hạng sao in đúng như ghi. Sửa trang thông tin kế hoạch rồi lập lại.`,
    'long-formula': ({ count }) => `${count} ô được ghi số thẳng vì công thức dài hơn mức Excel cho phép.`,
    'rounding-outside': ({ layout, cells }) =>
      `${LOCALES.vi.layouts[layout]}: không thể làm tròn để mọi tổng khớp mà mỗi số chỉ lệch dưới một đơn vị; các ô lệch nhiều hơn: ${names(cells)}.`,
    'rounding-not-least': ({ layout }) =>
      `${LOCALES.vi.layouts[layout]}: mọi tổng đều khớp sau khi làm tròn; chưa chứng minh được là làm tròn ít nhất.`,
    'changed-by-hand': ({ sheet, cells }) =>
      `"${sheet}" đã được sửa tay hoặc do người dùng lập nên giữ nguyên (${cells.length} ô khác: ${names(cells)}).`,
  },
  statuses: { new: 'lập mới', replaced: 'ghi lại', unchanged: 'không đổi', kept: 'giữ nguyên' },
  copy: 'chép trang đầu vào',
  cells: (count) => `${count} ô`,
};

const en: FillSentences = {
  issues: {
    'no-data': ({ layout }) => `There is no data for ${LOCALES.en.layouts[layout]}.`,
    'no-years': ({ layout }) =>
      `The plan's years are not known, so ${LOCALES.en.layouts[layout]} could not be made. Give them on the plan sheet, or add a column of years.`,
    'left-out': ({ missing, cells }) =>
      `${cells.length} rows without a ${missing} are not counted: ${shownCells(cells)}.`,
    'outside-period': ({ cells }) =>
      `${cells.length} rows of years outside the plan are not counted: ${shownCells(cells)}.`,
    'name-taken': ({ name, taken }) =>
      `"${name}" was taken for "${taken}". Mend the name if it is another unit.`,
    'text-figures': ({ cells }) =>
      `Figures typed as text cannot be added up by formulas, so what comes of them is written as plain figures: ${shownCells(cells)}.`,
    unsplit: ({ source: id, file, sheet }) =>
      `${file}, ${sheet}: "${source(id, 'en')}" is not split without a remainder, so its parts are not printed.`,
    'baseline-stars': ({ total, stars, cells }) =>
      `${shownCells(cells)}: products before the period are ${total} in all and ${stars} by stars; the star tally prints both as given. Mend the plan sheet and fill again.`,
    'long-formula': ({ count }) =>
      `${count} cells hold plain figures because the formula would be too long for Excel.`,
    'rounding-outside': ({ layout, cells }) =>
      `${LOCALES.en.layouts[layout]}: no rounding keeps all sums with every figure within one unit; further off: ${names(cells)}.`,
    'rounding-not-least': ({ layout }) =>
      `${LOCALES.en.layouts[layout]}: all sums hold after rounding; that it moves least is not proved.`,
    'changed-by-hand': ({ sheet, cells }) =>
      `"${sheet}" was changed or made by hand and is left alone (${cells.length} cells differ: ${names(cells)}).`,
  },
  statuses: { new: 'new', replaced: 'replaced', unchanged: 'unchanged', kept: 'left alone' },
  copy: 'copy of an input sheet',
  cells: (count) => `${count} cells`,
};

const SENTENCES: Readonly<Record<Language, FillSentences>> = { vi, en };

/** The sentence for something that a filling has to say. */
export function fillSentence(language: Language, issue: FillIssue): string {
  const sentence = SENTENCES[language].issues[issue.kind] as (issue: FillIssue) => string;
  return sentence(issue);
}

/** One line for each sheet of a preview: `Phụ lục I: dự kiến sản phẩm, lập mới (369 ô)`. */
export function previewLine(language: Language, { layout, sheet, status, cells }: SheetPreview): string {
  const words = SENTENCES[language];
  const what = layout === 'copy' ? words.copy : LOCALES[language].layouts[layout];
  const count = cells > 0 ? ` (${words.cells(cells)})` : '';
  return `${sheet}: ${what}, ${words.statuses[status]}${count}`;
}
