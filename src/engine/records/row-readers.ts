import { periodOf } from '../reading/header-words';
import { dayWithin } from './cells/day-within';
import { withOwnSource } from './one-source';
import { printedSeparators } from './printed-separators';
import type { InputId } from '../layouts/layout';
import { SOURCE_IDS } from '../layouts/source-ids';
import { type BudgetValues, budgetSchema } from './budget-record';
import { producerSchema, type ProducerValues } from './producer-record';
import { productSchema, type ProductValues } from './product-record';
import type { BlockOf, RowReader } from './read-rows';
import { settleBudget } from './settle-budget';
import { targetSchema, type TargetValues } from './target-record';
import { taskSchema, type TaskValues } from './task-record';
import { unitSchema, type UnitValues } from './unit-record';

/** Records by layout; the plan sheet, whose rows are facts of one record, has a reader of its own. */
export interface ValuesById {
  readonly products: ProductValues;
  readonly producers: ProducerValues;
  readonly budget: BudgetValues;
  readonly targets: TargetValues;
  readonly units: UnitValues;
  readonly tasks: TaskValues;
}

type Values = Record<string, unknown>;

/** Money by source goes into a record of its own; a row without any figure (a year left blank) is none. */
function composeBudget(values: Values): Values | undefined {
  const sources: Values = {};
  let figures = values['amount'] === undefined && values['quantity'] === undefined ? 0 : 1;
  for (const id of SOURCE_IDS) {
    if (values[id] === undefined) continue;
    sources[id] = values[id];
    figures += 1;
  }
  if (figures === 0) return undefined;
  const { stt, unit, item, year, quantity, unitPrice, amount, source, note, todayUnit, formerUnit } = values;
  const figuresOf = { quantity, unitPrice, amount, sources, source };
  return { stt, unit, item, year, ...figuresOf, note, todayUnit, formerUnit };
}

/** A row without a product's name or code (a heading of products, a subtotal) is no product. */
function composeProduct(values: Values): Values | undefined {
  return values['name'] === undefined && values['code'] === undefined ? undefined : values;
}

/** `Thu hồi ngày 21/12/2024`; `120/QĐ-UBND ngày 05/3/2025` where no column of its own tells the day. */
function dayBeside(field: string, text: string): Values | undefined {
  if (field !== 'status' && field !== 'decision') return undefined;
  const day = dayWithin(text);
  if (day === undefined) return undefined;
  return field === 'status' ? { withdrawnOn: day } : { recognisedOn: day, decision: numberBefore(text) };
}

/** `120/QĐ-UBND` of `Quyết định số 120/QĐ-UBND, ngày 05/3/2025`. */
function numberBefore(text: string): string {
  return /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[^\s,;()]*\p{L}[^\s,;()]*/u.exec(text)?.[0] ?? text;
}

/** `2021-2025`, `đến năm 2025`, `2023`. What names no year is refused by the schema. */
function composeTarget(values: Values, { period: said, columns, isOneOfSome }: BlockOf): Values | undefined {
  // beside other periods a blank is no target of this one
  if (said !== undefined && isOneOfSome && values['planned'] === undefined) return undefined;
  if ('measure' in columns && isHeading(values)) return undefined;
  const written = said ?? values['year'];
  if (typeof written !== 'string') return values;
  const period = periodOf(written);
  if (period?.kind === 'year') {
    const until = /(?:đến|tới|trước|hết)/iu.test(written) ? { until: true } : {};
    return { ...values, year: period.year, ...until };
  }
  if (period?.from === undefined || period.to === undefined) return { ...values, year: written };
  return { ...values, fromYear: period.from, year: period.to };
}

/** `Về phát triển sản phẩm` among targets: nothing planned, reached or measured, and no figure in its words. */
function isHeading({ planned, actual, measure, indicator }: Values): boolean {
  return (
    [planned, actual, measure].every((value) => value === undefined) &&
    typeof indicator === 'string' &&
    !/\d/.test(indicator)
  );
}

/** `xã Ia Sao, xã Ia Rbol và phường Hòa Bình`: each by its name. */
function composeUnit(values: Values): Values {
  const former = values['former'];
  if (typeof former !== 'string') return values;
  const names = former
    .split(/[,;\n+]|\s+và\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { ...values, former: names };
}

/** Every kind of input sheet whose rows are records: all but the plan's own facts. */
export type RowInputId = Exclude<InputId, 'plan'>;

/** One entry for each kind of input sheet; the compiler sees that none is missing. */
export const ROW_READERS: { readonly [Id in RowInputId]: RowReader<ValuesById[Id]> } = {
  products: { schema: productSchema, compose: composeProduct, beside: dayBeside },
  producers: { schema: producerSchema },
  budget: {
    schema: budgetSchema,
    compose: composeBudget,
    settle: settleBudget,
    separators: printedSeparators,
    together: withOwnSource,
  },
  targets: { schema: targetSchema, compose: composeTarget },
  units: { schema: unitSchema, compose: composeUnit },
  tasks: { schema: taskSchema },
};
