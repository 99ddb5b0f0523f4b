import type { CellRef } from '../grid/grid';
import type { Outcome } from './checks/outcome';
import type { TextResult } from './check-text';

/**
 * What became of a figure of a text: it agrees with everything that it was held against, differs from some of it,
 * was held against nothing, or was not understood.
 */
export type FigureState = 'agree' | 'differ' | 'alone' | 'unread';

/** One figure where it stands in its paragraph. */
export interface MarkedFigure {
  readonly paragraph: number;
  /** Offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly state: FigureState;
  /** Index of the fact that was read from it; absent where none was. */
  readonly fact?: number;
}

type Marked = Pick<TextResult, 'facts' | 'outcomes' | 'unread'>;

/** Every figure of a text in the order of the page. */
export function markedFigures({ facts, outcomes, unread }: Marked): MarkedFigure[] {
  const judged = byFact(outcomes);
  const read = facts.map((fact, index): MarkedFigure => {
    const { paragraph, start, end } = fact;
    const own = judged.get(index) ?? [];
    const understood = own.length > 0 || fact.family !== 'other' || fact.noun !== '';
    const state: FigureState = own.some(({ verdict }) => verdict === 'fail')
      ? 'differ'
      : own.some(({ verdict }) => verdict !== 'undecided')
        ? 'agree'
        : understood
          ? 'alone'
          : 'unread';
    return { paragraph, start, end, state, fact: index };
  });
  const rest = unread.map((each): MarkedFigure => ({ ...each, state: 'unread' }));
  return [...read, ...rest].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

function byFact(outcomes: readonly Outcome[]): Map<number, Outcome[]> {
  const found = new Map<number, Outcome[]>();
  for (const outcome of outcomes) {
    for (const index of outcome.facts) found.set(index, [...(found.get(index) ?? []), outcome]);
  }
  return found;
}

/** What a figure was held against: one check, the other figures and the cells in it. */
export interface HeldAgainst {
  readonly outcome: Outcome;
  readonly facts: readonly number[];
  readonly cells: readonly CellRef[];
}

/** The checks that a fact takes part in, those that failed first. */
export function heldAgainst({ outcomes }: Pick<TextResult, 'outcomes'>, fact: number): HeldAgainst[] {
  return outcomes
    .filter(({ facts }) => facts.includes(fact))
    .map((outcome) => ({
      outcome,
      facts: [...new Set(outcome.facts)].filter((index) => index !== fact),
      cells: outcome.finding?.cells ?? outcome.cells ?? [],
    }))
    .sort((a, b) => Number(b.outcome.verdict === 'fail') - Number(a.outcome.verdict === 'fail'));
}
