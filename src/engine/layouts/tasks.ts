import type { RecordLayout } from './layout';

/** One task of the plan a row: who leads, who helps, until when. */
export const TASKS: RecordLayout & { readonly id: 'tasks' } = {
  kind: 'records',
  id: 'tasks',
  label: { vi: 'Phân công nhiệm vụ', en: 'Tasks' },
  titles: ['phân công nhiệm vụ', 'danh mục nhiệm vụ', 'phân công thực hiện', 'nhiệm vụ'],
  fields: [
    { id: 'stt', label: { vi: 'TT', en: 'No.' }, aliases: ['stt', 'số tt', 'số thứ tự', 'no'], type: 'text' },
    {
      id: 'task',
      label: { vi: 'Nội dung, nhiệm vụ', en: 'Task' },
      aliases: [
        'nội dung nhiệm vụ thực hiện',
        'nội dung nhiệm vụ',
        'nội dung',
        'nhiệm vụ',
        'nội dung thực hiện',
        'nội dung công việc',
        'công việc',
        'tên nhiệm vụ',
        'nhiệm vụ cụ thể',
      ],
      type: 'text',
    },
    {
      id: 'lead',
      label: { vi: 'Đơn vị chủ trì', en: 'Lead' },
      aliases: [
        'chủ trì',
        'đơn vị chủ trì thực hiện',
        'cơ quan chủ trì',
        'cơ quan đơn vị chủ trì',
        'chủ trì thực hiện',
        'đơn vị thực hiện',
      ],
      type: 'text',
      fillDown: true,
    },
    {
      id: 'partners',
      label: { vi: 'Đơn vị phối hợp', en: 'Partners' },
      aliases: [
        'phối hợp',
        'cơ quan phối hợp',
        'cơ quan đơn vị phối hợp',
        'đơn vị phối hợp thực hiện',
        'phối hợp thực hiện',
      ],
      type: 'text',
      fillDown: true,
    },
    {
      id: 'time',
      label: { vi: 'Thời gian hoàn thành', en: 'Time' },
      aliases: [
        'thời gian',
        'thời hạn',
        'thời gian thực hiện',
        'thời hạn hoàn thành',
        'tiến độ',
        'hoàn thành',
      ],
      type: 'text',
      fillDown: true,
    },
    {
      id: 'result',
      label: { vi: 'Kết quả, sản phẩm', en: 'Result' },
      aliases: ['kết quả', 'sản phẩm', 'kết quả sản phẩm', 'sản phẩm kết quả', 'sản phẩm hoàn thành'],
      type: 'text',
    },
    { id: 'note', label: { vi: 'Ghi chú', en: 'Note' }, aliases: ['chú thích'], type: 'text' },
  ],
  required: ['task'],
  origin: 'Kế hoạch 55/KH-UBND năm 2024 của UBND tỉnh Ninh Bình, Phụ lục',
};
