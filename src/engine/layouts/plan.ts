import type { Field, RecordLayout } from './layout';

/** The plan sheet is a list of facts; these are the facts, told apart by their names in the first column. */
export const PLAN_FACTS: readonly Field[] = [
  {
    id: 'number',
    label: { vi: 'Số kế hoạch', en: 'Plan number' },
    aliases: ['số', 'số hiệu', 'số văn bản', 'kế hoạch số', 'số ký hiệu'],
    type: 'text',
  },
  {
    id: 'date',
    label: { vi: 'Ngày ban hành', en: 'Date' },
    aliases: ['ngày', 'ngày kế hoạch', 'ngày ký', 'ngày tháng năm ban hành', 'ngày tháng năm'],
    type: 'date',
  },
  {
    id: 'issuer',
    label: { vi: 'Cơ quan ban hành', en: 'Issuing body' },
    aliases: ['nơi ban hành', 'cơ quan', 'đơn vị ban hành', 'cơ quan ký'],
    type: 'text',
  },
  {
    id: 'province',
    label: { vi: 'Tỉnh', en: 'Province' },
    aliases: ['tên tỉnh', 'tỉnh thành phố', 'tỉnh thành'],
    type: 'text',
  },
  {
    id: 'district',
    label: { vi: 'Huyện', en: 'District' },
    aliases: ['tên huyện', 'huyện thị xã thành phố'],
    type: 'text',
  },
  {
    id: 'from',
    label: { vi: 'Từ năm', en: 'Period from' },
    aliases: ['năm bắt đầu', 'năm đầu', 'bắt đầu', 'giai đoạn từ', 'giai đoạn từ năm', 'từ'],
    type: 'year',
  },
  {
    id: 'to',
    label: { vi: 'Đến năm', en: 'Period to' },
    aliases: ['năm kết thúc', 'năm cuối', 'kết thúc', 'giai đoạn đến', 'giai đoạn đến năm', 'đến'],
    type: 'year',
  },
  {
    id: 'period',
    label: { vi: 'Giai đoạn', en: 'Period' },
    aliases: ['thời kỳ', 'kỳ kế hoạch', 'năm', 'năm kế hoạch', 'giai đoạn kế hoạch'],
    type: 'text',
  },
  {
    id: 'level',
    label: { vi: 'Cấp', en: 'Level' },
    aliases: ['cấp đơn vị', 'cấp lập kế hoạch', 'cấp hành chính', 'cấp của các đơn vị'],
    type: 'choice',
    choices: [
      { id: 'district', label: { vi: 'Cấp huyện', en: 'Districts' }, aliases: ['huyện', 'cấp huyện'] },
      { id: 'commune', label: { vi: 'Cấp xã', en: 'Communes' }, aliases: ['xã', 'cấp xã', 'xã phường'] },
    ],
  },
  {
    id: 'measure',
    label: { vi: 'Đơn vị tính', en: 'Measure unit' },
    aliases: ['đvt', 'đơn vị tiền', 'đơn vị tính kinh phí', 'đơn vị tính tiền'],
    type: 'choice',
    choices: [
      { id: 'dong', label: { vi: 'đồng', en: 'đồng' }, aliases: ['vnđ', 'đ', 'vnd', 'việt nam đồng'] },
      {
        id: 'nghin',
        label: { vi: 'nghìn đồng', en: 'thousand đồng' },
        aliases: ['ngàn đồng', '1000 đồng', '1 000 đồng', 'nghìn'],
      },
      { id: 'trieu', label: { vi: 'triệu đồng', en: 'million đồng' }, aliases: ['triệu', 'tr đồng', 'trđ'] },
      { id: 'ty', label: { vi: 'tỷ đồng', en: 'billion đồng' }, aliases: ['tỷ', 'tỉ đồng', 'tỉ'] },
    ],
  },
  {
    id: 'starRule',
    label: { vi: 'Quy định phân hạng', en: 'Star rule' },
    aliases: [
      'bộ tiêu chí',
      'quy định phân hạng sao',
      'quyết định phân hạng',
      'quy định đánh giá phân hạng',
      'quy định hạng sao',
    ],
    type: 'text',
  },
  {
    id: 'baselineTotal',
    label: { vi: 'Số sản phẩm đã công nhận trước kỳ', en: 'Baseline' },
    aliases: [
      'sản phẩm đã công nhận',
      'đã công nhận trước kỳ',
      'số sản phẩm đã công nhận',
      'sản phẩm đã có',
      'tổng sản phẩm trước kỳ',
      'sản phẩm đầu kỳ',
      'sản phẩm trước kỳ',
    ],
    type: 'count',
  },
  ...(['3', '4', '5'] as const).map((star): Field => ({
    id: `baseline${star}`,
    label: { vi: `Số sản phẩm ${star} sao trước kỳ`, en: `Baseline, ${star} stars` },
    aliases: [
      `${star} sao`,
      `sản phẩm ${star} sao`,
      `số sản phẩm ${star} sao`,
      `sản phẩm ${star} sao trước kỳ`,
      `sản phẩm ${star} sao đã công nhận`,
      `số sản phẩm ${star} sao đã công nhận`,
      `${star} sao trước kỳ`,
      `đầu kỳ ${star} sao`,
    ],
    type: 'count',
  })),
  {
    id: 'promisedTotal',
    label: { vi: 'Tổng kinh phí theo kế hoạch', en: 'Total budget in the text' },
    aliases: [
      'tổng kinh phí',
      'tổng nhu cầu kinh phí',
      'tổng kinh phí dự kiến',
      'tổng nhu cầu kinh phí dự kiến',
      'tổng vốn',
    ],
    type: 'money',
  },
  {
    id: 'promisedState',
    label: { vi: 'Ngân sách nhà nước theo kế hoạch', en: 'State funding in the text' },
    aliases: ['ngân sách nhà nước', 'nsnn', 'vốn ngân sách nhà nước', 'kinh phí nsnn'],
    type: 'money',
  },
  {
    id: 'promisedOther',
    label: { vi: 'Vốn khác theo kế hoạch', en: 'Other funding in the text' },
    aliases: ['vốn khác', 'nguồn vốn khác', 'vốn huy động khác', 'vốn ngoài ngân sách'],
    type: 'money',
  },
  {
    id: 'promisedStateShare',
    label: { vi: 'Tỷ lệ ngân sách nhà nước (%)', en: 'Share of state funding (%)' },
    aliases: ['tỷ lệ nsnn', 'tỷ lệ ngân sách nhà nước', 'tỷ trọng nsnn', 'tỷ lệ % nsnn', 'nsnn %'],
    type: 'number',
  },
  {
    id: 'promisedOtherShare',
    label: { vi: 'Tỷ lệ vốn khác (%)', en: 'Share of other funding (%)' },
    aliases: ['tỷ lệ vốn khác', 'tỷ trọng vốn khác', 'vốn khác %'],
    type: 'number',
  },
];

/** One fact a row: its name and its value. */
export const PLAN: RecordLayout & { readonly id: 'plan' } = {
  kind: 'records',
  id: 'plan',
  label: { vi: 'Thông tin kế hoạch', en: 'Plan' },
  titles: ['thông tin kế hoạch', 'thông tin chung', 'kế hoạch'],
  fields: [
    { id: 'stt', label: { vi: 'STT', en: 'No.' }, aliases: ['tt', 'số tt', 'số thứ tự', 'no'], type: 'text' },
    {
      id: 'name',
      label: { vi: 'Thông tin', en: 'Fact' },
      aliases: [
        'tên',
        'nội dung',
        'tên thông tin',
        'mục',
        'chỉ tiêu',
        'thuộc tính',
        'tham số',
        'thông tin kế hoạch',
      ],
      type: 'text',
    },
    {
      id: 'value',
      label: { vi: 'Giá trị', en: 'Value' },
      aliases: ['nội dung', 'giá trị thông tin', 'kết quả'],
      type: 'text',
    },
    { id: 'note', label: { vi: 'Ghi chú', en: 'Note' }, aliases: ['chú thích'], type: 'text' },
  ],
  required: ['name', 'value'],
  origin: 'Nghị định 30/2020/NĐ-CP (số, ngày, cơ quan ban hành); các kế hoạch trong seeds',
};
