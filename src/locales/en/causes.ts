import type { Line } from '../../engine/cause';
import { lineAddress, shownLines, shownSpan } from '../shown/causes';
import { shownFigure } from '../shown/figures';
import type { CauseSentences } from '../types/causes';
import { many } from './counted';

const quoted = (name: string): string => `“${name}”`;

const line = (each: Line): string =>
  `${each.axis} ${lineAddress(each)}${each.name === '' ? '' : ` ${quoted(each.name)}`}`;

const totals = (each: Line): string => `the total ${each.axis} ${quoted(each.name)}`;

const MOST_FIGURES = 4;

export const en: CauseSentences = {
  several: ({ cells }) =>
    `This total is off by ${many(cells.length, 'other cell')}, each told at the totals of its own row`,
  'line-missing': ({ total, name, cells, figures }) => {
    const some = figures.slice(0, MOST_FIGURES).map(shownFigure).join('; ');
    const rest = figures.length > MOST_FIGURES ? ' …' : '';
    const what = name === undefined ? 'Perhaps a row is missing' : `Perhaps the row of ${name} is missing`;
    return `${what}: ${totals(total)} is more than its rows in all ${many(cells.length, 'column')}, by just what a row would hold (${some}${rest})`;
  },
  'line-twice': ({ lines: [a, b] }) => `Perhaps ${line(a)} and ${line(b)} are one row entered twice`,
  'line-left-out': ({ total, line: own }) => `Perhaps ${totals(total)} leaves out ${line(own)}`,
  'line-counted-twice': ({ total, line: own }) => `Perhaps ${totals(total)} counts ${line(own)} twice`,
  'subtotal-counted': ({ total, line: own }) =>
    own
      ? `Perhaps ${totals(total)} also counts ${line(own)}, which is in the other figures already`
      : `Perhaps ${totals(total)} counts subtotals as well as what they are made of, and is doubled`,
  'totals-not-made': ({ total, cells, empty }) =>
    empty
      ? `Perhaps ${totals(total)} was never made: ${many(cells.length, 'cell is', 'cells are')} blank or nought`
      : `Perhaps all of ${totals(total)} was not made again after figures changed (${many(cells.length, 'cell')})`,
  shifted: ({ along, by, cells, lines }) => {
    const way = along === 'rows' ? (by > 0 ? 'low' : 'high') : by > 0 ? 'far right' : 'far left';
    const unit = along === 'rows' ? 'row' : 'column';
    const step = `${Math.abs(by)} ${unit}${Math.abs(by) > 1 ? 's' : ''}`;
    const where = along === 'rows' ? `column ${shownLines(lines, quoted)}` : lines.map(line).join(', ');
    return `Perhaps the figures of ${where} stand ${step} too ${way} (${shownSpan(cells)})`;
  },
  exchanged: ({ lines, others, rows, cells }) =>
    lines[0]?.axis === 'row'
      ? `Perhaps ${lines.map(line).join(', ')} and ${others.map(line).join(', ')} hold each other's figures`
      : `Perhaps the columns ${shownLines(lines, quoted)} and ${shownLines(others, quoted)} hold each other's figures in ${many(rows, 'row')} (${shownSpan(cells)})`,
  scaled: ({ power, lines, rows, cells }) => {
    const times = `${shownFigure({ digits: 10n ** BigInt(Math.abs(power)), scale: 0 })} times too ${power > 0 ? 'large' : 'small'}`;
    return lines[0]?.axis === 'row'
      ? `Perhaps the whole of ${shownLines(lines, quoted)} is in another measure unit, ${times}`
      : `Perhaps ${shownLines(lines, quoted)} are in another measure unit in ${many(rows, 'row')} (${shownSpan(cells)}), ${times}`;
  },
};
