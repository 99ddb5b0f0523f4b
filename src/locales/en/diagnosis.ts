import type { CellChange } from '../../engine/findings/facts';
import { causeSentence } from '../shown/causes';
import { shownCell, shownCells, shownFigure } from '../shown/figures';
import type { DiagnosisWords } from '../types/diagnosis';
import { en as enCauses } from './causes';

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
  'wrong-formula': 'its formula adds other cells',
  'typed-over': 'typed over its formula',
  blank: 'left blank',
  difference: 'difference',
};

const MOST_NAMED = 3;

const shouldBe = (changes: readonly CellChange[]): string =>
  changes
    .map(({ cell, to, because, formula }) => {
      const reason = because === 'difference' ? '' : ` (${slips[because]})`;
      const made = formula === undefined ? '' : `, formula =${formula}`;
      return `${shownCell(cell)} should be ${shownFigure(to)}${made}${reason}`;
    })
    .join(' and ');

const likely: DiagnosisWords['likely'] = (changes) => `Perhaps ${shouldBe(changes)}`;

export const en: DiagnosisWords = {
  slips,
  likely,
  cause: (cause) => causeSentence(enCauses, cause),
  suggestion: ({ cause, otherCause, changes, unique, alternatives = [], mends = [], proved }) => {
    const mended = mends.length > 1 ? ` That mends ${mends.length} totals together.` : '';
    if (cause) {
      const or = otherCause ? ` Or: ${causeSentence(enCauses, otherCause)}.` : '';
      return `${causeSentence(enCauses, cause)}.${mended}${or}`;
    }
    const named = alternatives.slice(0, MOST_NAMED).map((others) => ` Or ${shouldBe(others)}.`);
    const more = alternatives.length - named.length;
    const others = unique ? '' : `${named.join('')}${more > 0 ? ` Other ways: ${more}.` : ''}`;
    const doubt = proved === false ? ' Not proved to be the fewest cells.' : '';
    return `${likely(changes)}.${mended}${others}${doubt}`;
  },
  evidence: ({ implied, sidesWith, cells, norm }) => {
    const base = `By the budget (${shownCells(cells)}; ${shownFigure(norm)} for each product)`;
    if (sidesWith === 'neither' || !implied) return `${base}: it sides with neither.`;
    const side = sidesWith === 'first' ? 'as the first figure says' : 'as the second figure says';
    return `${base}: ${shownFigure(implied)} products, ${side}. Evidence to weigh, not a verdict.`;
  },
};
