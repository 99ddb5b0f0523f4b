import { checkPlan, type CheckResult } from '../../../src/engine/check';
import { InputProblem } from '../../../src/engine/problems';
import type { WorkerAnswer, GivenFile } from '../../../src/taskpane/work/messages';
import { perform } from '../../../src/taskpane/work/perform';
import { workbookOf } from '../results';

const file = (name: string): GivenFile => ({ name, bytes: new ArrayBuffer(1) });

async function open({ name }: GivenFile) {
  if (name.endsWith('.docx')) throw new InputProblem({ kind: 'not-a-workbook', file: name });
  return workbookOf(name, [['STT']]);
}

const MEANS = {
  open,
  explain: async (result: CheckResult) => ({ ...result, files: [...result.files, 'explained'] }),
  today: '2026-11-21',
};

async function answers(...names: string[]): Promise<WorkerAnswer[]> {
  const heard: WorkerAnswer[] = [];
  const means = { ...MEANS, check: checkPlan };
  await perform({ kind: 'files', files: names.map(file) }, means, (answer) => heard.push(answer));
  return heard;
}

test('files that can be read are checked, the others told', async () => {
  const heard = await answers('a.xlsx', 'b.docx');
  const opened = heard.find((answer) => answer.kind === 'opened');
  expect(opened).toMatchObject({
    workbooks: [{ file: 'a.xlsx' }],
    problems: [{ kind: 'not-a-workbook', file: 'b.docx' }],
  });
  expect(heard.slice(-3, -1)).toMatchObject([
    { kind: 'checked', result: { files: ['a.xlsx'] } },
    { kind: 'unsaid', questions: [] },
  ]);
  expect(heard[heard.length - 1]).toMatchObject({
    kind: 'explained',
    result: { files: ['a.xlsx', 'explained'] },
  });
});

test('where nothing can be read, nothing is checked', async () => {
  const heard = await answers('b.docx');
  expect(heard.map(({ kind }) => kind)).toEqual(['progress', 'opened']);
});

test('progress never goes back and is told at most once for each hundredth', async () => {
  const heard: WorkerAnswer[] = [];
  const check: typeof checkPlan = (workbooks, options) => {
    for (let step = 0; step <= 1000; step++) options?.onProgress?.(step / 1000);
    return checkPlan(workbooks);
  };
  const job = { kind: 'workbooks', workbooks: [workbookOf('a.xlsx', [['STT']])] } as const;
  await perform(job, { ...MEANS, check }, (answer) => heard.push(answer));
  const shares = heard.flatMap((answer) => (answer.kind === 'progress' ? [answer.share] : []));
  expect(shares).toHaveLength(101);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});
