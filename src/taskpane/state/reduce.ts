import type { CheckResult } from '../../engine/check';
import type { Workbook } from '../../engine/grid/grid';
import type { KeptAct, Settled } from '../../hosts/host';
import { NO_FILL, reduceFill } from './fill-state';
import { paneAct } from './kept-acts';
import { NO_NEWS, newsAfter, type News } from './news';
import { INITIAL, type Action, type Added, type SheetKey, type State, type Trouble } from './state';

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
        troubles: state.troubles.filter(isHalfWritten),
        activity: { at: 'work', step: action.step, share: 0, files: action.files },
      };
    case 'progressed':
      if (state.activity.at !== 'work') return state;
      return { ...state, activity: { ...state.activity, step: action.step, share: action.share } };
    case 'opened':
      return opened(state, action);
    case 'documents':
      return { ...state, documents: action.documents, troubles: action.troubles };
    case 'checked':
    case 'explained':
      return checked(state, action);
    case 'unsaid':
      return state.outcome ? { ...state, outcome: { ...state.outcome, questions: action.questions } } : state;
    case 'seen':
      return state.unseen === 0 ? state : { ...state, unseen: 0 };
    case 'changed':
      return changed(state, action.workbooks);
    case 'fill':
      return { ...state, fill: reduceFill(state.fill, action.event) };
    case 'failed':
      return {
        ...state,
        activity: { at: 'rest' },
        correcting: false,
        troubles: withTrouble(state.troubles, action.trouble),
      };
    case 'stopped':
      return { ...state, activity: { at: 'rest' }, correcting: false };
    case 'correcting':
      return { ...state, correcting: true, troubles: state.troubles.filter(isHalfWritten) };
    case 'corrected':
      return { ...state, corrections: action.corrections };
    case 'readings':
      return { ...state, readings: action.readings };
    case 'waiting':
      return { ...state, waiting: action.waiting };
    case 'settled':
      return settled(state, action.settled);
    case 'recalled':
      return action.acts.reduce((told, act) => withAct(told, act, action.at), state);
    case 'added':
      return withAdded(state, action.added);
    case 'closed':
      return { ...INITIAL, readings: state.readings };
    case 'revealed': {
      const { file, sheet } = action.focus.cell;
      return { ...withoutReading(state), focus: action.focus, shown: { file, sheet } };
    }
    case 'read':
      return { ...closed(state), ...(action.reading ? { reading: action.reading } : {}) };
    case 'unmarked': {
      const { focus, ...rest } = state;
      return focus ? rest : state;
    }
    case 'shown':
      return { ...withoutReading(state), shown: action.sheet };
    case 'dismissed':
      return { ...state, troubles: state.troubles.filter((trouble) => trouble !== action.trouble) };
  }
}

function closed({ reading, ...rest }: State): State {
  return reading ? rest : { ...rest };
}

/** In the browser the sheets come to the front; in Excel, where both are to be seen, a text stays open. */
function withoutReading(state: State): State {
  return state.reading && state.workbooks.length > 0 ? closed(state) : state;
}

/** A check that was asked for starts from here; a quiet one says what came and went since. */
function checked(state: State, action: Extract<Action, { result: CheckResult }>): State {
  const { result, at, quiet = false } = action;
  const news = newsOf(state, action);
  return {
    ...state,
    // Whatever the person asked for meanwhile goes on.
    activity: quiet ? state.activity : { at: 'rest' },
    correcting: false,
    outcome: { ...state.outcome, result, checkedAt: at },
    news,
    unseen: action.kind === 'explained' ? state.unseen : quiet ? state.unseen + news.came : 0,
  };
}

function newsOf(
  { outcome, news: before }: State,
  { kind, quiet, result }: Extract<Action, { result: CheckResult }>,
): News {
  if (!outcome || !quiet) return NO_NEWS;
  const news = newsAfter(outcome.result.findings, before, result.findings);
  const { came, went } = before;
  return kind === 'explained' ? { ...news, came, went } : news;
}

/** The same thing said once is enough, last said last; that Excel does not answer is said with what it left. */
function withTrouble(troubles: readonly Trouble[], trouble: Trouble): readonly Trouble[] {
  if (isSilence(trouble) && troubles.some(isHalfWritten)) return troubles;
  const text = textOf(trouble);
  return [...troubles.filter((each) => textOf(each) !== text), trouble];
}

/** Figures may be decimals, whose digits JSON does not know. */
const textOf = (trouble: Trouble): string =>
  JSON.stringify(trouble, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

const isHalfWritten = (trouble: Trouble): boolean =>
  trouble.kind === 'host' && trouble.refusal.kind === 'half-written';

const isSilence = (trouble: Trouble): boolean => trouble.kind === 'host' && trouble.refusal.kind === 'lost';

/** What was said to be half-written is so no longer. A write that stands can be taken back. */
function settled(state: State, how: Settled): State {
  const others = state.troubles.filter((trouble) => !isHalfWritten(trouble) && !isSilence(trouble));
  const kept = how.kind === 'rolled-back' ? how.kept : [];
  const told = { ...state, troubles: withTrouble(others, { kind: 'settled', how: how.kind, kept }) };
  return how.kind === 'finished' ? withAct(told, how.act) : told;
}

/** A write that the workbook remembers, where the pane has none of its own of the same. */
function withAct(state: State, kept: KeptAct, now = 0): State {
  const act = paneAct(kept, now);
  if (act?.kind === 'sheets') return withAdded(state, act.added);
  if (act?.kind === 'filling')
    return { ...state, fill: reduceFill(state.fill, { kind: 'filled', done: act.filled }) };
  if (act?.kind === 'correction' && !state.corrections.some(({ undo }) => undo.act === kept.undo.act))
    return { ...state, corrections: [...state.corrections, act.correction] };
  return state;
}

function withAdded({ added: _, ...rest }: State, added: Added | undefined): State {
  return { ...rest, ...(added ? { added } : {}) };
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
    documents: [],
    troubles,
    sample,
    readings: state.readings,
    corrections: [],
    correcting: false,
    fill: NO_FILL,
    news: NO_NEWS,
    unseen: 0,
    ...(shown ? { shown } : {}),
    ...(workbooks[0]?.text ? { reading: { file: workbooks[0].file } } : {}),
  };
}

/** The same workbooks with other content: a sheet that is gone is left, a plan made for them is none any more. */
function changed(state: State, workbooks: readonly Workbook[]): State {
  const { shown, focus, ...rest } = state;
  const isThere = (key: SheetKey | undefined): boolean =>
    workbooks.some(({ file, sheets }) => file === key?.file && sheets.some(({ name }) => name === key.sheet));
  const next = isThere(shown) ? shown : firstSheet(workbooks);
  return {
    ...rest,
    workbooks,
    fill: reduceFill(state.fill, { kind: 'outdated' }),
    ...(next ? { shown: next } : {}),
    ...(focus && isThere(focus.cell) ? { focus } : {}),
  };
}
