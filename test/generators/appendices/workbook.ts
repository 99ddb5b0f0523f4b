import type { Sheet, Workbook } from '../../../src/engine/grid/grid';
import { Canvas } from './canvas';
import { makePlan, type GeneratedPlan, type PlanOptions } from './plan';
import { Random } from './random';
import { render, someLook, type Look, type Placed } from './render';
import { someStrangers } from './strangers';

/** A plan on its sheets, and where each of its figures stands. */
export interface GeneratedWorkbook {
  readonly plan: GeneratedPlan;
  readonly workbook: Workbook;
  readonly placed: readonly Placed[];
}

export interface WorkbookOptions extends PlanOptions {
  /** Pins some of what is otherwise left to chance. */
  readonly look?: Partial<Look>;
  readonly stacked?: boolean;
  readonly strangers?: boolean;
  readonly merges?: boolean;
}

/** The same seed and options make the same workbook. */
export function generateWorkbook(seed: number, options: WorkbookOptions = {}): GeneratedWorkbook {
  const random = new Random(seed);
  const plan = makePlan(random, options);
  const stacked = options.stacked ?? random.chance(0.2);
  const merges = options.merges ?? random.chance(0.6);
  const sheets: Sheet[] = [];
  const placed: Placed[] = [];
  const draw = (canvas: Canvas, name: string, index: number, top: number): Placed | undefined => {
    const table = plan.tables[index];
    if (!table) return undefined;
    const look = { ...someLook(random), ...options.look };
    const exact = table.measure === 'count' || !plan.rounded;
    const made = render(
      canvas,
      name,
      table,
      { ...look, top: top + look.top, formulas: look.formulas && exact },
      random,
    );
    placed.push(made);
    return made;
  };
  if (stacked) {
    const canvas = new Canvas();
    let top = 0;
    plan.tables.forEach((_, index) => {
      top = (draw(canvas, 'Phụ lục', index, top)?.bottom ?? top) + random.int(1, 4);
    });
    sheets.push(canvas.sheet('Phụ lục', merges));
  } else {
    plan.tables.forEach((_, index) => {
      const canvas = new Canvas();
      draw(canvas, `Biểu ${index + 1}`, index, 0);
      sheets.push(canvas.sheet(`Biểu ${index + 1}`, merges));
    });
  }
  const strangers = (options.strangers ?? random.chance(0.3)) ? someStrangers(random) : [];
  return {
    plan,
    workbook: { file: 'ke-hoach.xlsx', sheets: random.shuffled([...sheets, ...strangers]) },
    placed,
  };
}
