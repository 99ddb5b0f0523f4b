import type { ExplainWords } from '../types/explain';
import { vi as viDiagnosis } from './diagnosis';

export const vi: ExplainWords = {
  notJson: (detail) => `không phải JSON hợp lệ (${detail}). Hãy kiểm tra lại tệp.`,
  wrongShape: (path, expected) => `${path === '' ? 'tệp' : path}: cần ${expected}.`,
  shapes: {
    object: 'một đối tượng có "constraints" và "record"',
    constraints: 'danh sách ràng buộc, mỗi ràng buộc có "coef", "op" và "rhs"',
    coefficients: 'hệ số của từng số liệu, như {"a": 1, "t": -1}',
    operator: '"op" là "==", ">=" hoặc "<="',
    number: 'một số, như 12.5 hoặc "12.5"',
    figure: 'một số, null, hoặc {"value": "644", "decimals": 0}',
    weight: 'trọng số từ 0 trở lên, hoặc "Inf"',
  },
  allHold: 'Mọi ràng buộc đều thỏa mãn.',
  violated: (count) => `${count} ràng buộc không thỏa mãn.`,
  weight: (weight) => `Trọng số nhỏ nhất của các số liệu phải sửa: ${weight}.`,
  count: (sets, complete) =>
    complete ? `Có ${sets} cách giải thích:` : `Có ít nhất ${sets} cách giải thích:`,
  hopeless: (constraints) =>
    `Không cách sửa nào giải thích được: các ràng buộc ${constraints.join(', ')} mâu thuẫn với nhau hoặc với số liệu không được sửa.`,
  unproved: 'Hết thời gian: chưa chứng minh được đây là cách sửa ít nhất.',
  missing: (figure, implied) =>
    implied === undefined
      ? `${figure}: còn trống, được coi là tùy ý.`
      : `${figure}: còn trống, suy ra ${implied}.`,
  between: (low, high) => {
    if (low !== undefined && high !== undefined) return `từ ${low} đến ${high}`;
    if (low !== undefined) return `từ ${low} trở lên`;
    return high === undefined ? 'tùy ý' : `đến ${high}`;
  },
  slips: viDiagnosis.slips,
};
