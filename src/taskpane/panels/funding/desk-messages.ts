import type { MoneyUnit } from '../../../engine/text/measure-unit';
import type { CheckResult } from '../../../engine/check';
import type { FundingResult } from '../../../engine/funding/analyse';
import type { Workbook } from '../../../engine/grid/grid';
import type { Problem } from '../../../engine/problems';
import type { GivenFile } from '../../work/messages';
import type { CheckedPlan, Piece } from '../../work/pieces';
import type { TypedTexts } from './typed-texts';
import type { ViewPiece } from './view-pieces';

export type OwnPlan = CheckedPlan<Pick<CheckResult, 'files' | 'tables' | 'records' | 'findings'>>;

/** What is asked of the worker; what did not change since the last request is left out. */
export interface DeskRequest {
  readonly number: number;
  readonly own?: OwnPlan;
  /** The other side's files; null takes it away. */
  readonly against?: readonly GivenFile[] | null;
  readonly typed: TypedTexts;
}

/** A request, or what is too long for one and goes ahead of it. */
export type DeskMessage = DeskRequest | { readonly piece: Piece };

/** The other side as far as it was read. */
export interface OtherSide {
  readonly files: number;
  readonly problems: readonly Problem[];
  /** Its sheets with money, so that both sides' cells can be shown; none where they are too many. */
  readonly workbooks: readonly Workbook[];
}

export interface ShownFunding {
  readonly result: FundingResult;
  readonly measure: MoneyUnit;
  /** False where the plan has no money at all. */
  readonly hasMoney: boolean;
  readonly other?: OtherSide;
}

export type DeskAnswer =
  | { readonly number: number; readonly kind: 'reading'; readonly done: number; readonly all: number }
  /** What is too long for one message goes ahead of the view. */
  | { readonly number: number; readonly kind: 'piece'; readonly piece: ViewPiece }
  | { readonly number: number; readonly kind: 'done'; readonly view: ShownFunding }
  | { readonly number: number; readonly kind: 'failed' };
