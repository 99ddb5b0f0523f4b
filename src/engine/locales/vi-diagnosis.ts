import type { DiagnosisWords } from './diagnosis-sentences';
import { shownCell, shownCells, shownFigure } from './figures';

const slips: DiagnosisWords['slips'] = {
  'transposed-digits': 'đảo chữ số',
  'wrong-digit': 'sai một chữ số',
  'missing-digit': 'thiếu một chữ số',
  'extra-digit': 'thừa một chữ số',
  'scale-10': 'lệch 10 lần',
  'scale-100': 'lệch 100 lần',
  'scale-1000': 'lệch 1.000 lần',
  'scale-1000000': 'lệch 1.000.000 lần',
  sign: 'sai dấu',
  'swapped-neighbours': 'đổi chỗ hai số',
  'copied-neighbour': 'chép số ô bên cạnh',
  'running-total': 'ghi số lũy kế',
  'left-out': 'cộng sót một số',
  'counted-twice': 'cộng một số hai lần',
  'stale-total': 'tổng chưa cập nhật',
  blank: 'ô trống',
  difference: 'chênh lệch',
};

const change: DiagnosisWords['change'] = ({ cell, from, to, because }) => {
  const reason = because === 'difference' ? '' : ` (${slips[because]})`;
  return `${shownCell(cell)}: ${from ? shownFigure(from) : '(trống)'} → ${shownFigure(to)}${reason}`;
};

export const viDiagnosis: DiagnosisWords = {
  slips,
  change,
  findings: {
    'rounding-together': ({ cells }) =>
      `${shownCells(cells, 8)}: từng tổng lệch trong mức làm tròn, nhưng các tổng này không thể cùng do làm tròn. Ít nhất một số trong các ô này sai.`,
    'norm-break': ({ norm, holds, of, rows }) => {
      const named = rows.slice(0, 4).map(({ unit, cell, found, expected, implied }) => {
        const count = implied ? `, ứng với ${shownFigure(implied)}` : '';
        return `${unit} (${shownCell(cell)}) là ${shownFigure(found)}, theo mức là ${shownFigure(expected)}${count}`;
      });
      const more = rows.length > 4 ? ` … (${rows.length} dòng)` : '';
      return `${holds}/${of} đơn vị theo đúng mức ${shownFigure(norm)} cho mỗi sản phẩm; khác mức: ${named.join('; ')}${more}.`;
    },
  },
  suggestion: ({ changes, unique, alternatives = [], mends = [], proved }) => {
    const mended = mends.length > 1 ? ` Sửa như vậy thì ${mends.length} tổng cùng khớp.` : '';
    const others = unique ? '' : alternatives.length > 0 ? ` Còn ${alternatives.length} cách khác.` : '';
    const doubt = proved === false ? ' Chưa chứng minh được đây là cách sửa ít ô nhất.' : '';
    return `${unique ? 'Sửa' : 'Có thể sửa'} ${changes.map(change).join('; ')}.${mended}${others}${doubt}`;
  },
  evidence: ({ implied, sidesWith, cells, norm }) => {
    const base = `Theo kinh phí (${shownCells(cells)}; mức ${shownFigure(norm)} cho mỗi sản phẩm)`;
    if (sidesWith === 'neither' || !implied) return `${base}: không rõ bên nào đúng.`;
    const side = sidesWith === 'first' ? 'khớp với số nêu trước' : 'khớp với số nêu sau';
    return `${base}: số sản phẩm là ${shownFigure(implied)}, ${side}. Đây là căn cứ để đối chiếu, không phải kết luận.`;
  },
};
