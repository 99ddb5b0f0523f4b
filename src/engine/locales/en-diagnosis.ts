import type { DiagnosisWords } from './diagnosis-sentences';
import { shownCell, shownCells, shownFigure } from './figures';

const slips: DiagnosisWords['slips'] = {
  'transposed-digits': 'digits transposed',
  'wrong-digit': 'one wrong digit',
  'missing-digit': 'a digit missing',
  'extra-digit': 'a digit too many',
  'scale-10': '10 times off',
  'scale-100': '100 times off',
  'scale-1000': '1.000 times off',
  'scale-1000000': '1.000.000 times off',
  sign: 'wrong sign',
  'swapped-neighbours': 'two figures swapped',
  'copied-neighbour': 'a neighbour copied',
  'running-total': 'a running total',
  'left-out': 'a figure left out of the sum',
  'counted-twice': 'a figure counted twice',
  'stale-total': 'a total not brought up to date',
  blank: 'left blank',
  difference: 'difference',
};

const change: DiagnosisWords['change'] = ({ cell, from, to, because }) => {
  const reason = because === 'difference' ? '' : ` (${slips[because]})`;
  return `${shownCell(cell)}: ${from ? shownFigure(from) : '(blank)'} → ${shownFigure(to)}${reason}`;
};

export const enDiagnosis: DiagnosisWords = {
  slips,
  change,
  findings: {
    'rounding-together': ({ cells }) =>
      `${shownCells(cells, 8)}: each of these totals is off by no more than rounding, but they cannot all be rounding. At least one figure among them is wrong.`,
    'norm-break': ({ norm, holds, of, rows }) => {
      const named = rows.slice(0, 4).map(({ unit, cell, found, expected, implied }) => {
        const count = implied ? `, which is for ${shownFigure(implied)}` : '';
        return `${unit} (${shownCell(cell)}) has ${shownFigure(found)}, by the norm ${shownFigure(expected)}${count}`;
      });
      const more = rows.length > 4 ? ` … (${rows.length} rows)` : '';
      return `${holds} of ${of} units keep to ${shownFigure(norm)} for each product; others: ${named.join('; ')}${more}.`;
    },
  },
  suggestion: ({ changes, unique, alternatives = [], mends = [], proved }) => {
    const mended = mends.length > 1 ? ` That mends ${mends.length} totals together.` : '';
    const others = unique || alternatives.length === 0 ? '' : ` Other ways: ${alternatives.length}.`;
    const doubt = proved === false ? ' Not proved to be the fewest cells.' : '';
    return `${unique ? 'Change' : 'Perhaps change'} ${changes.map(change).join('; ')}.${mended}${others}${doubt}`;
  },
  evidence: ({ implied, sidesWith, cells, norm }) => {
    const base = `By the budget (${shownCells(cells)}; ${shownFigure(norm)} for each product)`;
    if (sidesWith === 'neither' || !implied) return `${base}: it sides with neither.`;
    const side = sidesWith === 'first' ? 'as the first figure says' : 'as the second figure says';
    return `${base}: ${shownFigure(implied)} products, ${side}. Evidence to weigh, not a verdict.`;
  },
};
