import type { RecordLayout } from './layout';
import { TASKS } from './tasks';

/** The task appendix of a plan (Ninh Bình): headed tasks; equal neighbours in the time column merge. */
export const TASK_PLAN: RecordLayout & { readonly id: 'task-plan' } = {
  ...TASKS,
  id: 'task-plan',
  label: { vi: 'Phân công nhiệm vụ', en: 'Task plan' },
};
