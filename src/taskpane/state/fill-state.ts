import type { FillResult } from '../../engine/filling/fill-plan';
import type { CellRef } from '../../engine/grid/grid';
import type { SheetPreview } from '../../engine/filling/preview';
import type { Undo } from '../../hosts/host';
import type { FillChoice, FillStep } from '../work/messages';

/** A filling that was written, and how to take it back. */
export interface Filled {
  readonly preview: readonly SheetPreview[];
  readonly undo: Undo;
  /** The file of the workbook that the sheets are in. */
  readonly file: string;
}

/** What an undo would cost: sheets and cells that somebody edited since. */
export interface Asked {
  readonly sheets: readonly string[];
  readonly cells: readonly CellRef[];
  /** Sheets that were deleted or renamed since, which stay as they are. */
  readonly gone: readonly string[];
}

/** How the filling of appendices stands. Changed by `reduceFill` alone. */
export interface FillState {
  /** Layouts are absent until a person chooses: then those that the input sheets suggest are meant. */
  readonly choice: FillChoice;
  readonly work?: { readonly step: FillStep; readonly share: number };
  /** What a filling by this choice would do to the workbooks as they are; absent until asked for. */
  readonly preview?: FillResult;
  readonly done?: Filled;
  /** The question whether what is done is to be undone all the same. */
  readonly asked?: Asked;
  /** True where the last filling was taken back. */
  readonly undone?: boolean;
}

export type FillEvent =
  | { readonly kind: 'chosen'; readonly choice: FillChoice }
  | { readonly kind: 'began'; readonly step: FillStep }
  | { readonly kind: 'went'; readonly share: number }
  | { readonly kind: 'planned'; readonly result: FillResult }
  /** The workbooks are no longer what the preview was made for. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'filled'; readonly done: Filled }
  | { readonly kind: 'undone' }
  | { readonly kind: 'asked'; readonly asked: Asked }
  | { readonly kind: 'answered' }
  | { readonly kind: 'ended' };

export const NO_FILL: FillState = { choice: {} };

/** The next state of the filling after an event. Pure. */
export function reduceFill(state: FillState, event: FillEvent): FillState {
  const { work, preview, done, undone, ...rest } = state;
  switch (event.kind) {
    case 'chosen':
      return {
        choice: event.choice,
        ...(work && { work }),
        ...(done && { done }),
        ...(undone && { undone }),
      };
    case 'began':
      return { ...withoutQuestion(state), work: { step: event.step, share: 0 } };
    case 'went':
      return work ? { ...state, work: { ...work, share: event.share } } : state;
    case 'planned':
      return { ...rest, preview: event.result, ...(done && { done }) };
    case 'outdated':
      return preview
        ? { ...rest, ...(work && { work }), ...(done && { done }), ...(undone && { undone }) }
        : state;
    case 'filled':
      return { ...rest, done: event.done };
    case 'asked':
      return { ...state, asked: event.asked };
    case 'answered':
      return withoutQuestion(state);
    case 'undone':
      return { ...rest, undone: true };
    case 'ended':
      return work
        ? { ...rest, ...(preview && { preview }), ...(done && { done }), ...(undone && { undone }) }
        : state;
  }
}

function withoutQuestion(state: FillState): FillState {
  const { asked, ...rest } = state;
  return asked ? rest : state;
}
