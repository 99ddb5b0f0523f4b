import { shownCells, shownFigure } from '../shown/figures';
import { SUBJECTS } from '../shown/subject';
import type { ReadingSentences } from '../types/reading';

/** What reading noticed, in Vietnamese. */
export const vi: ReadingSentences = {
  'blank-total': ({ cells, name, sums }) => ({
    where: shownCells(cells),
    what: `tổng "${name}" để trống, trong khi các phần cộng được ${sums.slice(0, 3).map(shownFigure).join('; ')}${sums.length > 3 ? ' …' : ''}. Ghi số tổng; chưa có gì để đối chiếu.`,
  }),
  'formula-slip': ({ cells, formula, slip, concerned }) => {
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
  'no-result': ({ cells }) => ({
    where: shownCells(cells),
    what: `${cells.length} công thức chưa có kết quả, nên chưa kiểm tra được. Mở tệp bằng Excel, lưu lại rồi kiểm tra lại.`,
  }),
  'legacy-font': ({ cells, encodings }) => ({
    where: shownCells(cells),
    what: `chữ gõ bằng bảng mã ${encodings.map((each) => each.toUpperCase()).join(', ')}, đã đọc theo Unicode. Nên chuyển tệp sang Unicode.`,
  }),
  'blank-heading': ({ cells, subject, told }) => ({
    where: shownCells(cells),
    what:
      told === 'nothing'
        ? 'tiêu đề cột để trống; cột này được tính là một phần riêng. Ghi tiêu đề.'
        : `tiêu đề cột để trống, đọc là "${told === 'year' ? `Năm ${subject.year}` : SUBJECTS.vi(subject)}" theo các cột bên cạnh. Ghi tiêu đề.`,
  }),
  'rows-left-out': ({ cells }) => ({
    where: shownCells(cells),
    what: 'dòng ghi chú, dòng "trong đó" hoặc dòng có tên mà không có số; không tính vào tổng nào.',
  }),
  'hidden-part': ({ cells, what, sheet }) => ({
    where: cells.length > 0 ? shownCells(cells) : `Trang "${sheet}"`,
    what:
      what === 'sheet'
        ? 'trang ẩn, vẫn được đọc và tính.'
        : what === 'rows'
          ? 'dòng ẩn, vẫn được tính.'
          : 'cột ẩn, vẫn được tính.',
  }),
};
