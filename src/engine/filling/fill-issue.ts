import type { CellRef } from '../grid/grid';
import type { AppendixId } from '../layouts/layout';
import type { SheetName } from '../plan/sheet-name';
import type { MoneyUnit } from '../text/measure-unit';
import type { NameTaken, NameUnlisted } from '../units/subjects';

/** What a filling could not do as asked or had to assume, as facts; `locales/` makes the sentences. */
export type FillIssue =
  /** The layout was asked for and the input has nothing for it. */
  | { readonly kind: 'no-data'; readonly layout: AppendixId }
  /** Charts were asked for, and no appendix that was made has figures to draw. */
  | { readonly kind: 'no-charts' }
  /** Neither the plan sheet nor the rows say for which year. */
  | { readonly kind: 'no-years'; readonly layout: AppendixId }
  /** Neither a day nor years say whether districts or communes are meant: the units until 2025-06-30 were taken. */
  | { readonly kind: 'level-assumed' }
  /** Rows that no unit or year or kind can be found for: they are in no appendix. */
  | {
      readonly kind: 'left-out';
      readonly missing: 'unit' | 'year' | 'kind' | 'group';
      readonly cells: readonly CellRef[];
    }
  /** Sheets without a column of this, where others have one: the appendix counts none of their rows. */
  | {
      readonly kind: 'no-column';
      readonly layout: AppendixId;
      readonly missing: 'kind' | 'group';
      readonly sheets: readonly SheetName[];
      readonly rows: number;
    }
  /** Columns of money in lists of products, by their headings: appendices of money are filled from budgets. */
  | { readonly kind: 'money-elsewhere'; readonly cells: readonly CellRef[] }
  /** A sheet of one of several files that is an appendix already: what it says is added to nothing. */
  | { readonly kind: 'is-appendix'; readonly of: AppendixId; readonly file: string; readonly sheet: string }
  /** A sheet of a kind that others sent filled in, of which no row is: its unit is in no appendix. */
  | { readonly kind: 'blank-sheet'; readonly unit?: string; readonly file: string; readonly sheet: string }
  /** Rows of years that the plan does not cover. */
  | { readonly kind: 'outside-period'; readonly cells: readonly CellRef[] }
  /** A name taken for that of another unit, which differs in diacritics or a letter. */
  | NameTaken
  /** A name that the list of units does not have, but for its diacritics: a slip, or a unit left out of the list. */
  | NameUnlisted
  /** Figures typed as text, which no formula adds up: these leaves are written as plain figures. */
  | { readonly kind: 'text-figures'; readonly cells: readonly CellRef[] }
  /** Some sheet gives no split by source below this one, so none is printed. */
  | { readonly kind: 'unsplit'; readonly source: string; readonly file: string; readonly sheet: string }
  /** The plan's baseline is not the sum of its stars: both are printed as they are given. */
  | {
      readonly kind: 'baseline-stars';
      readonly total: number;
      readonly stars: number;
      readonly cells: readonly CellRef[];
    }
  /** The formula would be longer than Excel takes: the leaf is written as a plain figure. */
  | { readonly kind: 'long-formula'; readonly count: number }
  /** Money was rounded to whole units because nobody chose decimals; the input has `held`, of which `keep` can be kept. */
  | {
      readonly kind: 'rounded';
      readonly measure: MoneyUnit;
      readonly held: number;
      readonly keep: number;
    }
  /** Rows of which rounding leaves nothing: small money, or a sheet whose measure unit is not what it says. */
  | { readonly kind: 'rounded-away'; readonly measure: MoneyUnit; readonly rows: readonly string[] }
  /** Sources were not filled: their split is no finer than the budget plan's, so they would say the same again. */
  | { readonly kind: 'same-as-budget' }
  /** No rounding keeps every figure within one unit; these are off by more. */
  | { readonly kind: 'rounding-outside'; readonly layout: AppendixId; readonly cells: readonly string[] }
  /** The rounding keeps all sums, but may not move least. */
  | { readonly kind: 'rounding-not-least'; readonly layout: AppendixId }
  /** A sheet of this name was changed by hand since the last filling, or the other way made by hand: left alone. */
  | {
      readonly kind: 'changed-by-hand';
      readonly layout: AppendixId;
      readonly sheet: string;
      readonly cells: readonly string[];
    };

/** By name, what a filling can tell. */
export type FillIssueKind = FillIssue['kind'];
