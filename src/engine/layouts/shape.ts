/**
 * What a standard sheet looks like, as data. One layout serves four interpreters: recognising and reading
 * a sheet, checking its sums, filling it, and making a blank template of it. `layout.ts` has the ids.
 */

/** The official Vietnamese label and its English gloss. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** How a figure is measured; counts are exact, the others are displayed rounded. */
export type MeasureKind = 'count' | 'money' | 'share';

/** What a column of figures shows, as a node of the layout's tree of items. */
export interface Item {
  /** The glossary's identifier: `new`, `state`, `capital`, a group's numeral `I` … */
  readonly id: string;
  readonly label: Label;
  /** Header texts seen for it, any case, with diacritics; folding makes the rest. */
  readonly aliases: readonly string[];
  /** The item whose figure it is a part of; absent for a root. */
  readonly parent?: string;
  readonly measure: MeasureKind;
}

/** An equality that one layout implies with another, unit by unit and for the total row. */
export interface CrossIdentity {
  /** This layout's item, over the whole period. */
  readonly item: string;
  /** The other layout's id. */
  readonly layout: string;
  /** The other layout's item, over the whole period. */
  readonly otherItem: string;
}

/** How an appendix comes from input sheets. */
export interface FillShape {
  /**
   * What a leaf figure counts or adds up: the product entries whose `by` is the item's id (of those of one
   * `kind` only, where given), or the money of the budget's rows under the item's source.
   */
  readonly from:
    | { readonly sheet: 'products'; readonly by: 'kind' | 'group'; readonly kind?: string }
    | { readonly sheet: 'budget' };
  /** Items that are shown even where all their figures are nought; the others only where they have figures. */
  readonly always: readonly string[];
  /** Items that a blank sheet shows; absent where they are those of `always`. */
  readonly blank?: readonly string[];
  /** True where each item's share of the whole stands under the totals. */
  readonly shares?: true;
  /** What stands under the whole period: the root items, their parts, or both. */
  readonly period: 'roots' | 'parts' | 'all';
  /** Where the row of totals stands. */
  readonly totals: 'top' | 'bottom';
  /** The title as printed, in capitals; the period is put behind it. */
  readonly title: string;
}

/** What every appendix of units by years and items says of itself. */
interface FigureShape<Id extends string> {
  readonly kind: 'appendix';
  readonly id: Id;
  readonly label: Label;
  /** What it is called in the middle of a sentence. */
  readonly named: Label;
  /** Words of its title that tell it from other appendices, any case, with diacritics. */
  readonly titles: readonly string[];
  /** Headers of the column that names the row. */
  readonly rowHeaders: readonly string[];
  readonly items: readonly Item[];
  /** `years`: items stand under each year and under the period; `whole`: once, for the whole period. */
  readonly periods: 'years' | 'whole';
  /** Items that a table must show at least one of, to be this appendix. */
  readonly telling: readonly string[];
  /** Rows: a total of units, or sections of units and departments under a grand total. */
  readonly rows: 'units' | 'sections';
  readonly measure: MeasureKind;
  readonly equals?: readonly CrossIdentity[];
  /** Where the layout comes from: a plan, a decree, a decision. */
  readonly origin: string;
}

/** An appendix of units by years and items. */
export interface AppendixShape<Id extends string = string> extends FigureShape<Id> {
  /** Absent where the appendix is not made from input sheets. */
  readonly filling?: FillShape;
}

/** Such an appendix whose figures are more than counts and sums of one input sheet: `filling/own-ways.ts` makes it. */
export interface OwnShape<Id extends string = string> extends FigureShape<Id> {
  readonly filling: 'own';
}

/** A column of a sheet whose rows are records. */
export interface Field {
  readonly id: string;
  readonly label: Label;
  readonly aliases: readonly string[];
  readonly type:
    'text' | 'count' | 'money' | 'score' | 'number' | 'year' | 'date' | 'stars' | 'choice' | 'yes-no';
  /** The choices of a `choice`, with the words seen for each. */
  readonly choices?: readonly {
    readonly id: string;
    readonly label: Label;
    readonly aliases: readonly string[];
  }[];
  /** A blank under a filled cell means "same as above". */
  readonly fillDown?: boolean;
  /** A text that states a figure in words (`5 - 7 lớp`): a date in its place is Excel's doing, and no figure. */
  readonly statesFigure?: true;
}

/** A sheet whose rows are records: what districts send, and the lists among the appendices. */
export interface RecordShape<Id extends string = string> {
  readonly kind: 'records';
  readonly id: Id;
  readonly label: Label;
  /** What it is called in the middle of a sentence. */
  readonly named: Label;
  readonly titles: readonly string[];
  readonly fields: readonly Field[];
  readonly origin: string;
}

/** A list among the appendices, printed from the input sheet of one kind. */
export interface PrintedShape<
  Id extends string = string,
  From extends string = string,
> extends RecordShape<Id> {
  /** The input sheet that it has the columns of. */
  readonly from: From;
}

/** A sheet that people send. */
export interface InputShape<Id extends string = string> extends RecordShape<Id> {
  readonly telling: Telling;
  /** The field that says what a row is about. */
  readonly naming: string;
  /** True where such sheets may add up their rows; elsewhere "Tổng số sản phẩm" is a target or a fact of its own. */
  readonly addedUp: boolean;
  /** True where its rows may stand under headings such as `I. Phát triển sản phẩm`, which say nothing of their own. */
  readonly headed?: true;
}

/** What a header must show to be this input sheet and no other; fields by their ids. */
export interface Telling {
  readonly all: readonly string[];
  readonly any: readonly string[];
  /** How many of `any` there must be. */
  readonly least: number;
  /** One fewer will do where the title says what it is. */
  readonly leastTitled: number;
  /** Fields that an appendix with the same columns never has: with one of them it is an input sheet for sure. */
  readonly sure: readonly string[];
}
