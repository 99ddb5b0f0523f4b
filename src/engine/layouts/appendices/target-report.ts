import type { Field, PrintedShape } from '../shape';

const column = (id: string, vi: string, en: string, type: Field['type'] = 'text'): Field => ({
  id,
  label: { vi, en },
  aliases: [],
  type,
});

/** Targets against what was reached, one a row. */
export const TARGET_REPORT: PrintedShape<'target-report', 'targets'> = {
  kind: 'records',
  id: 'target-report',
  label: { vi: 'Kết quả thực hiện chỉ tiêu', en: 'Targets against results' },
  named: { vi: 'kết quả thực hiện chỉ tiêu', en: 'target report' },
  from: 'targets',
  titles: ['kết quả thực hiện chỉ tiêu'],
  fields: [
    column('stt', 'TT', 'No.'),
    column('indicator', 'Chỉ tiêu', 'Target'),
    column('measure', 'Đơn vị tính', 'Measure unit'),
    column('planned', 'Kế hoạch', 'Planned'),
    column('actual', 'Thực hiện', 'Actual', 'number'),
    column('ratio', 'Tỷ lệ so kế hoạch (%)', 'Of the plan (%)', 'number'),
    column('verdict', 'Kết quả', 'Result'),
    column('evidence', 'Căn cứ', 'Evidence'),
  ],
  origin: 'Báo cáo kết quả thực hiện kế hoạch OCOP; kết quả: đạt, không đạt, chưa đủ dữ liệu',
};
