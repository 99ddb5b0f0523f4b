import { checkPlan, type CheckResult } from '../../src/engine/check';
import { diagnose } from '../../src/engine/diagnosis/diagnose';
import { fillPlan } from '../../src/engine/filling/fill-plan';
import type { Workbook } from '../../src/engine/grid/grid';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { FileHost } from '../../src/hosts/file/file-host';
import { createSession } from '../../src/taskpane/state/session';
import { createStore } from '../../src/taskpane/state/store';
import { bookOf, sheetFromText } from '../generators/districts/sheets';
import { addSheet, peek } from './model';
import { SimulatedExcel } from './simulated-excel';

/*
 * An hour at the simulated Excel: a person types, sorts, inserts, renames, deletes, hides, protects; somebody
 * else edits while requests are under way; the connection comes and goes; and all the while the pane checks,
 * fills, undoes, corrects. Seeded, so that what goes wrong once goes wrong again.
 */

jest.setTimeout(300_000);

const FILE = 'ke-hoach.xlsx';
const BUDGET = 'Dự toán';
const TABLE = 'Phụ lục cũ';
const HOUR = 3_600_000;
const SEEDS = (process.env['SEEDS'] ?? '1,2').split(',').map(Number);

function book(): Workbook {
  const plan = sheetFromText(
    'Thông tin kế hoạch',
    `
    STT | Thông tin | Giá trị
    1 | Số kế hoạch | 104/KH-UBND
    2 | Tỉnh | Gia Lai
    3 | Từ năm | 2026
    4 | Đến năm | 2027
    5 | Đơn vị tính | triệu đồng`,
  );
  const budget = sheetFromText(
    BUDGET,
    `
    DỰ TOÁN KINH PHÍ
    Đơn vị tính: triệu đồng
    STT | Đơn vị | Nội dung | Năm | Thành tiền | NSTW | NS tỉnh
    1 | Xã Mang Yang | Tập huấn | 2026 | 150 | 150 |
    2 | Xã Chư Păh | Xúc tiến | 2027 | 160 | | 160
    3 | Xã Đak Đoa | Bao bì | 2027 | 90 | 40 | 50
    4 | Xã Kbang | Hội chợ | 2026 | 70 | 70 | `,
  );
  const table = sheetFromText(
    TABLE,
    `
    Phụ lục 2: PHÂN NHÓM SẢN PHẨM OCOP GIAI ĐOẠN 2026-2030
    STT | Đơn vị | Tổng sản phẩm | Nhóm thực phẩm | Nhóm đồ uống
    | Cấp xã | 16 | 12 | 4
    1 | An Khê | 6 | 4 | 2
    2 | Chư Sê | 4 | 3 | 1
    3 | Kông Chro | 6 | 5 | 1`,
  );
  return bookOf(FILE, plan, budget, table);
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pane() {
  const store = createStore();
  const host = new ExcelHost(
    (waiting) => store.dispatch({ kind: 'waiting', waiting }),
    (settled) => {
      store.dispatch({ kind: 'settled', settled });
      void session.checkQuietly();
    },
  );
  const session = createSession({
    store,
    excel: host,
    now: Date.now,
    hostOf: (workbooks) =>
      new FileHost(
        workbooks,
        { reveal: () => undefined, clearMarks: () => undefined },
        { getItem: () => null, setItem: () => undefined },
      ),
    startJob: (job, answer) => {
      const timer = setTimeout(() => {
        if (job.kind === 'fill') answer({ kind: 'planned', result: fillPlan(job.workbooks, job.choice) });
        if (job.kind !== 'workbooks') return;
        const result = diagnose(checkPlan(job.workbooks)).result;
        answer({ kind: 'checked', result });
        answer({ kind: 'explained', result });
      }, 50);
      return () => clearTimeout(timer);
    },
  });
  return { store, session };
}

/** What a person typed as a note, which nothing but the person may take away. */
class Ledger {
  private readonly notes = new Set<string>();
  private count = 0;

  next(): string {
    this.count += 1;
    const note = `ghi chú ${this.count}`;
    this.notes.add(note);
    return note;
  }

  /** The person deletes these. */
  drop(excel: SimulatedExcel, sheet: string): void {
    for (const text of texts(excel, sheet)) this.notes.delete(text);
  }

  overwritten(text: unknown): void {
    if (typeof text === 'string') this.notes.delete(text);
  }

  lost(excel: SimulatedExcel): string[] {
    const there = new Set(excel.model.sheets.flatMap(({ name }) => texts(excel, name)));
    return [...this.notes].filter((note) => !there.has(note));
  }

  get size(): number {
    return this.count;
  }
}

function texts(excel: SimulatedExcel, name: string): string[] {
  return [...excel.sheet(name).rows.values()].flatMap((cells) =>
    [...cells.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );
}

/** Findings as a text: figures are decimals, whose digits JSON does not know. */
const said = (result: CheckResult | undefined): string =>
  JSON.stringify(result?.findings, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );

async function hour(seed: number) {
  const random = randomBy(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  jest.spyOn(Math, 'random').mockImplementation(randomBy(seed + 1_000));
  const excel = new SimulatedExcel(book());
  const { store, session } = pane();
  const ledger = new Ledger();
  const done: Record<string, number> = {};
  const names = () =>
    excel.model.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
  const own = () => names().filter((name) => /^(Việc riêng|Đổi tên)/.test(name));
  const at = (sheet: string, row: number, col: number) => ({ file: FILE, sheet, row, col });
  const type = (sheet: string, row: number, col: number, value: string | number): void => {
    if (excel.sheet(sheet).protected) return;
    ledger.overwritten(peek(excel.sheet(sheet), row, col)?.value);
    excel.edit(at(sheet, row, col), value);
  };
  const note = (): void => {
    const sheet = pick(names());
    if (sheet !== undefined && !excel.sheet(sheet).protected)
      type(sheet, whole(30, 36), whole(9, 11), ledger.next());
  };
  const figure = (): void => {
    const [row, col] = [whole(3, 6), whole(2, 4)];
    const cell = peek(excel.sheet(TABLE), row, col);
    if (typeof cell?.value === 'number') type(TABLE, row, col, whole(1, 9));
  };
  let quietUntil = 0;
  const acts: Record<string, () => unknown> = {
    note,
    'note again': note,
    figure,
    'figure again': figure,
    'budget figure': () => {
      const row = whole(3, 6);
      if (typeof peek(excel.sheet(BUDGET), row, 4)?.value === 'number') type(BUDGET, row, 4, whole(50, 200));
    },
    sort: () => excel.sortRows(BUDGET, 3, random() < 0.5 ? [4, 3, 6, 5] : [6, 5, 4, 3]),
    'insert a row': () => excel.insertRows(pick([BUDGET, TABLE]) ?? BUDGET, whole(8, 12)),
    'add a sheet': () => {
      if (own().length > 3) return;
      const name = `Việc riêng ${whole(1, 99)}`;
      if (names().includes(name)) return;
      addSheet(excel.model, name);
      type(name, 1, 1, ledger.next());
    },
    'rename a sheet': () => {
      const name = pick(own());
      const to = `Đổi tên ${whole(1, 99)}`;
      if (name !== undefined && !names().includes(to)) excel.sheet(name).name = to;
    },
    'delete a sheet': () => {
      const name = pick([...own(), ...names().filter((each) => /^Phụ lục I/.test(each))]);
      if (name === undefined) return;
      ledger.drop(excel, name);
      excel.model.sheets = excel.model.sheets.filter((sheet) => sheet.name !== name);
    },
    protect: () => {
      const name = pick(names());
      if (name !== undefined) excel.sheet(name).protected = !excel.sheet(name).protected;
    },
    filter: () => excel.fail({ code: 'FilteredRangeConflict', at: 'Formulas' }),
    "somebody else's edits": () => {
      quietUntil = Date.now() + 20_000;
      excel.interfere({ between: () => (random() < 0.5 ? note() : figure()) });
    },
    'connection gone': () => {
      quietUntil = Date.now() + whole(5, 40) * 1_000;
      const from = whole(0, 60);
      let gone = false;
      excel.interfere({
        refuse: (_, index) => {
          gone ||= index >= from;
          return gone ? 'ConnectionFailure' : undefined;
        },
      });
    },
    'answer lost': () => {
      quietUntil = Date.now() + whole(5, 40) * 1_000;
      const from = whole(0, 3);
      excel.interfere({ lose: (request) => (request >= from ? 'Timeout' : undefined) });
    },
    check: () => session.check(),
    fill: async () => {
      await session.filling.preview({ layouts: ['budget-plan'] });
      return session.filling.fill('có phụ lục');
    },
    undo: async () => {
      await session.filling.undo();
      if (store.state().fill.asked) session.filling.keep();
    },
    correct: () => {
      const finding = store.state().outcome?.result.findings.find(({ suggestion }) => suggestion);
      return finding?.suggestion && session.corrections.correct(finding.suggestion.changes);
    },
    'take back': () => {
      const correction = store.state().corrections.at(-1);
      return correction && session.corrections.takeBack(correction);
    },
    look: () => session.reveal(at(TABLE, 3, 3), [at(TABLE, 4, 3)]),
  };
  const open: Promise<unknown>[] = [];
  for (const start = Date.now(); Date.now() - start < HOUR;) {
    if (quietUntil > 0 && Date.now() > quietUntil) {
      excel.interfere();
      quietUntil = 0;
    }
    const [name, act] = pick(Object.entries(acts)) ?? ['', () => undefined];
    done[name] = (done[name] ?? 0) + 1;
    open.push(Promise.resolve(act()));
    await jest.advanceTimersByTimeAsync(whole(2, 20) * 1_000);
  }
  excel.interfere();
  for (const { name } of excel.model.sheets) excel.sheet(name).protected = false;
  await jest.advanceTimersByTimeAsync(180_000);
  await Promise.all(open);
  // The last edit of the hour; what stands in view afterwards must be what stands in the workbook.
  excel.edit(at(TABLE, 300, 9), 'hết giờ');
  await jest.advanceTimersByTimeAsync(60_000);
  const fresh = new ExcelHost();
  const workbooks = await fresh.snapshot();
  return {
    typed: ledger.size,
    lost: ledger.lost(excel),
    inView: said(store.state().outcome?.result),
    fresh: said(diagnose(checkPlan(workbooks)).result),
    half: store.state().troubles.filter(({ kind }) => kind === 'host'),
    openActs: JSON.stringify(excel.model.settings.get('vn.phuluc/acts') ?? '').includes('"writing"'),
    done,
  };
}

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(2026, 10, 27, 8) });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test.each(SEEDS)(
  'an hour of typing, seed %i: nothing typed is lost, and what is in view is so',
  async (seed) => {
    const { typed, lost, inView, fresh, openActs, done } = await hour(seed);
    process.stdout.write(`\nseed ${seed}: ${typed} notes typed; ${JSON.stringify(done)}\n`);
    expect(lost).toEqual([]);
    expect(openActs).toBe(false);
    expect(inView).toBe(fresh);
    expect(typed).toBeGreaterThan(20);
  },
);
