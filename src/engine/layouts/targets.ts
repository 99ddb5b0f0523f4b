import type { RecordLayout } from './layout';

/** One target of the plan a row, in the plan's own words. */
export const TARGETS: RecordLayout & { readonly id: 'targets' } = {
  kind: 'records',
  id: 'targets',
  label: { vi: 'Chỉ tiêu', en: 'Targets' },
  titles: ['chỉ tiêu', 'mục tiêu', 'hệ thống chỉ tiêu'],
  fields: [
    { id: 'stt', label: { vi: 'STT', en: 'No.' }, aliases: ['tt', 'số tt', 'số thứ tự', 'no'], type: 'text' },
    {
      id: 'indicator',
      label: { vi: 'Chỉ tiêu', en: 'Indicator' },
      aliases: ['tên chỉ tiêu', 'nội dung chỉ tiêu', 'mục tiêu', 'chỉ tiêu mục tiêu', 'nội dung'],
      type: 'text',
      fillDown: true,
    },
    {
      id: 'planned',
      label: { vi: 'Kế hoạch', en: 'Planned' },
      aliases: [
        'giá trị',
        'chỉ tiêu kế hoạch',
        'giá trị kế hoạch',
        'mục tiêu kế hoạch',
        'kế hoạch giao',
        'kh',
        'mức',
        'giá trị chỉ tiêu',
        'giá trị mục tiêu',
      ],
      type: 'text',
      statesFigure: true,
    },
    {
      id: 'measure',
      label: { vi: 'Đơn vị tính', en: 'Measure unit' },
      aliases: ['đvt', 'đơn vị', 'đv tính'],
      type: 'text',
    },
    {
      id: 'year',
      label: { vi: 'Năm, giai đoạn', en: 'Year or period' },
      aliases: ['năm', 'giai đoạn', 'năm giai đoạn', 'năm hoặc giai đoạn', 'thời gian', 'kỳ', 'thời kỳ'],
      type: 'text',
      fillDown: true,
    },
    {
      id: 'actual',
      label: { vi: 'Thực hiện', en: 'Actual' },
      aliases: [
        'kết quả',
        'kết quả thực hiện',
        'đã thực hiện',
        'th',
        'ước thực hiện',
        'thực hiện đến nay',
        'đạt được',
      ],
      type: 'number',
    },
    { id: 'note', label: { vi: 'Ghi chú', en: 'Note' }, aliases: ['chú thích'], type: 'text' },
  ],
  required: ['indicator'],
  origin: 'Các kế hoạch trong seeds; reference/target_presets.json',
};
