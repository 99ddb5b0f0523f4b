import { BUDGET_PLAN } from '../appendices/budget-plan';
import { SOURCE_IDS } from '../source-ids';
import type { Field, InputShape } from '../shape';
import { SOURCE_COLUMN } from '../source-column';
import { FORMER_UNIT, TODAY_UNIT } from '../today-unit';
import { SOURCES } from '../source-tree';

/** Sources that blank sheets offer, in the order of Phụ lục: others are read where a sheet has them. */
const LONG_LABELS: Readonly<Record<string, string>> = { 'other-rest': 'Vốn khác' };

const SOURCE_FIELDS: readonly Field[] = SOURCES.filter((source) => source.id !== 'total').map((source) => ({
  id: source.id,
  label: { vi: LONG_LABELS[source.id] ?? source.label.vi, en: source.label.en },
  aliases: source.aliases,
  type: 'money',
}));

const TOTAL_ALIASES = SOURCES.find((source) => source.id === 'total')?.aliases ?? [];

/** What districts send: one item of one unit in one year (long), or the years side by side (wide). */
export const BUDGET: InputShape<'budget'> = {
  kind: 'records',
  id: 'budget',
  label: { vi: 'Dự toán kinh phí', en: 'Budget' },
  named: { vi: 'dự toán kinh phí', en: 'budget sheet' },
  titles: ['dự toán kinh phí', 'dự toán', 'kinh phí', 'nhu cầu kinh phí', 'nhu cầu vốn'],
  fields: [
    { id: 'stt', label: { vi: 'STT', en: 'No.' }, aliases: ['tt', 'số tt', 'số thứ tự', 'no'], type: 'text' },
    {
      id: 'unit',
      label: { vi: 'Đơn vị', en: 'Unit or department' },
      aliases: [
        'địa phương',
        'tên đơn vị',
        'đơn vị thực hiện',
        'huyện',
        'xã phường',
        'sở ngành',
        'đơn vị sở ngành',
        'huyện thị xã thành phố',
        'địa bàn',
        'xã',
        'huyện xã',
        'xã phường đặc khu',
      ],
      type: 'text',
      fillDown: true,
    },
    {
      id: 'item',
      label: { vi: 'Nội dung', en: 'Item' },
      aliases: [
        ...BUDGET_PLAN.rowHeaders.filter((alias) => !/đơn vị|địa phương/.test(alias)),
        'nội dung chi',
        'đơn vị nội dung',
        'nội dung đơn vị',
        'đơn vị nội dung chi',
        'nội dung hỗ trợ',
        'hạng mục chi',
        'công việc',
        'công trình',
        'nhiệm vụ',
        'nội dung chỉ tiêu',
      ],
      type: 'text',
      fillDown: true,
    },
    {
      id: 'year',
      label: { vi: 'Năm', en: 'Year' },
      aliases: ['năm thực hiện', 'năm kế hoạch'],
      type: 'year',
      fillDown: true,
    },
    {
      id: 'quantity',
      label: { vi: 'Số lượng', en: 'Quantity' },
      aliases: ['sl', 'khối lượng', 'số lượng sản phẩm', 'số sản phẩm', 'khối lượng thực hiện'],
      type: 'number',
    },
    {
      id: 'unitPrice',
      label: { vi: 'Đơn giá', en: 'Unit price' },
      aliases: ['định mức', 'mức hỗ trợ', 'mức chi', 'giá'],
      type: 'money',
    },
    {
      id: 'amount',
      label: { vi: 'Thành tiền', en: 'Amount' },
      aliases: [...TOTAL_ALIASES, 'số tiền'],
      type: 'money',
    },
    ...SOURCE_FIELDS,
    SOURCE_COLUMN,
    { id: 'note', label: { vi: 'Ghi chú', en: 'Note' }, aliases: ['chú thích'], type: 'text' },
    TODAY_UNIT,
    FORMER_UNIT,
  ],
  telling: {
    all: [],
    any: ['amount', ...SOURCE_IDS],
    least: 1,
    leastTitled: 1,
    sure: ['quantity', 'unitPrice', 'year'],
  },
  naming: 'item',
  addedUp: true,
  origin: 'Luật Ngân sách nhà nước 2015 (nguồn vốn); biểu mẫu của các địa phương',
};
