import { sheetKey } from '../../../engine/grid/place-key';
import { FILLABLE, FILLED_FIGURES, type FilledFigures } from '../../../engine/filling/fillable';
import { TAKES } from '../../../engine/filling/takes';
import type { FillQuestion, FillQuestionKind } from '../../../engine/filling/fill-question';
import type { AppendixId, InputId } from '../../../engine/layouts/layout';
import type { Records } from '../../../engine/records/records';

/** What one appendix takes from one kind of input sheet, and how much of it is there. */
export interface Need {
  readonly input: InputId;
  /** What a row must have said to count: a field of the input sheet by its id. */
  readonly field: string;
  /** Rows that have them, and on how many sheets they are. */
  readonly rows: number;
  readonly sheets: number;
  /** What stands in the way: no sheet at all, or sheets without this field. */
  readonly lacks?: 'sheet' | 'field';
}

export interface AppendixCandidate {
  readonly id: AppendixId;
  readonly need: Need;
  /** The appendix has a column for each year, and nothing says which years. */
  readonly lacksYears: boolean;
  readonly ready: boolean;
  /** What there is can be filled once the questions of the preview are answered. */
  readonly asks: boolean;
  /** Ready, and says something that no other appendix says. */
  readonly suggested: boolean;
}

const figuresThat = (test: (layout: FilledFigures) => boolean): ReadonlySet<AppendixId> =>
  new Set(FILLED_FIGURES.filter(test).map(({ id }) => id));

const BY_YEARS = figuresThat(({ periods }) => periods === 'years');
const OF_MONEY = figuresThat(({ measure }) => measure === 'money');

function knowsYears({ plan, products, budget }: Records): boolean {
  const planned = plan?.from ?? plan?.to;
  return planned !== undefined || [...products, ...budget].some(({ year }) => year !== undefined);
}

/** By unit and without a split beyond state and other, funding sources would say what the budget plan says. */
function splitsSources({ budget }: Records): boolean {
  return budget.some(({ sources }) => Object.keys(sources).some((id) => id !== 'state' && id !== 'other'));
}

function needOf(id: AppendixId, records: Records): Need {
  const take = TAKES.get(id);
  if (!take) throw new RangeError(`nobody says what ${id} takes`);
  const { input, field } = take;
  const rows = take.rows(records);
  // By name: what a patch of the last check brought may hold a table twice.
  const sheets = new Set(rows.map(({ at: { table } }) => sheetKey(table))).size;
  const known = records[input].length > 0 || records.tables.some(({ layout }) => layout.id === input);
  const lacks = known ? 'field' : 'sheet';
  return { input, field, rows: rows.length, sheets, ...(rows.length > 0 ? {} : { lacks }) };
}

/** Questions about input sheets' money that stands there, and counts once they are answered. */
const MONEY_QUESTIONS: ReadonlySet<FillQuestionKind> = new Set([
  'measure-unsaid',
  'two-readings',
  'unread-figures',
  'no-results',
]);

/**
 * Every appendix that can be filled, with what it needs of these input sheets, what of it is there, and what is to
 * be asked before it is.
 */
export function candidates(
  records: Records,
  questions: readonly FillQuestion[] = [],
): readonly AppendixCandidate[] {
  const years = knowsYears(records);
  const openMoney = questions.some(({ kind }) => MONEY_QUESTIONS.has(kind));
  return FILLABLE.map((id) => {
    const need = needOf(id, records);
    const asks = need.lacks !== undefined && openMoney && OF_MONEY.has(id);
    const lacksYears = BY_YEARS.has(id) && !years && !asks;
    const ready = (need.lacks === undefined || asks) && !lacksYears;
    const suggested = ready && (id !== 'funding-sources' || splitsSources(records));
    return { id, need, lacksYears, ready, asks, suggested };
  });
}
