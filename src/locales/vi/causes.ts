import type { Line } from '../../engine/cause';
import { lineAddress, shownLines, shownSpan } from '../shown/causes';
import { shownFigure } from '../shown/figures';
import type { CauseSentences } from '../types/causes';

const quoted = (name: string): string => `“${name}”`;

const line = (each: Line): string => {
  const kind = each.axis === 'row' ? 'dòng' : 'cột';
  return `${kind} ${lineAddress(each)}${each.name === '' ? '' : ` ${quoted(each.name)}`}`;
};

const totals = (each: Line): string =>
  each.axis === 'row' ? `dòng tổng ${quoted(each.name)}` : `cột tổng ${quoted(each.name)}`;

const MOST_FIGURES = 4;

export const vi: CauseSentences = {
  several: ({ cells }) => `Tổng này lệch vì ${cells.length} ô khác, mỗi ô nêu riêng ở tổng theo dòng của nó`,
  'line-missing': ({ total, name, cells, figures }) => {
    const some = figures.slice(0, MOST_FIGURES).map(shownFigure).join('; ');
    const rest = figures.length > MOST_FIGURES ? ' …' : '';
    const what = name === undefined ? 'Có lẽ bảng thiếu một dòng' : `Có lẽ bảng thiếu dòng ${name}`;
    return `${what}: ${totals(total)} lớn hơn các dòng cộng lại ở cả ${cells.length} cột, phần lớn hơn vừa bằng một dòng (${some}${rest})`;
  },
  'line-twice': ({ lines: [a, b] }) => `Có lẽ ${line(a)} và ${line(b)} là một dòng ghi hai lần`,
  'line-left-out': ({ total, line: own }) => `Có lẽ ${totals(total)} cộng sót ${line(own)}`,
  'line-counted-twice': ({ total, line: own }) => `Có lẽ ${totals(total)} cộng ${line(own)} hai lần`,
  'subtotal-counted': ({ total, line: own }) =>
    own
      ? `Có lẽ ${totals(total)} cộng cả ${line(own)}, là số đã nằm trong các số khác`
      : `Có lẽ ${totals(total)} cộng cả các tổng con lẫn các số của chúng, nên gấp đôi`,
  'totals-not-made': ({ total, cells, empty }) =>
    empty
      ? `Có lẽ ${totals(total)} chưa được tính: ${cells.length} ô đều trống hoặc bằng 0`
      : `Có lẽ cả ${totals(total)} chưa được tính lại sau khi sửa số (${cells.length} ô)`,
  shifted: ({ along, by, cells, lines }) => {
    const way = along === 'rows' ? (by > 0 ? 'xuống dưới' : 'lên trên') : by > 0 ? 'sang phải' : 'sang trái';
    const step = `${Math.abs(by)} ${along === 'rows' ? 'dòng' : 'cột'}`;
    const where = along === 'rows' ? `cột ${shownLines(lines, quoted)}` : lines.map(line).join(', ');
    return `Có lẽ các số của ${where} bị lệch ${way} ${step} (${shownSpan(cells)})`;
  },
  exchanged: ({ lines, others, rows, cells }) =>
    lines[0]?.axis === 'row'
      ? `Có lẽ số của ${lines.map(line).join(', ')} và ${others.map(line).join(', ')} đổi chỗ cho nhau`
      : `Có lẽ số của cột ${shownLines(lines, quoted)} và cột ${shownLines(others, quoted)} đổi chỗ cho nhau ở ${rows} dòng (${shownSpan(cells)})`,
  scaled: ({ power, lines, rows, cells }) => {
    const times = `${power > 0 ? 'lớn gấp' : 'nhỏ đi'} ${shownFigure({ digits: 10n ** BigInt(Math.abs(power)), scale: 0 })} lần`;
    return lines[0]?.axis === 'row'
      ? `Có lẽ cả ${lines.length > 1 ? `${lines.length} dòng` : 'dòng'} ${shownLines(lines, quoted)} ghi theo đơn vị tính khác, ${times}`
      : `Có lẽ số ở cột ${shownLines(lines, quoted)} ghi theo đơn vị tính khác ở ${rows} dòng (${shownSpan(cells)}), ${times}`;
  },
};
