import type { InputLayout } from './layout';
import { BUDGET } from './inputs/budget';
import { PLAN } from './inputs/plan';
import { PRODUCERS } from './inputs/producers';
import { PRODUCTS } from './inputs/products';
import { TARGETS } from './inputs/targets';
import { TASKS } from './inputs/tasks';
import { UNITS } from './inputs/units';

/** Every sheet that people send, by id. Adding one is a new file and a line here. */
export const INPUTS = {
  plan: PLAN,
  units: UNITS,
  products: PRODUCTS,
  producers: PRODUCERS,
  budget: BUDGET,
  targets: TARGETS,
  tasks: TASKS,
} as const;

/** Every sheet that people send, in the order in which they are offered. */
export const INPUT_LAYOUTS: readonly InputLayout[] = Object.values(INPUTS);
