import { PRINTED } from '../layouts/appendices';
import { INPUTS } from '../layouts/inputs';
import type { InputId, OwnId, PrintedId } from '../layouts/layout';
import { RECOGNISED_STARS } from '../layouts/star-rules';
import type { Records, RowsById } from '../records/records';
import type { RowInputId } from '../records/row-readers';
import { FILLED_FIGURES, type FilledFigures } from './fillable';

/** The rows that an appendix counts or lists, of all rows of one kind of input sheet. */
export interface Take {
  readonly input: RowInputId;
  /** What a row must have said to count: a field of the input sheet by its id. */
  readonly field: string;
  readonly rows: (records: Records) => RowsById[RowInputId];
}

/** Of the appendices whose layout says `filling: 'own'`. */
const OWN: Readonly<Record<Exclude<OwnId, PrintedId>, Take>> = {
  'star-tally': {
    input: 'products',
    field: 'stars',
    rows: ({ products }) =>
      products.filter(({ stars }) => RECOGNISED_STARS.some((recognised) => recognised === stars)),
  },
};

/** What each appendix that is made from input sheets is made from, by the appendix's id. */
export const TAKES: ReadonlyMap<string, Take> = new Map<string, Take>([
  ...FILLED_FIGURES.map((layout) => [layout.id, ofFigures(layout)] as const),
  ...PRINTED.map(({ id, from }) => [id, ofList(from)] as const),
  ...Object.entries(OWN),
]);

/** Kinds of input sheets that some appendix is made from. */
export const TAKEN_FROM: ReadonlySet<InputId> = new Set([...TAKES.values()].map(({ input }) => input));

function ofList(input: (typeof PRINTED)[number]['from']): Take {
  const field = INPUTS[input].naming;
  return { input, field, rows: (records) => records[input].filter((row) => field in row) };
}

function ofFigures({ filling: { from } }: FilledFigures): Take {
  if (from.sheet === 'budget') return { input: 'budget', field: 'amount', rows: withMoney };
  return {
    input: 'products',
    field: from.by,
    rows: ({ products }) => products.filter((product) => product[from.by] !== undefined),
  };
}

function withMoney({ budget }: Records): Records['budget'] {
  return budget.filter(({ amount, sources }) => amount !== undefined || Object.keys(sources).length > 0);
}
