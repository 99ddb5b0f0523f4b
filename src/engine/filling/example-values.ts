import type { InputId, PrintedId } from '../layouts/layout';
import { STAR_RULES } from '../layouts/star-rules';

/** A date as a cell keeps it: days since 30/12/1899. */
const RECOGNISED = 45_026;
const EXPIRES = 46_122;

/** What stands in the example row of a blank sheet, by layout and field; figures in triệu đồng where they are money. */
export const EXAMPLE_VALUES: Readonly<
  Record<InputId | PrintedId, Readonly<Record<string, string | number>>>
> = {
  // its rows are named, and have no example
  plan: {},
  units: {
    name: 'Xã A',
    level: 'Xã',
    parent: 'Tỉnh B',
    former: 'Xã C, Xã D',
    craftVillages: 2,
    craftVillagesWithProducts: 1,
    salesPoints: 1,
  },
  products: {
    unit: 'Xã A',
    commune: 'Xã A',
    name: 'Mật ong hoa cà phê',
    code: 'OCOP-001',
    producer: 'HTX Nông nghiệp A',
    ethnicity: 'Kinh',
    set: 'Mật ong',
    kind: 'Nâng hạng',
    scoreA: 30,
    scoreB: 20,
    scoreC: 25.5,
    scoreTotal: 75.5,
    assessedOn: RECOGNISED - 14,
    stars: 3,
    starsTargeted: 4,
    decision: '123/QĐ-UBND',
    recognisedOn: RECOGNISED,
    expiresOn: EXPIRES,
  },
  producers: { name: 'HTX Nông nghiệp A', unit: 'Xã A', workers: 12, trainedWorkers: 5 },
  budget: {
    unit: 'Xã A',
    item: 'Hỗ trợ bao bì, nhãn mác',
    quantity: 2,
    unitPrice: 50,
    amount: 100,
    central: 40,
    province: 20,
    district: 0,
    commune: 10,
    credit: 0,
    integrated: 0,
    producers: 25,
    people: 5,
    'other-rest': 0,
  },
  targets: {
    indicator: 'Số sản phẩm được công nhận',
    planned: '40 - 50',
    measure: 'sản phẩm',
    year: '2026-2030',
    actual: 45,
  },
  tasks: {
    task: 'Tập huấn cho chủ thể OCOP',
    lead: 'Sở Nông nghiệp và Môi trường',
    partners: 'UBND các xã, phường',
    time: 'Quý II',
    result: '2 lớp, 60 người',
  },
  'target-report': {
    indicator: 'Số sản phẩm được công nhận',
    measure: 'sản phẩm',
    planned: '40 - 50',
    actual: 45,
    ratio: 112.5,
    verdict: 'Đạt',
    evidence: 'Danh mục sản phẩm',
  },
  'product-list': { name: 'Mật ong hoa cà phê', producer: 'HTX Nông nghiệp A', commune: 'Xã A' },
  'task-plan': {
    task: 'Tập huấn cho chủ thể OCOP',
    lead: 'Sở Nông nghiệp và Môi trường',
    partners: 'UBND các xã, phường',
    time: 'Quý II',
    result: '2 lớp, 60 người',
  },
};

/** As long as a recognition of today is valid. */
const MONTHS = STAR_RULES.at(-1)?.validMonths ?? STAR_RULES[0].validMonths;

/** What a person who fills in a column has to know, by field; shown as a note at its heading. */
export const FIELD_NOTES: Readonly<Record<string, string>> = {
  unit: 'Tên xã, phường như trong Danh sách đơn vị; mỗi đơn vị viết một cách.',
  code: 'Để trống nếu chưa có. Cùng một mã là cùng một sản phẩm ở mọi năm.',
  group: 'Chọn một trong sáu nhóm theo Quyết định 26/2026/QĐ-TTg.',
  kind: 'Mới, Nâng hạng hoặc Đánh giá lại: hình thức của năm ghi ở cột Năm.',
  year: 'Năm đánh giá hoặc năm thực hiện; mỗi năm một dòng.',
  stars: 'Hạng đã được công nhận theo quyết định. Chưa công nhận thì để trống.',
  starsTargeted: 'Hạng dự kiến đạt.',
  recognisedOn: `Ngày ký quyết định, dạng ngày/tháng/năm. Hiệu lực ${MONTHS} tháng tính từ ngày này.`,
  expiresOn: `Để trống nếu là ${MONTHS} tháng kể từ ngày công nhận.`,
  status: 'Bị thu hồi thì ghi "Thu hồi ngày …".',
  amount: 'Bằng tổng các nguồn. Đơn vị tính ghi ở trên bảng.',
  unitPrice: 'Theo đơn vị tính ghi ở trên bảng.',
  womenLed: 'Có hoặc Không. Để trống là chưa biết.',
  minorityLed: 'Có hoặc Không. Để trống là chưa biết.',
  trainedWorkers: 'Không nhiều hơn số lao động.',
  planned: 'Một số, một khoảng ("40 - 50") hoặc mức tối thiểu ("ít nhất 40%").',
  actual: 'Chỉ ghi cho chỉ tiêu không đếm được từ các danh mục.',
  former: 'Các đơn vị cũ hợp thành đơn vị này, cách nhau bằng dấu phẩy.',
  level: 'Đơn vị của kế hoạch: Xã, Phường; sở, ngành ghi Sở, ngành.',
};
