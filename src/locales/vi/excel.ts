import type { ExcelWords } from '../types/excel';

export const vi: ExcelWords = {
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
  added: (sheet) => `Đã thêm trang “${sheet}”.`,
  takeAway: 'Bỏ trang này',
  inserted: (sheet) => `Đã đưa báo cáo vào trang “${sheet}” của sổ tính này.`,
};
