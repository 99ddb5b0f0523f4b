import type { Cell, Workbook } from '../../../src/engine/grid/grid';
import { sheet } from '../../cli/run';

const day = (iso: string): Cell => ({
  value: (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000,
  format: 'dd/mm/yyyy',
});

/** Dates of a sheet as Excel keeps them. */
function dated(plan: ReturnType<typeof sheet>): ReturnType<typeof sheet> {
  return {
    ...plan,
    rows: plan.rows.map((row) =>
      row?.map((cell) =>
        typeof cell?.value === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell.value) ? day(cell.value) : cell,
      ),
    ),
  };
}

/** A plan of two districts: products of which two were recognised again, targets, the plan's years. */
export const BOOK: Workbook = {
  file: 'ke-hoach.xlsx',
  sheets: [
    dated(
      sheet(
        'Sản phẩm',
        'DANH MỤC SẢN PHẨM OCOP',
        `STT | Đơn vị | Tên sản phẩm | Chủ thể | Loại hình chủ thể | Nhóm sản phẩm | Hình thức | Năm | Hạng sao | Ngày công nhận | Trạng thái
         1 | Mang Yang | Cà phê | HTX A | HTX | Đồ uống   | Mới          | 2021 | 3 | 2021-05-10 |
         2 | Mang Yang | Cà phê | HTX A | HTX | Đồ uống   | Nâng hạng    | 2024 | 4 | 2024-05-10 |
         3 | Mang Yang | Gạo    | HTX A | HTX | Thực phẩm | Mới          | 2021 | 3 | 2021-05-10 |
         4 | An Khê    | Nem    | Hộ B  | Hộ  | Thực phẩm | Mới          | 2020 | 3 | 2020-02-29 |
         5 | An Khê    | Nem    | Hộ B  | Hộ  | Thực phẩm | Đánh giá lại | 2023 | 3 | 2023-02-28 |
         6 | An Khê    | Rượu   | Hộ B  | Hộ  | Đồ uống   | Mới          | 2024 | 4 | 2024-12-31 |
         7 | An Khê    | Chả    | Hộ C  | Hộ  | Thực phẩm | Mới          | 2024 | 3 | 2024-05-10 | Thu hồi
         8 | An Khê    | Giò    | Hộ C  | Hộ  | Thực phẩm | Mới          | 2025 |   |            |`,
      ),
    ),
    sheet(
      'Chỉ tiêu',
      'CHỈ TIÊU',
      `STT | Chỉ tiêu | Kế hoạch | Đơn vị tính | Năm, giai đoạn | Thực hiện
       1 | Chủ thể OCOP là HTX | ít nhất 40% | | 2021-2025 |
       2 | Sản phẩm mới | 5 | sản phẩm | 2021-2025 |
       3 | Lớp tập huấn | 05 - 07 | lớp | 2025 | 6
       4 | Chủ thể bán hàng ở kênh hiện đại | 70% | | 2025 |`,
    ),
    sheet('Kế hoạch', 'THÔNG TIN KẾ HOẠCH', 'Thông tin | Giá trị\nTừ năm | 2021\nĐến năm | 2025'),
  ],
};
