import type { CellRef } from '../../engine/grid/grid';
import type { HostRefusal, Obstacle, Spot } from '../../hosts/host';
import { shownCell } from '../shown/figures';

/** `ô B5 trang “Dự toán”`; without a place, what is said instead. */
function at({ sheet, cells }: Spot, otherwise: string): string {
  if (sheet === undefined) return otherwise;
  return cells === undefined ? `trang “${sheet}”` : `ô ${cells} trang “${sheet}”`;
}

const OBSTACLES: Readonly<Record<Obstacle, (where: string) => string>> = {
  filter: (where) => `Bộ lọc đang vướng ${where} nên chưa ghi được. Bỏ lọc (Dữ liệu > Xóa) rồi thử lại.`,
  merge: (where) => `Ô gộp đang vướng ${where} nên chưa ghi được. Bỏ gộp các ô đó rồi thử lại.`,
  'pivot-table': (where) =>
    `Bảng tổng hợp (PivotTable) đang chiếm ${where} nên chưa ghi được. Dời bảng đó sang trang khác rồi thử lại.`,
  table: (where) =>
    `Trong bảng Excel (Table) ở ${where}, Excel tự điền công thức vào cả cột nên chưa ghi. Đổi bảng thành vùng thường (Thiết kế bảng > Chuyển đổi thành phạm vi) rồi thử lại.`,
  array: (where) =>
    `Công thức mảng ở ${where} điền nhiều ô cùng lúc nên không ghi riêng từng ô. Sửa chính công thức đó, hoặc chép cả vùng rồi dán giá trị, sau đó thử lại.`,
  'insert-delete': (where) =>
    `Excel không cho thêm, bớt dòng hay cột ở ${where} vì vướng bảng hoặc ô gộp. Gỡ phần vướng rồi thử lại.`,
  'off-sheet': (where) =>
    `Ghi thêm vào ${where} sẽ đẩy ô có dữ liệu ra ngoài trang. Xóa bớt dòng, cột ở cuối trang rồi thử lại.`,
  selection: (where) =>
    `Vùng đang chọn không cho ghi vào ${where}. Bấm vào một ô trống của sổ tính này rồi thử lại.`,
  'hidden-sheet': (where) =>
    `Không đến được ${where} vì trang đang ẩn. Bỏ ẩn trang (bấm chuột phải vào thẻ trang > Bỏ ẩn) rồi thử lại.`,
  'other-edit': (where) => `Có người khác vừa sửa ${where}. Chờ một lát rồi thử lại.`,
  links: (where) =>
    `Excel đang chặn liên kết tới sổ tính khác ở ${where}. Cho phép cập nhật liên kết rồi thử lại.`,
};

const cellsOf = (cells: readonly CellRef[]): string[] => cells.map(shownCell);

const places = (sheets: readonly string[], cells: readonly CellRef[]): string =>
  [...sheets.map((sheet) => `trang “${sheet}”`), ...cellsOf(cells).map((cell) => `ô ${cell}`)].join(', ');

type Since = Extract<HostRefusal, { kind: 'typed-since' }>;

const edited = ({ sheets, cells }: Since): string[] =>
  sheets.length + cells.length > 0 ? [`Từ khi ghi đã có người sửa ${places(sheets, cells)}.`] : [];

const gone = ({ gone: sheets }: Since): string[] =>
  sheets.length > 0 ? [`${capital(places(sheets, []))} đã bị xóa hoặc đổi tên nên được để nguyên.`] : [];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Why Excel, or the browser's own workbook, refused: what, where, and what to do about it. */
export function vi(why: HostRefusal): string {
  switch (why.kind) {
    case 'editing':
      return 'Excel đang sửa một ô. Nhấn Enter hoặc Esc để kết thúc rồi thử lại.';
    case 'protected':
      return why.sheet === undefined
        ? 'Sổ tính đang được bảo vệ. Bỏ bảo vệ rồi thử lại.'
        : `Trang tính “${why.sheet}” đang được bảo vệ. Bỏ bảo vệ trang (Xem lại > Bỏ bảo vệ trang tính) rồi thử lại.`;
    case 'not-found':
      return why.what === undefined
        ? 'Một trang hoặc ô vừa bị xóa hay đổi tên. Kiểm tra lại để cập nhật.'
        : `Không tìm thấy “${why.what}”. Có thể trang hoặc ô đã bị xóa hay đổi tên; kiểm tra lại để cập nhật.`;
    case 'exists':
      return why.what === undefined
        ? 'Đã có một trang cùng tên. Đổi tên hoặc xóa trang cũ rồi thử lại.'
        : `Đã có “${why.what}”. Đổi tên hoặc xóa trang cũ rồi thử lại.`;
    case 'too-large':
      return 'Sổ tính lớn hơn mức Excel cho đọc, ghi một lần. Xóa các dòng, cột trống đã định dạng rồi thử lại.';
    case 'unsupported':
      return `Bản Excel này không làm được việc vừa yêu cầu ở ${at(why, 'sổ tính')}. Cần Excel 2021 trở lên hoặc Excel trên web.`;
    case 'invalid':
      return `Excel không nhận nội dung định ghi vào ${at(why, 'sổ tính')}: quá dài hoặc không đúng dạng. Rút gọn nội dung nguồn rồi thử lại.`;
    case 'lost':
      return 'Mất kết nối với Excel. Kiểm tra mạng rồi thử lại; nếu vẫn vậy, đóng rồi mở lại ngăn này.';
    case 'inactive':
      return 'Một sổ tính khác đang ở phía trước. Bấm vào cửa sổ của sổ tính này rồi thử lại.';
    case 'overloaded':
      return 'Excel đang quá tải. Chờ một lát rồi thử lại.';
    case 'signed-out':
      return 'Excel yêu cầu đăng nhập lại. Đăng nhập tài khoản Microsoft 365 rồi thử lại.';
    case 'restart':
      return 'Excel cần khởi động lại. Lưu sổ tính, đóng rồi mở lại Excel.';
    case 'conflict':
      return OBSTACLES[why.what](at(why, why.what === 'hidden-sheet' ? 'ô này' : 'sổ tính'));
    case 'stopped':
      return 'Đã dừng.';
    case 'busy':
      return 'Một ngăn khác (có thể của người cùng sửa) đang ghi vào sổ tính này. Chờ một lát rồi thử lại.';
    case 'changed':
      return `${capital(places(why.sheets ?? [], why.cells))} vừa bị sửa nên chưa ghi gì. Kiểm tra lại rồi quyết định.`;
    case 'typed-since':
      return [...edited(why), ...gone(why)].join(' ');
    case 'half-written':
      return why.certain
        ? `Excel từ chối giữa chừng nên ${places(why.sheets, why.cells)} có thể mới ghi một phần. ${vi(why.why)} Chương trình sẽ tự trả về như cũ ngay khi Excel cho phép; tạm thời đừng sửa các chỗ này.`
        : `Mất kết nối với Excel trong lúc ghi, nên ${places(why.sheets, why.cells)} có thể mới ghi một phần. Khi Excel trả lời, chương trình sẽ tự hoàn tất hoặc trả về như cũ; tạm thời đừng sửa các chỗ này.`;
    case 'fault':
      return `Chương trình gọi Excel sai cách ở ${at(why, 'sổ tính')} (mã ${why.code}). Thử lại; nếu vẫn vậy, gửi sổ tính cho người phụ trách phần mềm.`;
    case 'unknown':
      return `Excel từ chối ghi vào ${at(why, 'sổ tính')} (mã ${why.code}). Thử lại; nếu vẫn vậy, lưu rồi mở lại sổ tính.`;
  }
}
