import type { Workbook } from '../../../src/engine/grid/grid';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

/* The input sheets behind four real plans, as far as the plans tell them. */

export function quangNgai(): Workbook {
  const plan = sheetFromText(
    'Thông tin kế hoạch',
    `
    STT | Thông tin | Giá trị
    1 | Số kế hoạch | 104/KH-UBND
    2 | Tỉnh | Quảng Ngãi
    3 | Từ năm | 2021
    4 | Đến năm | 2021
    5 | Đơn vị tính | đồng`,
  );
  const budget = sheetFromText(
    'Dự toán',
    `
    DỰ TOÁN KINH PHÍ
    Đơn vị tính: đồng
    STT | Đơn vị | Nội dung | Năm | Thành tiền | NSTW | NS tỉnh
    1 | Sở Nông nghiệp và PTNT | Tập huấn | 2021 | 1540210150 | 1540210150 |
    2 | Sở Nông nghiệp và PTNT | Xúc tiến thương mại, chu trình thường niên | 2021 | 1617481840 | | 1617481840`,
  );
  return bookOf('qn.xlsx', plan, budget);
}

export function ninhBinh(): Workbook {
  const merge = { top: 5, left: 4, bottom: 7, right: 4 };
  const tasks = sheetFromText(
    'Nhiệm vụ',
    `
    KẾ HOẠCH THỰC HIỆN
    TT | Nội dung, nhiệm vụ thực hiện | Đơn vị chủ trì thực hiện | Đơn vị phối hợp | Thời gian hoàn thành
    "1" | Công tác tuyên truyền, tập huấn | Sở Nông nghiệp và PTNT | Các Sở, ban, ngành |
    "1.1" | Tuyên truyền, truyền thông | Sở Nông nghiệp và PTNT | Các cơ quan truyền thông | Năm 2024
    "1.2" | Tập huấn bồi dưỡng | Sở Nông nghiệp và PTNT | Sở ban ngành | Quý II, III
    "2" | Công tác đánh giá, phân hạng | Sở Nông nghiệp và PTNT | Các Sở, ban, ngành | Định kỳ theo các đợt
    "2.1" | Đánh giá cấp huyện | UBND các huyện, thành phố | Sở Nông nghiệp và PTNT |
    "2.2" | Đánh giá cấp tỉnh | Sở Nông nghiệp và PTNT | UBND các huyện |`,
    [merge],
  );
  return bookOf('nb.xlsx', tasks);
}

export function caoLanh(): Workbook {
  const products = sheetFromText(
    'Sản phẩm',
    `
    STT | Đơn vị | Tên sản phẩm | Chủ thể | Năm | Hạng phấn đấu
    1 | Xã Mỹ Hiệp | Thảm lục bình | Làng nghề đan thảm lục bình | 2021 | 3
    2 | Xã Phương Trà | Nấm rơm sạch | Công ty Cổ phần Nông nghiệp Phương Trà | 2022 | 3
    3 | Xã Phong Mỹ | Cam xoàn | Tổ hợp tác cam xoàn Phong Mỹ | 2023 | 3
    4 | Xã Gáo Giồng | Mật ong | Khu du lịch Gáo Giồng | 2025 | 5`,
  );
  return bookOf('cl.xlsx', products);
}

export function quangTri(): Workbook {
  const tasks = sheetFromText(
    'Phân công',
    `
    TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian hoàn thành | Kết quả
    1 | Đánh giá cấp huyện, đợt 1 | UBND các huyện, thị xã, thành phố | Sở Nông nghiệp và PTNT | Trước 15/5/2023 | Sản phẩm hết hạn được đánh giá lại
    2 | Đánh giá cấp huyện, đợt 2 | UBND các huyện, thị xã, thành phố | Sở Nông nghiệp và PTNT | Trước 05/10/2023 | 25 - 30 sản phẩm
    3 | Đánh giá cấp tỉnh, đợt 2 | Sở Nông nghiệp và PTNT | Các sở, ngành | Trước 30/11/2023 | 25 - 30 sản phẩm`,
  );
  return bookOf('qt.xlsx', tasks);
}
