import type { PrintedShape } from '../shape';
import { TASKS } from '../inputs/tasks';

/** The task appendix of a plan (Ninh Bình): headed tasks; equal neighbours in the time column merge. */
export const TASK_PLAN: PrintedShape<'task-plan', 'tasks'> = {
  ...TASKS,
  id: 'task-plan',
  label: { vi: 'Phân công nhiệm vụ', en: 'Task plan' },
  named: { vi: 'phân công nhiệm vụ', en: 'task plan' },
  from: 'tasks',
};
