import { FILLABLE, FILLED_FIGURES, type FilledFigures } from '../../../engine/filling/fillable';
import type { FillQuestion, FillQuestionKind } from '../../../engine/filling/fill-question';
import type { AppendixId, InputId } from '../../../engine/layouts/layout';
import type { Records } from '../../../engine/records/records';
import type { Placed } from '../../../engine/records/record';

/** What one appendix takes from one kind of input sheet, and how much of it is there. */
export interface Need {
  readonly input: InputId;
  /** Fields that a row must have to count. */
  readonly fields: readonly string[];
  /** Rows that have them, and on how many sheets they are. */
  readonly rows: number;
  readonly sheets: number;
  /** What stands in the way: no sheet at all, or sheets without these fields. */
  readonly lacks?: 'sheet' | 'fields';
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

type Row = Placed<object>;

/** Stars that are no recognition are not tallied. */
const LEAST_STARS = 3;

/** The input rows that an appendix takes, of all rows of that input. */
interface Take {
  readonly input: InputId;
  readonly fields: readonly string[];
  readonly all: (records: Records) => readonly Row[];
  readonly taken: (records: Records) => readonly Row[];
}

function takeOf(id: AppendixId): Take {
  const figures = FILLED_FIGURES.find((each) => each.id === id);
  return figures ? takenFrom(figures.filling.from) : (OWN[id] ?? NOTHING);
}

function takenFrom(from: FilledFigures['filling']['from']): Take {
  if (from.sheet === 'budget')
    return { input: 'budget', fields: ['amount'], all: ({ budget }) => budget, taken: withMoney };
  return {
    input: 'products',
    fields: [from.by],
    all: ({ products }) => products,
    taken: ({ products }) => products.filter((product) => product[from.by] !== undefined),
  };
}

/** Nothing of any sheet: what nobody says how to fill is never ready. */
const NOTHING: Take = { input: 'plan', fields: [], all: () => [], taken: () => [] };

/** Of the appendices that are made in a way of their own. */
const OWN: Readonly<Partial<Record<AppendixId, Take>>> = {
  'star-tally': {
    input: 'products',
    fields: ['stars'],
    all: ({ products }) => products,
    taken: ({ products }) => products.filter(({ stars }) => stars !== undefined && stars >= LEAST_STARS),
  },
  'target-report': {
    input: 'targets',
    fields: ['indicator'],
    all: ({ targets }) => targets,
    taken: ({ targets }) => targets,
  },
  'product-list': {
    input: 'products',
    fields: ['name'],
    all: ({ products }) => products,
    taken: ({ products }) => products.filter(({ name }) => name !== undefined),
  },
  'task-plan': { input: 'tasks', fields: ['task'], all: ({ tasks }) => tasks, taken: ({ tasks }) => tasks },
};

const figuresThat = (test: (layout: FilledFigures) => boolean): ReadonlySet<AppendixId> =>
  new Set(FILLED_FIGURES.filter(test).map(({ id }) => id));

const BY_YEARS = figuresThat(({ periods }) => periods === 'years');
const OF_MONEY = figuresThat(({ measure }) => measure === 'money');

function withMoney({ budget }: Records): Records['budget'] {
  return budget.filter(({ amount, sources }) => amount !== undefined || Object.keys(sources).length > 0);
}

function knowsYears({ plan, products, budget }: Records): boolean {
  const planned = plan?.from ?? plan?.to;
  return planned !== undefined || [...products, ...budget].some(({ year }) => year !== undefined);
}

/** By unit and without a split beyond state and other, funding sources would say what the budget plan says. */
function splitsSources({ budget }: Records): boolean {
  return budget.some(({ sources }) => Object.keys(sources).some((id) => id !== 'state' && id !== 'other'));
}

function needOf(id: AppendixId, records: Records): Need {
  const { input, fields, all, taken } = takeOf(id);
  const rows = taken(records);
  // By name: what a patch of the last check brought may hold a table twice.
  const sheets = new Set(rows.map(({ at: { table } }) => `${table.file}\n${table.sheet}`)).size;
  const known = all(records).length > 0 || records.tables.some(({ layout }) => layout.id === input);
  const lacks = known ? 'fields' : 'sheet';
  return { input, fields, rows: rows.length, sheets, ...(rows.length > 0 ? {} : { lacks }) };
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
