import { checkPlan } from '../../../src/engine/check';
import type { HostRefusal } from '../../../src/hosts/host';
import { fillingNote } from '../../../src/taskpane/state/kept-acts';
import { reduce } from '../../../src/taskpane/state/reduce';
import { INITIAL, type Action, type State } from '../../../src/taskpane/state/state';
import { workbookOf } from '../results';

const BOOK = workbookOf('a.xlsx', [['STT']]);
const RESULT = checkPlan([BOOK]);
const after = (...actions: Action[]): State => actions.reduce(reduce, INITIAL);

const OPENING: Action = { kind: 'started', step: 'opening', files: ['a.xlsx'] };
const OPENED: Action = { kind: 'opened', workbooks: [BOOK], troubles: [], sample: false };
const CHECKED: Action = { kind: 'checked', result: RESULT, at: 5 };
const REFUSED: Action = {
  kind: 'opened',
  workbooks: [],
  troubles: [{ kind: 'input', problem: { kind: 'empty-file', file: 'b.xlsx' } }],
  sample: false,
};

test('from opening to a result', () => {
  expect(after(OPENING).activity).toEqual({ at: 'work', step: 'opening', share: 0, files: ['a.xlsx'] });
  expect(after(OPENING, { kind: 'progressed', step: 'checking', share: 0.5 }).activity).toMatchObject({
    step: 'checking',
    share: 0.5,
  });
  const state = after(OPENING, OPENED, CHECKED);
  expect(state.activity).toEqual({ at: 'rest' });
  expect(state.outcome).toEqual({ result: RESULT, checkedAt: 5 });
  expect(state.shown).toEqual({ file: 'a.xlsx', sheet: 'Sheet1' });
});

test('files that cannot be opened leave what was there', () => {
  const state = after(OPENING, OPENED, CHECKED, OPENING, REFUSED);
  expect(state.workbooks).toEqual([BOOK]);
  expect(state.outcome?.result).toBe(RESULT);
  expect(state.troubles).toHaveLength(1);
  expect(state.activity).toEqual({ at: 'rest' });
});

test('new workbooks take old results and marks away', () => {
  const focus = { cell: { file: 'a.xlsx', sheet: 'Sheet1', row: 0, col: 0 }, parts: [] };
  const state = after(OPENED, CHECKED, { kind: 'revealed', focus }, OPENED);
  expect(state.outcome).toBeUndefined();
  expect(state.focus).toBeUndefined();
});

test('a cell that is looked up brings its sheet to the front; its mark can be taken away', () => {
  const focus = { cell: { file: 'a.xlsx', sheet: 'PL 02', row: 3, col: 2 }, parts: [] };
  const state = after(OPENED, { kind: 'revealed', focus });
  expect(state.shown).toEqual({ file: 'a.xlsx', sheet: 'PL 02' });
  expect(reduce(state, { kind: 'unmarked' }).focus).toBeUndefined();
});

test('stopping, dismissing and closing', () => {
  expect(after(OPENING, { kind: 'stopped' }).activity).toEqual({ at: 'rest' });
  const trouble = { kind: 'fault' } as const;
  const failed = after(OPENING, { kind: 'failed', trouble });
  expect(failed.troubles).toEqual([trouble]);
  expect(reduce(failed, { kind: 'dismissed', trouble }).troubles).toEqual([]);
  expect(after(OPENED, CHECKED, { kind: 'closed' })).toEqual(INITIAL);
});

test('a hidden first sheet is not the one shown', () => {
  const [sheet] = BOOK.sheets;
  const hidden = { ...BOOK, sheets: [{ name: 'Ẩn', rows: [], hidden: true }, ...(sheet ? [sheet] : [])] };
  const state = after({ kind: 'opened', workbooks: [hidden], troubles: [], sample: false });
  expect(state.shown?.sheet).toBe('Sheet1');
});

describe('troubles', () => {
  const trouble = (refusal: HostRefusal): Action => ({ kind: 'failed', trouble: { kind: 'host', refusal } });
  const half: HostRefusal = {
    kind: 'half-written',
    certain: false,
    sheets: ['Phụ lục I'],
    cells: [],
    why: { kind: 'lost' },
  };
  const kinds = (state: State) =>
    state.troubles.map((each) => (each.kind === 'host' ? each.refusal.kind : each.kind));

  test('the same one is shown once', () => {
    expect(
      kinds(after(trouble({ kind: 'busy' }), trouble({ kind: 'editing' }), trouble({ kind: 'busy' }))),
    ).toEqual(['editing', 'busy']);
  });

  test('what stands half-written stays said until it is settled, and silence is not said beside it', () => {
    const told = after(trouble(half), trouble({ kind: 'lost' }), OPENING, { kind: 'correcting' });
    expect(kinds(told)).toEqual(['half-written']);
    const settled = reduce(told, { kind: 'settled', settled: { kind: 'rolled-back', kept: [] } });
    expect(kinds(settled)).toEqual(['settled']);
    expect(kinds(reduce(settled, OPENING))).toEqual([]);
  });

  test('a write that stands after all can be taken back', () => {
    const undo = { plan: { sheets: [], edits: [] }, removeSheets: ['Phụ lục I'], act: 'a' };
    const note = fillingNote({
      file: 'a.xlsx',
      preview: [{ layout: 'budget-plan', sheet: 'Phụ lục I', status: 'new', cells: 3, changes: [] }],
    });
    const state = after(trouble(half), {
      kind: 'settled',
      settled: { kind: 'finished', act: { undo, note } },
    });
    expect(state.fill.done).toMatchObject({ undo, file: 'a.xlsx' });
  });
});
