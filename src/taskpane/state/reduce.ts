import type { Workbook } from '../../engine/grid/grid';
import { INITIAL, type Action, type SheetKey, type State } from './state';

/** The sheet that a workbook opens on: the first that is not hidden. */
function firstSheet(workbooks: readonly Workbook[]): SheetKey | undefined {
  for (const workbook of workbooks) {
    const sheet = workbook.sheets.find((each) => !each.hidden) ?? workbook.sheets[0];
    if (sheet) return { file: workbook.file, sheet: sheet.name };
  }
  return undefined;
}

/** The next state after an action. Pure. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'started':
      return {
        ...state,
        troubles: [],
        activity: { at: 'work', step: action.step, share: 0, files: action.files },
      };
    case 'progressed':
      if (state.activity.at !== 'work') return state;
      return { ...state, activity: { ...state.activity, step: action.step, share: action.share } };
    case 'opened':
      return opened(state, action);
    case 'checked':
      return {
        ...state,
        activity: { at: 'rest' },
        outcome: { result: action.result, checkedAt: action.at },
      };
    case 'failed':
      return { ...state, activity: { at: 'rest' }, troubles: [...state.troubles, action.trouble] };
    case 'stopped':
      return { ...state, activity: { at: 'rest' } };
    case 'waiting':
      return { ...state, waiting: action.waiting };
    case 'closed':
      return INITIAL;
    case 'revealed': {
      const { file, sheet } = action.focus.cell;
      return { ...state, focus: action.focus, shown: { file, sheet } };
    }
    case 'unmarked': {
      const { focus, ...rest } = state;
      return focus ? rest : state;
    }
    case 'shown':
      return { ...state, shown: action.sheet };
    case 'dismissed':
      return { ...state, troubles: state.troubles.filter((trouble) => trouble !== action.trouble) };
  }
}

/** New workbooks take the place of the old ones; where none could be opened, the old ones stay. */
function opened(state: State, action: Extract<Action, { kind: 'opened' }>): State {
  const { workbooks, troubles, sample } = action;
  if (workbooks.length === 0) return { ...state, activity: { at: 'rest' }, troubles };
  const shown = firstSheet(workbooks);
  return {
    activity: state.activity,
    waiting: state.waiting,
    workbooks,
    troubles,
    sample,
    ...(shown ? { shown } : {}),
  };
}
