import { BUDGET } from './budget';
import type { InputId, RecordLayout } from './layout';
import { PLAN } from './plan';
import { PRODUCERS } from './producers';
import { PRODUCTS } from './products';
import { TARGETS } from './targets';
import { TASKS } from './tasks';
import { UNITS } from './units';

export type InputLayout = RecordLayout & { readonly id: InputId };

/** Every sheet that people send, by id. Adding one is a new file and a line here. */
export const INPUTS = {
  plan: PLAN,
  units: UNITS,
  products: PRODUCTS,
  producers: PRODUCERS,
  budget: BUDGET,
  targets: TARGETS,
  tasks: TASKS,
} as const satisfies Record<InputId, InputLayout>;

export const INPUT_LAYOUTS: readonly InputLayout[] = Object.values(INPUTS);
