import { fillPlan } from '../../../src/engine/filling/fill-plan';
import { inPieces, fillingInPieces, wholeJob, wholeResult } from '../../../src/taskpane/work/fill-pieces';
import type { FillJob } from '../../../src/taskpane/work/messages';
import { Assembly, type Piece } from '../../../src/taskpane/work/pieces';
import { countryWorkbook } from '../../../src/tools/bench/country';

const LARGE = { file: 'a.xlsx', sheets: countryWorkbook({ units: 400, products: 2000 }) };
const [FIRST] = LARGE.sheets;

/** As the other side gets them: each message cloned by itself. */
function assembled(pieces: readonly Piece[]): Assembly {
  const assembly = new Assembly();
  for (const piece of pieces) assembly.add(structuredClone(piece));
  return assembly;
}

test.each<FillJob>([
  { kind: 'fill', workbooks: [LARGE], choice: { values: true } },
  {
    kind: 'keep',
    bytes: new ArrayBuffer(8),
    plan: { sheets: FIRST ? [{ ...FIRST, front: true }] : [], edits: [] },
    results: [],
    sheets: LARGE.sheets,
  },
])('a job comes together again: $kind', (job) => {
  const { pieces, frame } = inPieces(job);
  expect(pieces.length).toBeGreaterThan(1);
  expect(wholeJob(structuredClone(frame), assembled(pieces))).toEqual(job);
});

test('so does what was planned', () => {
  const result = fillPlan([LARGE], { layouts: ['product-list'], countRepeated: true });
  const { pieces, frame } = fillingInPieces(result);
  expect(pieces.length).toBeGreaterThan(0);
  expect(frame.plan.sheets.some(({ rows }) => rows.length === 0)).toBe(true);
  expect(wholeResult(structuredClone(frame), assembled(pieces))).toEqual(result);
});
