import type { MilpSolver } from '../diagnosis/milp';
import type { AppendixId } from '../layouts/layout';
import type { SaidOfSheets } from '../meaning/said';
import type { Separators } from '../text/separators';
import type { MoneyUnit } from '../text/measure-unit';
import type { Paper } from './page/fit-page';
import type { Foot } from './page/signature-block';
import type { Caption } from './page/title-block';
import type { UnitsWanted } from '../units/in-todays-units';
import type { WordsStyle } from '../text/amount-in-words';

/** Digits behind the comma that money is printed with at most. */
export const MOST_DECIMALS = 6;

/** What one appendix is to be called. */
export interface Heading {
  /** `I`, `02`: printed behind PHỤ LỤC. */
  readonly number?: string;
  readonly title?: string;
}

/** How rows that say the same again are counted. */
export const REPEATED_ROWS = ['once', 'each'] as const;

/** What is said of rows that say the same again: counted once, or each by itself. */
export type RepeatedRowsCount = (typeof REPEATED_ROWS)[number];

/** What varies between provinces and years; everything has a default that comes from the input sheets. */
export interface FillOptions {
  /** Without it, every appendix that the input has data for. */
  readonly layouts?: readonly AppendixId[];
  /** Plain figures in place of formulas over the input sheets; totals stay formulas. */
  readonly values?: boolean;
  /** The measure unit that is printed; without it the plan's, else the first that a sheet states. */
  readonly measure?: MoneyUnit;
  /** The measure unit of sheets that state none. */
  readonly inputMeasure?: MoneyUnit;
  /** What the lone mark of figures typed as text separates, where no sum decides it. */
  readonly separators?: Separators;
  /** What a person says of the sheets' readings. */
  readonly said?: SaidOfSheets;
  /** Sheets that are left out, as `Sheet`, `[file.xlsx]Sheet` or `file.xlsx`. */
  readonly without?: readonly string[];
  /** Sheets that say the same again are counted each by itself. */
  readonly countRepeated?: boolean;
  /** What stands in several rows of one year is counted once, or each row by itself. */
  readonly repeatedRows?: RepeatedRowsCount;
  /** Products of communes and money of districts stand in the same appendices. */
  readonly bothLevels?: boolean;
  /** In which units rows are counted; without it, today's where the plan is one of communes. */
  readonly units?: UnitsWanted;
  /** Rows of figures that were not read are left out. */
  readonly withoutUnread?: boolean;
  /** Figures that cannot be read count as blank. */
  readonly unreadAsBlank?: boolean;
  /** Decimals of money, 0 to 6; without it none, and what that takes away is told. */
  readonly decimals?: number;
  readonly years?: readonly number[];
  /** The one day on which stars and targets are told, `YYYY-MM-DD`; without it, the latest day of a decision. */
  readonly asOf?: string;
  /** What every appendix's caption names, in place of what the plan sheet says or leaves out. */
  readonly plan?: Caption;
  /** The only paper that there is; without it A4, and A3 for a table that A4 would shrink below 9 points. */
  readonly paper?: Paper;
  /** Who signs each appendix and who receives it; nothing where absent. */
  readonly foot?: Foot;
  /** A sheet of live charts over the appendices. */
  readonly charts?: boolean;
  /** The sources to print, as ids of the source tree; without it, as deep as all input sheets go. */
  readonly sources?: readonly string[];
  /** `Cấp huyện`, `Cấp xã`: the name of the units' total. */
  readonly levelName?: string;
  readonly totals?: 'top' | 'bottom';
  /** What stands under the whole period: the total only, its parts, or both. */
  readonly period?: 'roots' | 'parts' | 'all';
  /** Phases of the plan, first and last year: headings of the product list in place of groups. */
  readonly phases?: readonly (readonly [number, number])[];
  readonly headings?: Partial<Record<AppendixId, Heading>>;
  readonly words?: WordsStyle;
  /** Sheets changed by hand since the last filling that may be replaced all the same. */
  readonly overwrite?: readonly string[];
  /** Asked for the least movement where the sums are no network; without it a near-least one is taken. */
  readonly solver?: MilpSolver;
  /** Called with 0 to 1 as the work goes on. */
  readonly onProgress?: (share: number) => void;
}
