import type { MoneyUnit } from '../text/measure-unit';
import type { CellRef } from '../grid/grid';
import type { InputId, AppendixId } from '../layouts/layout';
import type { Cut } from './cut';
import type { FundingPaper } from './paper';

/** Which sheet one side's money comes from; `typed` where the reviewer typed it. */
export type ViewKind =
  Extract<AppendixId | InputId, 'budget-plan' | 'funding-sources' | 'budget' | 'plan'> | 'typed';

/** A budget's rows stand in the units' section, or in that of the province's departments. */
export type Section = 'unit' | 'department';

/** A unit or department that a side lists. */
export interface FundingUnit {
  readonly name: string;
  readonly place: Section;
  /** Where it is named, or the first figure of it. */
  readonly cell?: CellRef;
}

/** Whose money a line tells: a unit's by its index, a section's, or everybody's. */
export type RowKey = number | Section | 'all';

/** The money of one row in one year, or over the whole period where `year` is absent. */
export interface FundingLine {
  readonly row: RowKey;
  readonly year?: number;
  readonly cut: Cut;
}

/** One side's money, by unit × year × source, each figure with the cells that it comes from. */
export interface FundingView {
  readonly kind: ViewKind;
  readonly files: readonly string[];
  /** Absent where its sheets are several or it has none. */
  readonly sheet?: string;
  /** The measure unit of its sheets; the first one's where they differ. */
  readonly measure: MoneyUnit;
  readonly years: readonly number[];
  readonly units: readonly FundingUnit[];
  /** What sections are called where they are printed. */
  readonly sections: Readonly<Partial<Record<Section, string>>>;
  /** What the row of everybody's money is called where it is printed. */
  readonly totalName?: string;
  readonly lines: readonly FundingLine[];
  /** What its sheets say of themselves: the plan that they belong to, when they were saved. */
  readonly papers?: readonly FundingPaper[];
}
