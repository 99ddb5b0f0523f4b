import { useLanguage } from './index';
import type { Language } from './words';

/** What is said about living in Excel: starting there, and what a person may choose there. */
export interface ExcelWords {
  readonly slow: string;
  readonly retry: string;
  readonly notLoaded: string;
  readonly tooOld: string;
  readonly choices: string;
  readonly openAlong: string;
  readonly notSavedChoice: string;
  readonly drawMarks: string;
  /** In place of saving a file, where that cannot be done. */
  readonly insert: string;
  readonly inserted: (sheet: string) => string;
}

export const EXCEL_WORDS: Readonly<Record<Language, ExcelWords>> = {
  vi: {
    slow: 'Excel chưa trả lời. Ngăn này tự mở khi Excel sẵn sàng; nếu lâu, bấm Thử lại.',
    retry: 'Thử lại',
    notLoaded:
      'Chưa tải được thư viện office.js. Kiểm tra đường mạng tới máy chủ của phần bổ trợ rồi bấm Thử lại.',
    tooOld: 'Cần Excel 2021 trở lên (Windows), 16.52 trở lên (Mac) hoặc Excel trên web.',
    choices: 'Trong Excel',
    openAlong: 'Mở cùng sổ tính này',
    notSavedChoice: 'Excel chưa ghi được lựa chọn này vào sổ tính.',
    drawMarks: 'Tô ô trong 20 giây khi bấm vào',
    insert: 'Đưa báo cáo vào trang mới',
    inserted: (sheet) => `Đã đưa báo cáo vào trang “${sheet}” của sổ tính này.`,
  },
  en: {
    slow: 'Excel has not answered yet. This pane opens by itself once Excel is ready; if it takes long, press Try again.',
    retry: 'Try again',
    notLoaded:
      "office.js could not be loaded. Check the network to the add-in's server, then press Try again.",
    tooOld: 'Needs Excel 2021 or later (Windows), 16.52 or later (Mac), or Excel on the web.',
    choices: 'In Excel',
    openAlong: 'Open with this workbook',
    notSavedChoice: 'Excel could not keep this choice in the workbook.',
    drawMarks: 'Colour cells for 20 seconds when clicked',
    insert: 'Put the report on a new sheet',
    inserted: (sheet) => `The report is on sheet “${sheet}” of this workbook.`,
  },
};

export function useExcelWords(): ExcelWords {
  return EXCEL_WORDS[useLanguage()];
}
