import type { CellChange } from '../../engine/findings/facts';
import { causeSentence } from '../shown/causes';
import { shownCell, shownCells, shownFigure } from '../shown/figures';
import type { DiagnosisWords } from '../types/diagnosis';
import { vi as viCauses } from './causes';

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
  'wrong-formula': 'công thức cộng sai ô',
  'typed-over': 'số gõ tay đè lên công thức',
  blank: 'ô trống',
  difference: 'chênh lệch',
};

const MOST_NAMED = 3;

const shouldBe = (changes: readonly CellChange[]): string =>
  changes
    .map(({ cell, to, because, formula }) => {
      const reason = because === 'difference' ? '' : ` (${slips[because]})`;
      const made = formula === undefined ? '' : `, công thức =${formula}`;
      return `${shownCell(cell)} phải là ${shownFigure(to)}${made}${reason}`;
    })
    .join(' và ');

const likely: DiagnosisWords['likely'] = (changes) => `Có lẽ ${shouldBe(changes)}`;

export const vi: DiagnosisWords = {
  slips,
  likely,
  cause: (cause) => causeSentence(viCauses, cause),
  suggestion: ({ cause, otherCause, changes, unique, alternatives = [], mends = [], proved }) => {
    const mended = mends.length > 1 ? ` Sửa như vậy thì ${mends.length} tổng cùng khớp.` : '';
    if (cause) {
      const or = otherCause ? ` Cũng có thể: ${causeSentence(viCauses, otherCause)}.` : '';
      return `${causeSentence(viCauses, cause)}.${mended}${or}`;
    }
    const named = alternatives.slice(0, MOST_NAMED).map((others) => ` Cũng có thể ${shouldBe(others)}.`);
    const more = alternatives.length - named.length;
    const others = unique ? '' : `${named.join('')}${more > 0 ? ` Còn ${more} cách khác.` : ''}`;
    const doubt = proved === false ? ' Chưa chứng minh được đây là cách sửa ít ô nhất.' : '';
    return `${likely(changes)}.${mended}${others}${doubt}`;
  },
  evidence: ({ implied, sidesWith, cells, norm }) => {
    const base = `Theo kinh phí (${shownCells(cells)}; mức ${shownFigure(norm)} cho mỗi sản phẩm)`;
    if (sidesWith === 'neither' || !implied) return `${base}: không rõ bên nào đúng.`;
    const side = sidesWith === 'first' ? 'khớp với số nêu trước' : 'khớp với số nêu sau';
    return `${base}: số sản phẩm là ${shownFigure(implied)}, ${side}. Đây là căn cứ để đối chiếu, không phải kết luận.`;
  },
};
