import type { Row } from '../../engine/grid/grid';
import type { SheetPlan } from '../../engine/filling/write-plan';
import { writeWorkbook } from '../../hosts/file/write-workbook';

interface ExampleFile {
  readonly name: string;
  readonly buffer: Buffer;
}

type Value = string | number | null;

async function file(
  name: string,
  ...sheets: readonly (readonly [string, readonly (readonly Value[])[]])[]
): Promise<ExampleFile> {
  const plans = sheets.map(([sheet, rows]): SheetPlan => ({
    name: sheet,
    rows: rows.map((row): Row => row.map((value) => ({ value }))),
  }));
  return { name, buffer: Buffer.from(await writeWorkbook(plans)) };
}

/** A district's own budget beside the sample's third appendix: one figure differs. */
export function otherSide(): Promise<ExampleFile> {
  return file('du-toan-mang-yang.xlsx', [
    'Dự toán',
    [
      ['DỰ TOÁN KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH OCOP'],
      [null, null, 'Đơn vị tính: triệu đồng'],
      ['STT', 'Đơn vị', 'Nội dung', 'Năm', 'Thành tiền', 'NSNN', 'Vốn khác'],
      [1, 'Mang Yang', 'Thực hiện', 2021, 12017, 17, 12000],
      [2, 'Mang Yang', 'Thực hiện', 2022, 12000, 909, 11091],
      [3, 'Mang Yang', 'Thực hiện', 2023, 3136, 1372, 1764],
      [4, 'Mang Yang', 'Thực hiện', 2024, 2856, 1406, 1450],
      [5, 'Mang Yang', 'Thực hiện', 2025, 2856, 1406, 1450],
    ],
  ]);
}

const PRODUCTS = [
  'STT',
  'Đơn vị',
  'Tên sản phẩm',
  'Chủ thể',
  'Nhóm sản phẩm',
  'Hình thức',
  'Năm',
  'Hạng sao',
  'Ngày công nhận',
];
const BUDGET = ['STT', 'Đơn vị', 'Nội dung', 'Năm', 'Thành tiền', 'NS tỉnh', 'Vốn của chủ thể'];

/** What two communes send: products and money. */
export async function unitSheets(): Promise<readonly ExampleFile[]> {
  return [
    await unit('xa-ia-tul.xlsx', 'Xã Ia Tul', [
      ['Gạo nếp Ia Tul', 'Thực phẩm', 3, '12/3/2025'],
      ['Mật ong rừng', 'Thực phẩm', 4, '20/8/2025'],
      ['Rượu cần', 'Đồ uống', 3, '20/8/2025'],
    ]),
    await unit('xa-po-to.xlsx', 'Xã Pờ Tó', [
      ['Bò một nắng', 'Thực phẩm', 4, '12/3/2025'],
      ['Trà lá vối', 'Đồ uống', 3, '05/6/2025'],
      ['Gùi tre', 'Thủ công mỹ nghệ', 3, '05/6/2025'],
    ]),
  ];
}

function unit(
  name: string,
  commune: string,
  products: readonly (readonly [string, string, number, string])[],
): Promise<ExampleFile> {
  return file(
    name,
    [
      'Danh mục sản phẩm',
      [
        ['DANH MỤC SẢN PHẨM OCOP'],
        PRODUCTS,
        ...products.map(([product, group, stars, day], at): Value[] => [
          at + 1,
          commune,
          product,
          `HTX ${commune}`,
          group,
          'Mới',
          2025,
          stars,
          day,
        ]),
      ],
    ],
    [
      'Dự toán',
      [
        ['DỰ TOÁN KINH PHÍ'],
        ['Đơn vị tính: triệu đồng'],
        BUDGET,
        [1, commune, 'Hỗ trợ bao bì, nhãn mác', 2026, 200, 140, 60],
        [2, commune, 'Xúc tiến thương mại', 2027, 150, 100, 50],
      ],
    ],
  );
}
