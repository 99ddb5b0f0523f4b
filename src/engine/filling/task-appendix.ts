import { TASK_PLAN } from '../layouts/appendices/task-plan';
import type { TaskRecord } from '../records/task-record';
import type { MadeSheet, Naming } from './figure-appendix';
import type { FillOptions } from './fill-options';
import type { InputData } from './input-data';
import { listSheet, type ListColumn, type ListRow } from './list-sheet';
import { periodWords, referenceLine } from './page/title-block';

type Printed = 'stt' | 'task' | 'lead' | 'partners' | 'time' | 'result';

const ALWAYS: ReadonlySet<Printed> = new Set(['stt', 'task', 'lead', 'partners', 'time']);
const PRINTED: readonly Printed[] = ['stt', 'task', 'lead', 'partners', 'time', 'result'];
const WIDTHS: Readonly<Record<Printed, number>> = {
  stt: 7,
  task: 46,
  lead: 24,
  partners: 30,
  time: 18,
  result: 22,
};

/** The task appendix (TT, nội dung, chủ trì, phối hợp, thời gian) with merged time cells. */
export function taskAppendix(data: InputData, naming: Naming, options: FillOptions): MadeSheet | undefined {
  const tasks = data.records.tasks.filter(({ task }) => task !== undefined);
  if (tasks.length === 0) return undefined;
  const fields = PRINTED.filter((id) => ALWAYS.has(id) || tasks.some((task) => task[id] !== undefined));
  const columns = fields.map((id): ListColumn => {
    const label = TASK_PLAN.fields.find((field) => field.id === id)?.label.vi ?? id;
    return { label, width: WIDTHS[id], centred: id === 'stt' || id === 'time' };
  });
  const numbers = ordinals(tasks);
  const list = tasks.map((task, index): ListRow => {
    const text = task.task ?? '';
    const ordinal = numbers[index] ?? '';
    if (isHeading(task)) return { kind: 'heading', ordinal, text };
    return {
      kind: 'record',
      cells: fields.map((id) => (id === 'stt' ? ordinal : (task[id] ?? null))),
    };
  });
  const heading = options.headings?.['task-plan'];
  const title = `PHÂN CÔNG NHIỆM VỤ THỰC HIỆN CHƯƠNG TRÌNH OCOP ${periodWords(data.years)}`;
  return {
    sheet: listSheet(
      {
        name: naming.sheet,
        texts: {
          number: heading?.number ?? naming.number,
          title: heading?.title ?? title.trim().toUpperCase(),
          reference: referenceLine(data.caption),
        },
        columns,
        list,
        mergeColumn: fields.indexOf('time'),
      },
      options,
    ),
    issues: [],
  };
}

function isHeading(task: TaskRecord): boolean {
  return (['lead', 'partners', 'time', 'result'] as const).every((id) => task[id] === undefined);
}

/** The numbers as the sheet has them; where some task has none, all are numbered anew: 1, 1.1, 1.2, 2 … */
function ordinals(tasks: readonly TaskRecord[]): string[] {
  if (tasks.every(({ stt }) => stt !== undefined)) return tasks.map(({ stt }) => stt ?? '');
  let main = 0;
  let sub = 0;
  const underHeadings = tasks.some(isHeading);
  return tasks.map((task) => {
    if (underHeadings && !isHeading(task) && main > 0) {
      sub += 1;
      return `${main}.${sub}`;
    }
    main += 1;
    sub = 0;
    return String(main);
  });
}
