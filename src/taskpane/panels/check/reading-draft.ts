import type { LayoutId } from '../../../engine/layouts/layout';
import type { SaidColumn, SaidOfTable, SaidRow } from '../../../engine/reading/said-table';
import type { MoneyUnit } from '../../../engine/text/measure-unit';
import { columnChoices, headerOf, type ReadTable } from './taken-columns';

/** What a person is about to say of a table: rows as they are typed, counted from one. */
export interface ReadingDraft {
  readonly first: string;
  readonly last: string;
  readonly as: LayoutId | undefined;
  readonly measure: MoneyUnit | undefined;
  readonly columns: Readonly<Record<number, SaidColumn>>;
  readonly rows: Readonly<Record<number, SaidRow>>;
}

const hasHeader = (table: ReadTable): boolean => headerOf(table).last >= headerOf(table).first;

/** Begins with what was read, and what the person said before. */
export function draftOf(table: ReadTable, said: SaidOfTable | undefined): ReadingDraft {
  const { first, last } = headerOf(table);
  const isHeaded = hasHeader(table);
  return {
    first: isHeaded ? String(first + 1) : '',
    last: isHeaded ? String(last + 1) : '',
    as: said?.as,
    measure: said?.measure,
    columns: said?.columns ?? {},
    rows: said?.rows ?? {},
  };
}

/** What its columns mean is said in the new layout's words. */
export function readAs(draft: ReadingDraft, table: ReadTable, as: LayoutId | undefined): ReadingDraft {
  const known = new Set(columnChoices(table, as).map(({ id }) => id));
  const columns = Object.entries(draft.columns).filter(([, { means }]) => known.has(means));
  return { ...draft, as, columns: Object.fromEntries(columns) };
}

/** `means` undefined: as it was read. A column that was read as one year's stays that year's. */
export function withColumn(
  draft: ReadingDraft,
  { col, year }: { readonly col: number; readonly year?: number },
  means: string | undefined,
): ReadingDraft {
  const said = means === undefined ? undefined : { ...(year ? { year } : {}), means };
  return { ...draft, columns: put(draft.columns, col, said) };
}

/** Anything but a year is none. */
export function withYear(draft: ReadingDraft, col: number, text: string): ReadingDraft {
  const said = draft.columns[col];
  if (!said) return draft;
  const { means } = said;
  const year = Number(text);
  const isYear = text.trim() !== '' && Number.isInteger(year) && year > 0;
  return { ...draft, columns: put(draft.columns, col, isYear ? { means, year } : { means }) };
}

export function withRow(draft: ReadingDraft, row: number, kind: SaidRow | undefined): ReadingDraft {
  return { ...draft, rows: put(draft.rows, row, kind) };
}

/** Undefined where the rows of the headings are none. Of a table without headings they may stay unsaid. */
export function saidOf(
  { first, last, as, measure, columns, rows }: ReadingDraft,
  table: ReadTable,
): SaidOfTable | undefined {
  const header = headerOf(table);
  const asFound = !hasHeader(table) && `${first}${last}`.trim() === '';
  const [from, to] = asFound ? [header.first + 1, header.last + 1] : [Number(first), Number(last)];
  const isSpan = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && to >= from;
  if (!asFound && !isSpan) return undefined;
  return {
    header: { first: from - 1, last: to - 1 },
    ...(as ? { as } : {}),
    ...(measure ? { measure } : {}),
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
    ...(Object.keys(rows).length > 0 ? { rows } : {}),
  };
}

function put<T>(all: Readonly<Record<number, T>>, key: number, value: T | undefined): Record<number, T> {
  const others = Object.entries(all).filter(([each]) => each !== String(key));
  return Object.fromEntries(value === undefined ? others : [...others, [String(key), value]]);
}
