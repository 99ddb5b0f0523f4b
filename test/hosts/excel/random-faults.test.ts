import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { STALE } from '../../../src/hosts/excel/recover';
import { HostProblem } from '../../../src/hosts/host';
import { generator } from '../../../src/tools/bench/country';
import type { SimulatedExcel } from '../../excel-host/simulated-excel';
import { OPERATIONS } from './operations';
import { whole } from './whole';

/*
 * Not one failure at a time, as in all-or-nothing.test.ts, but a bad quarter of an hour: requests refused, cut off
 * half-way and answers lost by chance, while it is being put right too. Seeded; `SEEDS=5,6` draws other ones.
 */

const SEEDS = (process.env['SEEDS'] ?? '1,2').split(',').map(Number);
const TRIES = 12;
const CODES = [
  'GeneralException',
  'AccessDenied',
  'InvalidSelection',
  'ConnectionFailure',
  'Timeout',
] as const;
const QUICK = [
  'correct four cells',
  'undo of a correction',
  'undo of a first filling',
  'blank sheet',
  'fill again, with charts',
] as const;

jest.setTimeout(120_000);
afterEach(() => jest.restoreAllMocks());

/** One request in three goes wrong, at its door, somewhere inside, or on its way back. */
function storm(excel: SimulatedExcel, draw: (limit: number) => number): void {
  const fate = new Map<number, { readonly at: number; readonly code: string }>();
  const of = (request: number) => {
    const known = fate.get(request) ?? {
      at: draw(3) === 0 ? ([-1, draw(12), draw(60), Infinity][draw(4)] ?? -1) : NaN,
      code: CODES[draw(CODES.length)] ?? CODES[0],
    };
    fate.set(request, known);
    return known;
  };
  excel.interfere({
    refuse: (request, index) => (index === of(request).at ? of(request).code : undefined),
    lose: (request) => (of(request).at === Infinity ? 'Timeout' : undefined),
  });
}

const isOpen = (excel: SimulatedExcel): boolean =>
  JSON.stringify(excel.model.settings.get('vn.phuluc/acts') ?? '').includes('"writing"');

test.each(SEEDS)(
  'seed %i: what a storm leaves is as before or as planned, or told and put right',
  async (seed) => {
    const draw = generator(seed);
    const came = { before: 0, planned: 0, told: 0 };
    for (let number = 0; number < TRIES; number += 1) {
      const name = QUICK[draw(QUICK.length)] ?? QUICK[0];
      const prepare = OPERATIONS[name];
      if (!prepare) throw new Error(name);
      const rehearsal = await prepare([]);
      const before = whole(rehearsal.excel);
      await rehearsal.act();
      const planned = whole(rehearsal.excel);

      const { excel, act } = await prepare([]);
      storm(excel, draw);
      const error: unknown = await act().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      const told = error instanceof HostProblem && error.refusal.kind === 'half-written';
      const now = whole(excel);
      expect(error === undefined || error instanceof HostProblem).toBe(true);
      if (told) came.told += 1;
      else if (error === undefined) {
        expect(now).toBe(planned);
        came.planned += 1;
      } else {
        expect(now).toBe(before);
        came.before += 1;
      }
      // The storm goes on while later panes try; when it is over, one of them finds nothing left to do.
      const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + STALE + 1);
      for (let tries = 0; tries < 3; tries += 1) await new ExcelHost().recover().catch(() => undefined);
      excel.interfere();
      await new ExcelHost().recover();
      later.mockRestore();
      expect([before, planned]).toContain(whole(excel));
      expect(isOpen(excel)).toBe(false);
    }
    process.stdout.write(`\nseed ${seed}: ${JSON.stringify(came)} of ${TRIES}\n`);
    expect(came.before).toBeGreaterThan(0);
  },
);
