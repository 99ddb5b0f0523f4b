import { LAYOUT_NAMES } from '../layout-names';
import { names } from '../shown/cell-names';
import { shownCells } from '../shown/figures';
import { source } from '../shown/source-name';
import { vi as MEASURES } from './measures';
import type { FillSentences } from '../types/fill-issues';

export const vi: FillSentences = {
  issues: {
    'no-data': ({ layout }) => `Không có dữ liệu để lập ${LAYOUT_NAMES.vi[layout]}.`,
    'no-charts': () =>
      'Không có số liệu nào để vẽ biểu đồ. Biểu đồ vẽ từ tổng hợp hạng sao, dự kiến kinh phí và kết quả chỉ tiêu.',
    'no-years': ({ layout }) =>
      `Chưa rõ các năm của kế hoạch nên chưa lập được ${LAYOUT_NAMES.vi[layout]}. Ghi "Từ năm", "Đến năm" trên trang thông tin kế hoạch, hoặc thêm cột Năm.`,
    'level-assumed': () =>
      'Kế hoạch không ghi ngày, năm nên đơn vị được tính theo cấp huyện như trước 01/7/2025. Nếu là kế hoạch theo xã, phường hiện nay: ghi ngày của kế hoạch rồi lập lại.',
    'left-out': ({ missing, cells }) => {
      const what = { unit: 'đơn vị', year: 'năm', kind: 'hình thức', group: 'nhóm sản phẩm' }[missing];
      return `${cells.length} dòng không có ${what} nên không được tính: ${shownCells(cells)}.`;
    },
    'no-column': ({ layout, missing, sheets, rows }) =>
      `${sheets.map(({ file, sheet }) => `${sheet} (${file})`).join(', ')}: ${rows} dòng không được tính vào ${LAYOUT_NAMES.vi[layout]} vì trang không có cột ${{ kind: 'hình thức (mới, nâng hạng)', group: 'nhóm sản phẩm' }[missing]}. Thêm cột đó rồi lập lại.`,
    'money-elsewhere': ({ cells }) =>
      `Cột tiền của danh mục sản phẩm không được tính vào phụ lục kinh phí: ${shownCells(cells)}. Muốn tính thì ghi sang trang dự toán kinh phí (đơn vị, nội dung, năm, số tiền).`,
    'is-appendix': ({ of, file, sheet }) =>
      `${file}, ${sheet}: được đọc là ${LAYOUT_NAMES.vi[of]} đã lập sẵn nên số ở đó không được cộng vào. Nếu đó là biểu của đơn vị gửi, cho biết trang đó là biểu nào rồi lập lại.`,
    'blank-sheet': ({ unit, file, sheet }) =>
      `${file}, ${sheet}${unit === undefined ? '' : ` (${unit})`}: chưa có dòng nào được điền nên không có trong phụ lục.`,
    'outside-period': ({ cells }) =>
      `${cells.length} dòng thuộc năm ngoài giai đoạn của kế hoạch nên không được tính: ${shownCells(cells)}.`,
    'name-taken': ({ name, taken, cell }) =>
      `${shownCells([cell])}: "${name}" được hiểu là "${taken}". Sửa tên nếu là đơn vị khác.`,
    'name-unlisted': ({ name, like, cell }) =>
      `${shownCells([cell])}: "${name}" không có trong danh sách đơn vị nên được lập dòng riêng. Nếu là "${like}" thì sửa tên rồi lập lại.`,
    'text-figures': ({ cells }) =>
      `Số gõ dạng chữ không cộng được bằng công thức, nên các ô lấy từ đó được ghi số thẳng: ${shownCells(cells)}.`,
    unsplit: ({ source: id, file, sheet }) =>
      `${file}, ${sheet}: không chia hết "${source(id, 'vi')}" theo nguồn thành phần, nên không in các nguồn đó.`,
    'baseline-stars': ({ total, stars, cells }) =>
      `${shownCells(cells)}: số sản phẩm trước kỳ ghi ${total}, cộng các hạng sao được ${stars}; biểu hạng sao in đúng như ghi. Sửa trang thông tin kế hoạch rồi lập lại.`,
    'long-formula': ({ count }) => `${count} ô được ghi số thẳng vì công thức dài hơn mức Excel cho phép.`,
    rounded: ({ measure, held }) =>
      `Số tiền được làm tròn đến ${MEASURES[measure]}, mọi tổng vẫn khớp; biểu đầu vào có đến ${held} chữ số thập phân.`,
    'rounded-away': ({ measure, rows }) =>
      `${rows.join(', ')}: mọi số tiền làm tròn thành 0 ${MEASURES[measure]}. Xem lại đơn vị tính ghi trên biểu của đơn vị đó.`,
    'same-as-budget': () =>
      'Không lập phụ lục nguồn kinh phí: biểu đầu vào chỉ chia ngân sách nhà nước và vốn khác, phụ lục dự kiến kinh phí đã có. Vẫn cần thì chọn riêng phụ lục đó.',
    'rounding-outside': ({ layout, cells }) =>
      `${LAYOUT_NAMES.vi[layout]}: không thể làm tròn để mọi tổng khớp mà mỗi số chỉ lệch dưới một đơn vị; các ô lệch nhiều hơn: ${names(cells)}.`,
    'rounding-not-least': ({ layout }) =>
      `${LAYOUT_NAMES.vi[layout]}: mọi tổng đều khớp sau khi làm tròn; chưa chứng minh được là làm tròn ít nhất.`,
    'changed-by-hand': ({ sheet, cells }) =>
      `"${sheet}" đã được sửa tay hoặc do người dùng lập nên giữ nguyên (${cells.length} ô khác: ${names(cells)}).`,
  },
  statuses: { new: 'lập mới', replaced: 'ghi lại', unchanged: 'không đổi', kept: 'giữ nguyên' },
  others: {
    copy: 'chép trang đầu vào, không in cùng phụ lục',
    counting: 'trang ẩn để công thức đếm',
    charts: 'biểu đồ',
  },
  copies: (count) => `${count} trang đầu vào của các tệp khác: chép vào sổ tính, không in cùng phụ lục`,
  prints: 'In cả sổ tính thì chỉ ra các phụ lục; muốn in trang đầu vào thì xóa vùng in của trang đó.',
  keepDigits: (decimals) => `thêm --decimals ${decimals} để giữ ${decimals} chữ số`,
  cells: (count) => `${count} ô`,
};
