import type { FormulaFinding } from '../../engine/findings/formulas';
import { columnName } from '../../engine/grid/address';
import { many } from '../en/counted';
import { shownCells, shownFigure } from '../shown/figures';
import { PRACTICE, type RulesOf } from './rule';

/** The rules about formulas and totals. */
export const FORMULA_RULES: RulesOf<FormulaFinding> = {
  'formula-range': {
    label: { vi: 'Công thức cộng thiếu dòng hoặc cột', en: 'A formula that leaves out a part' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, formula, leftOut }) => ({
      where: shownCells(cells),
      what: `công thức =${formula} bỏ sót ${shownCells(leftOut)}. Sửa lại vùng cộng.`,
    }),
    en: ({ cells, formula, leftOut }) => ({
      where: shownCells(cells),
      what: `the formula =${formula} leaves out ${shownCells(leftOut)}. Mend its range.`,
    }),
  },
  'formula-slip': {
    label: {
      vi: 'Công thức cộng không đúng nghĩa của tổng',
      en: 'A formula that is not the sum it stands for',
    },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, formula, slip, concerned }) => {
      const what = {
        constant: 'có số gõ thêm trong công thức. Bỏ số đó, hoặc ghi thành một dòng riêng.',
        twice: `cộng ${shownCells(concerned ?? [])} hai lần. Sửa lại vùng cộng.`,
        circular: 'cộng cả chính ô này (vòng lặp). Sửa lại vùng cộng.',
        'subtotal-again': `cộng cả tổng con ${shownCells(concerned ?? [])} lẫn các phần của nó. Sửa lại vùng cộng.`,
        'hidden-rows': `chỉ cộng các dòng đang hiện, bỏ qua số ở dòng ẩn ${shownCells(concerned ?? [])}. Bỏ lọc hoặc hiện dòng rồi xem lại tổng; cần cộng cả dòng ẩn thì dùng SUM.`,
        stale:
          'kết quả lưu trong tệp không phải là tổng của các ô đó. Mở bằng Excel để tính lại, lưu rồi kiểm tra lại.',
        'other-line': `cộng ${shownCells(concerned ?? [])}, là cột (hoặc dòng) khác với ô này. Sửa lại vùng cộng.`,
        'unlike-neighbours': 'lấy các ô khác với mọi công thức cạnh nó. Xem lại vùng cộng.',
      }[slip];
      return { where: shownCells(cells), what: `công thức =${formula} ${what}` };
    },
    en: ({ cells, formula, slip, concerned }) => {
      const what = {
        constant: 'adds a typed number. Take it out, or give it a row of its own.',
        twice: `adds ${shownCells(concerned ?? [])} twice. Mend its range.`,
        circular: 'adds its own cell (a circle). Mend its range.',
        'subtotal-again': `adds the subtotal ${shownCells(concerned ?? [])} and its parts. Mend its range.`,
        'hidden-rows': `adds only the rows in sight and leaves out ${shownCells(concerned ?? [])} in hidden rows. Take the filter off or show the rows and look at the total again; SUM adds hidden rows too.`,
        stale:
          'has a stored result that its cells do not give. Open the file in Excel, save it and check again.',
        'other-line': `adds ${shownCells(concerned ?? [])}, which stand in another column (or row) than this cell. Mend its range.`,
        'unlike-neighbours': 'takes other cells than all formulas beside it. Look at its range.',
      }[slip];
      return { where: shownCells(cells), what: `the formula =${formula} ${what}` };
    },
  },
  'typed-total': {
    label: { vi: 'Tổng gõ tay giữa các công thức', en: 'A typed total among formulas' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells }) => ({
      where: shownCells(cells),
      what: `tổng gõ tay trong khi các ô tổng bên cạnh là công thức; sửa số sẽ không tự cộng lại.`,
    }),
    en: ({ cells }) => ({
      where: shownCells(cells),
      what: `typed totals while the totals beside them are formulas; they will not follow an edit.`,
    }),
  },
  'blank-total': {
    label: { vi: 'Tổng để trống', en: 'A total left blank' },
    severity: 'warning',
    origin: PRACTICE,
    vi: ({ cells, name, sums }) => ({
      where: shownCells(cells),
      what: `tổng "${name}" để trống, trong khi các phần cộng được ${sums.slice(0, 3).map(shownFigure).join('; ')}${sums.length > 3 ? ' …' : ''}. Ghi số tổng; chưa có gì để đối chiếu.`,
    }),
    en: ({ cells, name, sums }) => ({
      where: shownCells(cells),
      what: `the total "${name}" is blank while its parts give ${sums.slice(0, 3).map(shownFigure).join('; ')}${sums.length > 3 ? ' …' : ''}. Fill in the total; there was nothing to compare.`,
    }),
  },
  'column-numbers': {
    label: { vi: 'Dòng đánh số cột ghi sai cách cộng', en: 'Column numbers that state another sum' },
    severity: 'warning',
    origin: 'Dòng đánh số cột "3=4+5" của mẫu biểu: thêm, bớt cột mà chưa sửa lại',
    vi: ({ cells, text, total, instead }) => ({
      where: shownCells(cells),
      what: `ghi "${text}" nhưng không dòng nào đúng như vậy; ở mọi dòng, cột ${columnName(total)} = ${instead.map(columnName).join(' + ')}. Sửa lại dòng đánh số cột.`,
    }),
    en: ({ cells, text, total, instead }) => ({
      where: shownCells(cells),
      what: `says "${text}", which holds in no row; in every row column ${columnName(total)} = ${instead.map(columnName).join(' + ')}. Mend the row of column numbers.`,
    }),
  },
  'no-result': {
    label: { vi: 'Công thức chưa có kết quả', en: 'Formulas without results' },
    severity: 'warning',
    origin: 'Tệp do phần mềm khác ghi mà chưa tính; Excel tính lại khi mở và lưu',
    vi: ({ cells }) => ({
      where: shownCells(cells),
      what: `${cells.length} công thức chưa có kết quả, nên chưa kiểm tra được. Mở tệp bằng Excel, lưu lại rồi kiểm tra lại.`,
    }),
    en: ({ cells }) => ({
      where: shownCells(cells),
      what: `${many(cells.length, 'formula has no result', 'formulas have no results')} yet and could not be checked. Open the file in Excel, save it and check again.`,
    }),
  },
};
