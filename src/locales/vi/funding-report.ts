import type { FundingWords } from '../types/funding-report';

export const vi: FundingWords = {
  total: 'Tổng',
  state: 'NSNN',
  other: 'Vốn khác',
  units: 'Đơn vị',
  years: 'Năm',
  measure: (name) => `Đơn vị tính: ${name}`,
  measureUnsaid: 'Đơn vị tính: bảng không ghi; thêm --measure dong | nghin | trieu | ty',
  taken: ({ total, state, other }) =>
    `Lấy từ: tổng ở ${total}${state ? `; NSNN ở ${state}` : ''}${other ? `; vốn khác ở ${other}` : ''}.`,
  compared: (left, right, equal) => `Đối chiếu ${left} với ${right}: ${equal} số khớp.`,
  absent: (units, side) => `${units} đơn vị không có trong ${side}, kể tên ở dưới.`,
  unitsNotCompared: 'Hai bên không liệt kê cùng loại dòng nên chỉ đối chiếu được số tổng.',
  noDifferences: 'Không có chênh lệch.',
  nothingCompared: 'Chưa so được số nào: không có số nào của hai bên cùng đơn vị, năm và nguồn.',
  noTotal: 'Chưa có tổng kinh phí: các ô tổng chưa có kết quả hoặc không đọc được.',
  columns: { what: 'Số liệu', left: 'Bên này', right: 'Bên kia', difference: 'Chênh', verdict: 'Kết luận' },
  verdicts: { different: 'khác', rounding: 'do làm tròn', 'one-side': 'chỉ một bên ghi' },
  minutes: 'Câu ghi biên bản',
  reading: (done, all) => `Đã đọc ${done}/${all} tệp`,
};
