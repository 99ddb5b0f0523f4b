import { useLanguage } from '../../locales';
import type { Language } from '../../locales/words';

/** What is said about corrections. */
export interface FixWords {
  readonly fix: string;
  /** `Sửa PL 03!F10 thành 3.200`, for a reader who does not see what stands beside the button. */
  readonly fixTo: (cells: string) => string;
  readonly becomes: (cell: string, figure: string) => string;
  readonly and: string;
  readonly blank: string;
  readonly ways: (count: number) => string;
  readonly way: (number: number) => string;
  readonly mends: (count: number) => string;
  readonly notProved: string;
  readonly formula: string;
  readonly traces: string;
  readonly fixed: string;
  readonly undo: string;
  readonly undoOf: (cells: string) => string;
  readonly undone: (cells: string) => string;
  readonly fileUntouched: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly notKept: (files: string) => string;
  readonly notSaved: string;
  /** Behind the name of a corrected file. */
  readonly suffix: string;
}

const FIX_WORDS: Readonly<Record<Language, FixWords>> = {
  vi: {
    fix: 'Sửa',
    fixTo: (cells) => `Sửa ${cells}`,
    becomes: (cell, figure) => `${cell} thành ${figure}`,
    and: ' và ',
    blank: '(trống)',
    ways: (count) =>
      `Có ${count} cách sửa đều làm các tổng khớp; phép cộng không quyết định được. Xem từng ô, đối chiếu bản gốc rồi chọn.`,
    way: (number) => `Cách ${number}`,
    mends: (count) =>
      count === 1 ? 'Sửa như vậy thì tổng này cũng khớp:' : `Sửa như vậy thì ${count} tổng này cũng khớp:`,
    notProved: 'Chưa chứng minh được đây là cách sửa ít ô nhất.',
    formula: 'Ô này là công thức; sửa sẽ thay công thức bằng số.',
    traces: 'Đã sửa',
    fixed: 'Đã sửa',
    undo: 'Hoàn tác',
    undoOf: (cells) => `Hoàn tác ${cells}`,
    undone: (cells) => `Đã hoàn tác ${cells}.`,
    fileUntouched: 'Tệp gốc giữ nguyên; lưu bản đã sửa thành tệp mới.',
    save: 'Lưu bản đã sửa',
    saved: (file) => `Đã lưu ${file}.`,
    notKept: (files) =>
      `${files}: chỉ ghi được số đã sửa vào tệp .xlsx. Mở bằng Excel, lưu thành .xlsx rồi sửa trên tệp đó.`,
    notSaved:
      'Không đọc lại được tệp gốc nên chưa lưu. Tệp có thể đã bị xóa, đổi tên hoặc sửa; mở lại tệp rồi thử lại.',
    suffix: 'da-sua',
  },
  en: {
    fix: 'Correct',
    fixTo: (cells) => `Correct ${cells}`,
    becomes: (cell, figure) => `${cell} to ${figure}`,
    and: ' and ',
    blank: '(blank)',
    ways: (count) =>
      `${count} corrections would each make the totals agree; the sums do not decide. Look at the cells, compare with the original, then choose.`,
    way: (number) => `Way ${number}`,
    mends: (count) =>
      count === 1 ? 'This total will then agree too:' : `These ${count} totals will then agree too:`,
    notProved: 'Not proved to be the fewest cells.',
    formula: 'This cell is a formula; correcting replaces it by a figure.',
    traces: 'Corrected',
    fixed: 'Corrected',
    undo: 'Undo',
    undoOf: (cells) => `Undo ${cells}`,
    undone: (cells) => `Undone: ${cells}.`,
    fileUntouched: 'The file itself is unchanged; save the corrected workbook as a new file.',
    save: 'Save corrected',
    saved: (file) => `Saved ${file}.`,
    notKept: (files) =>
      `${files}: corrections can only be written into .xlsx files. Open it in Excel, save it as .xlsx and correct that file.`,
    notSaved:
      'The original file could not be read again, so nothing was saved. It may have been deleted, renamed or changed; open it again and retry.',
    suffix: 'corrected',
  },
};

export function useFixWords(): FixWords {
  return FIX_WORDS[useLanguage()];
}
