import type { CellRef } from '../grid/grid';
import type { PlacedRow, TodayUnit } from './analyse-units';
import { questionKey } from './answers';
import type { UnitVerdict } from './match-units';

/** What a person has to say once for all rows that name a unit alike. */
export interface UnitQuestion {
  readonly key: string;
  readonly text: string;
  readonly within: readonly string[];
  readonly verdict: Exclude<UnitVerdict, 'today' | 'former'>;
  readonly doubt?: PlacedRow['doubt'];
  readonly candidates: readonly TodayUnit[];
  /** The units of any date that the name means or may mean. */
  readonly means: readonly string[];
  readonly official?: string;
  readonly cells: readonly CellRef[];
  /** How many of its rows have an answer, and the answer where they have one and the same. */
  readonly answered: number;
  /** How many of its rows are an input sheet's and have none. */
  readonly waiting: number;
  readonly answer?: TodayUnit;
}

/**
 * True for an appendix's row of a whole district: its total belongs to all that the district became, and is compared
 * by regrouping. No single unit can be chosen for it.
 */
export function isWhole({ table, verdict }: PlacedRow): boolean {
  return verdict === 'divided' && !table.isInput;
}

/** The questions in the order of their first rows. */
export function unitQuestions(rows: readonly PlacedRow[]): UnitQuestion[] {
  const groups = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    if (row.verdict === 'today' || row.verdict === 'former' || isWhole(row)) continue;
    const key = questionKey(row.text, row.within);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    if (!first || first.verdict === 'today' || first.verdict === 'former') return [];
    const { text, within, verdict, candidates, means, doubt, official } = first;
    const codes = new Set(group.map(({ unit }) => unit?.code));
    return [
      {
        key,
        text,
        within,
        verdict,
        candidates,
        means,
        ...(doubt ? { doubt } : {}),
        ...(official === undefined ? {} : { official }),
        cells: group.map(({ cell }) => cell),
        answered: group.filter(({ unit }) => unit !== undefined).length,
        waiting: group.filter(({ unit, table }) => unit === undefined && table.isInput).length,
        ...(first.unit && codes.size === 1 ? { answer: first.unit } : {}),
      },
    ];
  });
}
