import { z } from 'zod';
import type { Placed } from './record';
import { text } from './schema-parts';

/** One task of a plan, or a heading of tasks. */
export const taskSchema = z.object({
  /** `1`, `1.1`, `II`. */
  stt: text,
  task: text,
  lead: text,
  partners: text,
  time: text,
  result: text,
  note: text,
});

/** What a row of tasks says. */
export type TaskValues = z.infer<typeof taskSchema>;

/** A task's row with its place. */
export type TaskRecord = Placed<TaskValues>;
