import type { Sheet } from '../../../src/engine/grid/grid';
import type { Random } from './random';

function sheet(name: string, rows: readonly (readonly (string | number | null)[])[]): Sheet {
  return { name, rows: rows.map((row) => row.map((value) => ({ value }))) };
}

/** Sheets of a plan's workbook that are no appendix and must not be read as one. */
export const STRANGERS: readonly Sheet[] = [
  sheet('Danh bạ', [
    ['STT', 'Đơn vị', 'Họ và tên', 'Chức vụ', 'Điện thoại'],
    [1, 'Huyện Vĩnh Linh', 'Nguyễn Văn An', 'Chuyên viên', '0912345678'],
    [2, 'Huyện Gio Linh', 'Trần Thị Bình', 'Phó phòng', '0987654321'],
  ]),
  sheet('Danh mục sản phẩm', [
    ['STT', 'Đơn vị', 'Tên sản phẩm', 'Chủ thể', 'Nhóm sản phẩm', 'Năm', 'Hạng sao', 'Ghi chú'],
    [1, 'Vĩnh Linh', 'Tiêu Vĩnh Linh', 'HTX Tiêu', 'Thực phẩm', 2023, 4, ''],
    [2, 'Gio Linh', 'Nước mắm', 'Cơ sở Bà Tư', 'Thực phẩm', 2024, 3, ''],
  ]),
  sheet('Dự toán', [
    ['STT', 'Đơn vị', 'Nội dung', 'Năm', 'Số lượng', 'Đơn giá', 'Thành tiền', 'NSTW', 'NS tỉnh', 'Vốn khác'],
    [1, 'Vĩnh Linh', 'Tập huấn', 2023, 2, 15, 30, 20, 10, 0],
    [2, 'Gio Linh', 'Bao bì', 2024, 100, 1, 100, 50, 0, 50],
  ]),
  sheet('Thuyết minh', [
    [
      'Kế hoạch OCOP giai đoạn 2021-2025 của tỉnh gồm 246 sản phẩm mới, trong đó 216 sản phẩm nhóm thực phẩm.',
    ],
    ['Tổng kinh phí 269.295 triệu đồng: NSNN 55.400 triệu đồng, vốn khác 213.895 triệu đồng.'],
    [],
    ['I. Mục tiêu'],
    ['1. Sản phẩm mới: 246'],
  ]),
  sheet('Nhiệm vụ', [
    ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'],
    ['1', 'Tuyên truyền', 'Sở Nông nghiệp', 'Các sở, ngành', 'Quý I/2024'],
    ['1.1', 'Tập huấn', 'Chi cục PTNT', 'UBND huyện', 'Năm 2024'],
  ]),
  sheet('Đơn vị', [
    ['STT', 'Tên đơn vị', 'Cấp', 'Trực thuộc', 'Số làng nghề', 'Điểm bán'],
    [1, 'Xã Khe Sanh', 'xã', 'Tỉnh Quảng Trị', 2, 1],
    [2, 'Xã Lao Bảo', 'xã', 'Tỉnh Quảng Trị', 0, 1],
  ]),
  sheet('Chủ thể', [
    ['STT', 'Tên chủ thể', 'Loại hình', 'Đơn vị', 'Số lao động', 'Lao động được đào tạo'],
    [1, 'HTX Tiêu', 'HTX', 'Vĩnh Linh', 20, 5],
    [2, 'Cơ sở Bà Tư', 'Hộ', 'Gio Linh', 4, 1],
  ]),
  sheet('Chỉ tiêu', [
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ %', 'Ghi chú'],
    [1, 'Số sản phẩm OCOP mới', 'sản phẩm', 40, 38, '95%', ''],
    [2, 'Chủ thể là HTX', '%', 40, 37.5, '93,8%', ''],
  ]),
  sheet('Trang tính1', []),
];

export function someStrangers(random: Random): Sheet[] {
  return random.some(STRANGERS, 0);
}
