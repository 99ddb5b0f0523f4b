import type { FillResult } from '../../../src/engine/filling/fill-plan';
import type { WorkerAnswer } from '../../../src/taskpane/work/messages';
import { performFill, type FillTools } from '../../../src/taskpane/work/perform-fill';

const NOTHING: FillResult = {
  plan: { sheets: [], edits: [] },
  preview: [],
  issues: [],
  questions: [],
  findings: [],
};
const KEPT = new Uint8Array([1]);
const WRITTEN = new Uint8Array([2]);
const SOLVER = { solve: () => Promise.reject(new Error('never asked')) };

function means(over: Partial<FillTools> = {}): FillTools {
  return {
    fill: () => NOTHING,
    loadSolver: () => Promise.reject(new Error('not asked for')),
    canKeep: () => true,
    keep: async () => KEPT,
    write: async () => WRITTEN,
    ...over,
  };
}

async function answers(
  job: Parameters<typeof performFill>[0],
  over?: Partial<FillTools>,
): Promise<WorkerAnswer[]> {
  const said: WorkerAnswer[] = [];
  await performFill(job, means(over), (answer) => said.push(answer));
  return said;
}

const FILL = { kind: 'fill', workbooks: [], choice: { values: true } } as const;
const KEEP = {
  kind: 'keep',
  bytes: new ArrayBuffer(0),
  plan: NOTHING.plan,
  results: [],
  sheets: [],
} as const;

test('a filling is told with its progress, by the choice', async () => {
  const fill: FillTools['fill'] = (_workbooks, options = {}) => {
    expect(options.values).toBe(true);
    options.onProgress?.(0.5);
    options.onProgress?.(0.501);
    return NOTHING;
  };
  await expect(answers(FILL, { fill })).resolves.toEqual([
    { kind: 'progress', step: 'filling', share: 0.5 },
    { kind: 'planned', result: NOTHING },
  ]);
});

test('the solver is loaded only where the rounding asks for it', async () => {
  const open: FillResult = { ...NOTHING, issues: [{ kind: 'rounding-not-least', layout: 'budget-plan' }] };
  const fill: FillTools['fill'] = (_workbooks, options = {}) => (options.solver ? NOTHING : open);
  const loadSolver = async () => SOLVER as unknown as Awaited<ReturnType<FillTools['loadSolver']>>;
  await expect(answers(FILL, { fill, loadSolver })).resolves.toEqual([{ kind: 'planned', result: NOTHING }]);
});

test('an .xlsx is kept; of other forms the cells are written anew', async () => {
  await expect(answers(KEEP)).resolves.toEqual([{ kind: 'kept', bytes: KEPT }]);
  await expect(answers(KEEP, { canKeep: () => false })).resolves.toEqual([{ kind: 'kept', bytes: WRITTEN }]);
});
