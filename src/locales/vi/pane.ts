import { shownCount } from '../shown/figures';
import type { Counts, Words } from '../types/pane';
import { vi as fillVi } from './fill-panel';
import { vi as refusalVi } from './refusals';

/** Where one mistake makes several sums fail, what is to be mended is counted first. */
function errorsTold({ errors, mistakes = errors }: Counts): string {
  const told = `${shownCount(errors)} chỗ sai`;
  return mistakes < errors ? `${shownCount(mistakes)} lỗi cần sửa (${told})` : told;
}

function counted(counts: Counts): string[] {
  return [
    ...(counts.errors > 0 ? [errorsTold(counts)] : []),
    ...(counts.warnings > 0 ? [`${shownCount(counts.warnings)} chỗ cần xem`] : []),
    ...(counts.rounding > 0 ? [`${shownCount(counts.rounding)} chênh lệch do làm tròn`] : []),
    ...(counts.undecided > 0 ? [`${shownCount(counts.undecided)} chỗ chưa đủ dữ liệu`] : []),
    ...(counts.identities > 0 ? [`${shownCount(counts.pass)} chỗ khớp`] : []),
  ];
}

/** That nothing was there to be checked is said, whatever else there is to say. */
function told(counts: Counts): string {
  const parts = counted(counts);
  return [
    ...(parts.length > 0 ? [`${parts.join(', ')}.`] : []),
    ...(counts.identities === 0 ? [nothingChecked(counts)] : []),
  ].join(' ');
}

function nothingChecked({ figures }: Counts): string {
  return figures === undefined
    ? 'Chưa có phép cộng nào để kiểm tra.'
    : `Đã đọc ${shownCount(figures)} số trong lời văn, chưa có số nào đối chiếu được với nhau.`;
}

export const vi: Words = {
  product: 'Phụ lục OCOP',
  tabs: { check: 'Kiểm tra', fill: 'Phụ lục', stars: 'Sao và chỉ tiêu', funding: 'Kinh phí' },
  settings: {
    open: 'Ngôn ngữ và giao diện',
    language: 'Ngôn ngữ',
    appearance: 'Giao diện',
    guideKey: 'Phím ? mở hướng dẫn',
    appearances: { auto: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
  },
  files: {
    choose: 'Chọn tệp',
    drop: 'Thả tệp vào đây',
    dropHint:
      'hoặc kéo thả tệp .xlsx, .xls, .ods, .docx, .txt vào trang này. Nhiều tệp cùng lúc được xem là một kế hoạch.',
    nothingOpen: 'Chưa mở sổ tính nào',
    nothingOpenExcel: 'Bấm Kiểm tra để đọc sổ tính đang mở.',
    sample: 'Xem sổ ví dụ',
    sampleOpen: 'Đây là sổ ví dụ. Chọn hoặc thả tệp của anh/chị để kiểm tra.',
    close: 'Đóng sổ tính',
    local: 'Tệp chỉ được đọc trên máy này, không gửi đi đâu.',
    chooseDocument: 'Thêm lời văn kế hoạch',
    paste: 'Dán văn bản',
    pasteLabel: 'Lời văn kế hoạch',
    pasteHint: 'Chép từ Word hoặc PDF, cả bảng biểu, rồi dán vào đây.',
    pasteRead: 'Đọc văn bản',
    pasteCancel: 'Hủy',
    pastedName: 'văn bản dán.txt',
    documents: (names) => `Đọc cùng sổ tính: ${names.join(', ')}.`,
  },
  work: {
    check: 'Kiểm tra',
    again: 'Kiểm tra lại',
    stop: 'Dừng',
    opening: 'Đang đọc sổ tính',
    checking: 'Đang kiểm tra các tổng',
    filling: 'Đang lập phụ lục',
    writing: 'Đang ghi vào sổ tính',
    saving: 'Đang tạo tệp mới',
    waiting: 'Excel đang bận. Nếu đang sửa một ô, nhấn Enter hoặc Esc để kết thúc.',
    percent: (share) => `${shownCount(Math.round(share * 100))} %`,
  },
  check: {
    headline: told,
    clean: (counts) =>
      counts.rounding > 0
        ? `Không có chỗ sai: ${shownCount(counts.pass)} chỗ khớp, ${shownCount(counts.rounding)} chênh lệch do làm tròn.`
        : `Không có chỗ sai: ${shownCount(counts.pass)} chỗ khớp.`,
    cleanDetail: (identities, tables) =>
      `Đã cộng lại ${shownCount(identities)} đẳng thức trong ${shownCount(tables)} bảng: tổng theo mục, theo năm, theo đơn vị và giữa các phụ lục.`,
    cleanText: (comparisons, figures) =>
      `Đã đối chiếu ${shownCount(comparisons)} chỗ giữa ${shownCount(figures)} số trong lời văn: phần với tổng, tỷ lệ, mức tăng giảm, số nêu nhiều lần.`,
    errors: (count) => `Sai (${shownCount(count)})`,
    warnings: (count) => `Cần xem (${shownCount(count)})`,
    explained: (count) => `Chênh lệch do làm tròn (${shownCount(count)})`,
    assumed: (count) => `Điều chương trình đã giả định (${shownCount(count)})`,
    more: (count) => `Xem thêm ${shownCount(count)}`,
    equation: (parts) => `Xem phép tính (${shownCount(parts)} số hạng)`,
    hideEquation: 'Ẩn phép tính',
    figures: {
      found: 'Đang ghi',
      expected: 'Cộng lại',
      difference: 'Chênh',
      reached: 'Thực hiện',
      planned: 'Kế hoạch',
    },
    goTo: (cell) => `Đến ô ${cell}`,
    copy: 'Sao chép báo cáo',
    otherActs: 'Việc khác',
    copied: 'Đã sao chép báo cáo.',
    notCopied: 'Trình duyệt không cho sao chép. Hãy lưu báo cáo thành tệp.',
    save: 'Lưu báo cáo .xlsx',
    saved: (file) => `Đã lưu ${file}.`,
    reportFile: 'ket-qua-kiem-tra.xlsx',
    nothingRecognised: 'Chưa đọc được bảng nào',
    announce: (counts) => `Đã kiểm tra xong. ${told(counts)}`,
  },
  fill: fillVi,
  report: {
    sheet: 'Kết quả kiểm tra',
    title: 'KẾT QUẢ KIỂM TRA PHỤ LỤC',
    severities: { error: 'Sai', warning: 'Cần xem', info: 'Để biết' },
    columns: {
      number: 'STT',
      severity: 'Mức độ',
      file: 'Tệp',
      sheet: 'Trang tính',
      cell: 'Ô',
      what: 'Số liệu',
      found: 'Đang ghi',
      expected: 'Cộng lại',
      difference: 'Chênh',
      parts: 'Cộng từ các ô',
      message: 'Giải thích',
    },
  },
  read: {
    line: (sheets, tables, measures, time) =>
      [
        `Đã đọc ${shownCount(sheets)} trang, ${shownCount(tables)} bảng`,
        ...(measures.length > 0 ? [measures.join(', ')] : []),
        time,
      ].join(' · '),
    nothing: 'Chưa đọc sổ tính nào.',
  },
  view: {
    label: (sheet) => `Trang tính ${sheet}`,
    sheets: 'Các trang tính',
    file: 'Tệp',
    show: 'Xem sổ tính',
    back: 'Về kết quả',
    skip: 'Đi nhanh',
    toResults: 'Đến kết quả',
    toSheet: 'Đến trang tính',
    otherPane: (sheet) => `Ô đối chiếu: ${sheet}`,
    closeOther: 'Đóng ô đối chiếu',
    hiddenParts: (rows, cols) =>
      `${[...(rows > 0 ? [`${shownCount(rows)} dòng`] : []), ...(cols > 0 ? [`${shownCount(cols)} cột`] : [])].join(', ')} ẩn`,
    showHidden: 'Hiện phần ẩn',
    hideHidden: 'Ẩn lại',
    marked: 'ô đang xét',
    part: 'ô liên quan',
    clear: 'Bỏ đánh dấu',
    legend: 'Khung liền, dòng và cột có dấu !: ô đang xét. Khung đứt: ô liên quan.',
  },
  trouble: {
    fault:
      'Chương trình gặp lỗi ngoài dự kiến. Thử lại; nếu vẫn vậy, gửi sổ tính cho người phụ trách phần mềm.',
    moved: (cells) =>
      `${cells} đã khác so với lần kiểm tra trước nên chưa ghi gì. Đã kiểm tra lại; xem kết quả mới rồi quyết định.`,
    fetch: 'Không tải được sổ ví dụ. Kiểm tra kết nối tới máy chủ rồi thử lại.',
    settled: {
      finished: 'Excel đã trả lời: lần ghi bị ngắt đã ghi xong trọn vẹn. Có thể hoàn tác như thường.',
      'rolled-back': 'Excel đã trả lời: lần ghi bị ngắt đã được trả về như cũ, sổ tính như trước khi ghi.',
    },
    settledKept: (sheets) =>
      `Excel đã trả lời: lần ghi bị ngắt đã được trả về như cũ, riêng trang ${sheets.map((sheet) => `“${sheet}”`).join(', ')} được giữ lại vì đã có người gõ vào. Xem rồi tự xóa nếu không cần.`,
    dismiss: 'Ẩn thông báo',
    notInExcel:
      'Trang này dành cho ngăn tác vụ của Excel. Trong Excel, mở thẻ Trang đầu rồi chọn Phụ lục OCOP.',
    browserPage: 'Mở bản chạy trong trình duyệt',
    refusal: refusalVi,
  },
};
