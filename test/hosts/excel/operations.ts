import { fillPlan } from '../../../src/engine/filling/fill-plan';
import { templateSheets } from '../../../src/engine/filling/template';
import type { WritePlan } from '../../../src/engine/filling/write-plan';
import type { Workbook } from '../../../src/engine/grid/grid';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { HostProblem, type HostRefusal, type Settled, type Undo } from '../../../src/hosts/host';
import type { Model } from '../../excel-host/model';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { bookOf, sheetFromText } from '../../generators/districts/sheets';

export const FILE = 'dak-doa.xlsx';
export const at = (sheet: string, row: number, col: number) => ({ file: FILE, sheet, row, col });

/** A plan's input sheets: small, and enough to fill two appendices from. */
export function inputBook(): Workbook {
  const plan = sheetFromText(
    'Thông tin kế hoạch',
    `
    STT | Thông tin | Giá trị
    1 | Số kế hoạch | 104/KH-UBND
    2 | Tỉnh | Gia Lai
    3 | Từ năm | 2021
    4 | Đến năm | 2022
    5 | Đơn vị tính | đồng`,
  );
  const budget = sheetFromText(
    'Dự toán',
    `
    DỰ TOÁN KINH PHÍ
    Đơn vị tính: đồng
    STT | Đơn vị | Nội dung | Năm | Thành tiền | NSTW | NS tỉnh
    1 | Huyện Mang Yang | Tập huấn | 2021 | 1540210150 | 1540210150 |
    2 | Huyện Chư Păh | Xúc tiến | 2022 | 1617481840 | | 1617481840`,
  );
  return bookOf(FILE, plan, budget);
}

const LAYOUTS = ['budget-plan', 'funding-sources'] as const;

/** Planned once: a filling is pure, and hundreds of tries begin with the same. */
const planned = new Map<string, WritePlan>();

function once(key: string, make: () => WritePlan): WritePlan {
  const known = planned.get(key) ?? make();
  planned.set(key, known);
  return known;
}

export const firstFilling = (charts = false): WritePlan =>
  once(`first ${charts}`, () => fillPlan([inputBook()], { layouts: [...LAYOUTS], charts }).plan);

/** The same over whatever stands there now. */
export const anew = (plan: WritePlan): WritePlan => ({
  ...plan,
  sheets: plan.sheets.map(({ was: _, ...sheet }) => sheet),
});

export const CORRECTION: WritePlan = {
  sheets: [],
  edits: [
    { ref: at('Dự toán', 3, 4), content: 1540210155, was: 1540210150 },
    { ref: at('Dự toán', 3, 5), content: 1540210155, was: 1540210150 },
    { ref: at('Dự toán', 4, 4), content: 5 },
    { ref: at('Thông tin kế hoạch', 1, 2), content: 77 },
  ],
};

export interface Opened {
  readonly excel: SimulatedExcel;
  readonly host: ExcelHost;
  /** How writes came out that had been left half-done. */
  readonly settled: Settled[];
}

/** A pane over the workbook; `retryAfter` is empty where it is to be closed in the middle. */
export async function opened(
  retryAfter: readonly number[] = [],
  workbook: Workbook | Model = inputBook(),
): Promise<Opened> {
  const excel = new SimulatedExcel(workbook);
  const settled: Settled[] = [];
  const host = new ExcelHost(undefined, (each) => settled.push(each), retryAfter);
  await host.snapshot();
  return { excel, host, settled };
}

/** Why an act was refused; undefined where it was done. */
export const refusalOf = (act: Promise<unknown>): Promise<HostRefusal | undefined> =>
  act.then(
    () => undefined,
    (error: unknown) => {
      if (!(error instanceof HostProblem)) throw error;
      return error.refusal;
    },
  );

export interface Operation extends Opened {
  readonly act: () => Promise<unknown>;
}

type Prepare = (retryAfter: readonly number[]) => Promise<Operation>;

interface Stage {
  readonly model: Model;
  readonly undo: Undo | undefined;
}

const stages = new Map<string, Promise<Stage>>();

/** A pane over a workbook into which `act` has written: written once, as thousands of tries begin with the same. */
async function after(
  name: string,
  retryAfter: readonly number[],
  act: (pane: Opened) => Promise<Undo | undefined>,
): Promise<Opened & { readonly undo: Undo }> {
  const written = async (): Promise<Stage> => {
    const pane = await opened();
    const undo = await act(pane);
    return { model: structuredClone(pane.excel.model), undo };
  };
  const stage = stages.get(name) ?? written();
  stages.set(name, stage);
  const { model, undo = NOTHING } = await stage;
  return { ...(await opened(retryAfter, structuredClone(model))), undo };
}

const NOTHING: Undo = { plan: { sheets: [], edits: [] }, removeSheets: [] };

/** What a person put over a filled sheet: a conditional format and a rule of what may be typed. */
function asOwn({ excel }: Opened): void {
  const made = excel.model.sheets.find(({ name }) => name.startsWith('Phụ lục'));
  const area = { top: 2, left: 1, bottom: 6, right: 2 };
  made?.formats.push({ id: 'own', type: 'DataBar', areas: [area], members: new Map() });
  made?.validations.push({ area, rule: { wholeNumber: { formula1: 0, operator: 'GreaterThan' } } });
}

/** Changed input, so that a second filling is another one. */
async function secondFilling({ excel, host }: Opened, charts = false): Promise<WritePlan> {
  excel.edit(at('Dự toán', 3, 5), 1540211000);
  excel.edit(at('Dự toán', 3, 4), 1540211000);
  const now = await host.snapshot();
  return once(`second ${charts}`, () => fillPlan(now, { layouts: [...LAYOUTS], charts }).plan);
}

/** Everything that is written into a person's workbook, ready to be done. */
export const OPERATIONS: Readonly<Record<string, Prepare>> = {
  fill: async (retryAfter) => {
    const pane = await opened(retryAfter);
    return { ...pane, act: () => pane.host.apply(firstFilling()) };
  },
  'fill again, with charts': async (retryAfter) => {
    const pane = await after('charts', retryAfter, async (first) => {
      await first.host.apply(firstFilling(true));
      asOwn(first);
      // Another unit is gone, so that the charts are others too.
      first.excel.edit(at('Dự toán', 4, 1), 'Huyện Mang Yang');
      await secondFilling(first, true);
      return undefined;
    });
    const second = await secondFilling(pane, true);
    return { ...pane, act: () => pane.host.apply(second) };
  },
  'undo of a first filling': async (retryAfter) => {
    const pane = await after('first', retryAfter, ({ host }) => host.apply(firstFilling()));
    return { ...pane, act: () => pane.host.undo(pane.undo) };
  },
  'undo of a second filling': async (retryAfter) => {
    const pane = await after('second', retryAfter, async (first) => {
      await first.host.apply(firstFilling());
      asOwn(first);
      return first.host.apply(await secondFilling(first));
    });
    return { ...pane, act: () => pane.host.undo(pane.undo) };
  },
  'correct four cells': async (retryAfter) => {
    const pane = await opened(retryAfter);
    return { ...pane, act: () => pane.host.apply(CORRECTION) };
  },
  'undo of a correction': async (retryAfter) => {
    const pane = await opened(retryAfter);
    const undo = await pane.host.apply(CORRECTION);
    return { ...pane, act: () => pane.host.undo(undo) };
  },
  'blank sheet': async (retryAfter) => {
    const pane = await opened(retryAfter);
    const sheets = templateSheets('products', { years: [2021, 2022] }).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.slice(0, 12),
    }));
    return { ...pane, act: () => pane.host.apply({ sheets, edits: [] }) };
  },
  'show a finding': async (retryAfter) => {
    const pane = await opened(retryAfter);
    const parts = [at('Dự toán', 3, 5), at('Thông tin kế hoạch', 1, 2)];
    return { ...pane, act: () => pane.host.reveal(at('Dự toán', 3, 4), parts) };
  },
  'draw marks': async (retryAfter) => {
    const pane = await opened(retryAfter);
    await pane.host.reveal(at('Dự toán', 4, 4), [at('Dự toán', 4, 6)], { draw: true });
    const parts = [at('Dự toán', 3, 5)];
    return { ...pane, act: () => pane.host.reveal(at('Dự toán', 3, 4), parts, { draw: true }) };
  },
  'clear marks': async (retryAfter) => {
    const pane = await opened(retryAfter);
    await pane.host.reveal(at('Dự toán', 4, 4), [at('Thông tin kế hoạch', 1, 2)], { draw: true });
    return { ...pane, act: () => pane.host.clearMarks({ everywhere: true }) };
  },
};
