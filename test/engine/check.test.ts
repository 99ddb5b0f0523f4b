import fc from '../property';
import { checkPlan, type CheckResult } from '../../src/engine/check';
import { toPlain } from '../../src/engine/decimal';
import type { Finding } from '../../src/engine/findings';
import type { CellRef, Workbook } from '../../src/engine/grid/grid';
import { plantError, spaced } from '../generators/appendices/alter';
import { sheetText } from '../generators/appendices/canvas';
import { Random } from '../generators/appendices/random';
import { STRANGERS } from '../generators/appendices/strangers';
import { generateWorkbook } from '../generators/appendices/workbook';

/** Plans that share nothing with the sample; each seed is one plan in one layout. */
const SEEDS = fc.integer({ min: 1, max: 1_000_000 });
const RUNS = { numRuns: 40 };

function rulesOf({ findings }: CheckResult): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

function shown(workbook: Workbook): string {
  return workbook.sheets.map((sheet) => `${sheet.name}\n${sheetText(sheet)}`).join('\n');
}

/** What a finding says, without where it stands. */
function gist(finding: Finding): string {
  const { rule, severity, verdict, subject, expected, found } = finding;
  return JSON.stringify([
    rule,
    severity,
    verdict,
    subject?.layout,
    subject?.unit,
    subject?.year,
    subject?.measure,
    expected && toPlain(expected),
    found && toPlain(found),
    finding.cells.length,
    finding.parts.length,
  ]);
}

function gists({ findings }: CheckResult): string[] {
  return findings.map(gist).sort();
}

const has = (refs: readonly CellRef[], sheet: string, row: number, col: number): boolean =>
  refs.some((ref) => ref.sheet === sheet && ref.row === row && ref.col === col);

describe('plans without an error', () => {
  test('are read in full and found clean, however they are laid out', () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const { plan, placed, workbook } = generateWorkbook(seed, { look: { nothing: 'zero' } });
        const result = checkPlan([workbook]);
        const read = result.tables.map(
          ({ layout, rows, measure }) => `${layout.id} ${rows.length} ${measure}`,
        );
        const meant = placed.map(({ table }) => `${table.layout} ${table.lines.length} ${table.measure}`);
        expect([read.sort(), shown(workbook)]).toEqual([meant.sort(), shown(workbook)]);
        expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        const allowed = [
          'text-number',
          'ambiguous-number',
          'measure-missing',
          // nobody dates these plans: that districts were taken for those of their day is said
          'abolished-level',
          // forms are drawn with the column numbers of others (`1=2+3`): told, and no figure is wrong
          'column-numbers',
          ...(plan.rounded ? ['sum-of-parts'] : []),
        ];
        expect(rulesOf(result).filter((rule) => !allowed.includes(rule))).toEqual([]);
        expect(result.summary.fail).toBe(0);
      }),
      RUNS,
    );
  });

  test('sheets that are no appendix are read as none', () => {
    for (const sheet of STRANGERS)
      expect(
        checkPlan([{ file: 'f.xlsx', sheets: [sheet] }]).tables.filter(({ layout }) => layout.id !== 'table'),
      ).toEqual([]);
  });
});

describe('one figure that is wrong beyond rounding', () => {
  test('is an error that points at its cell, whichever figure it is', () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        // Nought is typed: where all totals of a table are left blank, it claims nothing that could be wrong.
        const generated = generateWorkbook(seed, { look: { figures: 'format', nothing: 'zero' } });
        const planted = plantError(generated, new Random(seed + 1));
        fc.pre(planted !== undefined);
        if (!planted) return;
        const { findings } = checkPlan([planted.workbook]);
        const pointing = findings.filter(
          ({ severity, cells, parts }) =>
            severity === 'error' && has([...cells, ...parts], planted.sheet, planted.row, planted.col),
        );
        expect([pointing.length > 0, planted.what, shown(planted.workbook)]).toEqual([
          true,
          planted.what,
          shown(planted.workbook),
        ]);
      }),
      { numRuns: 100 },
    );
  });

  test('typed as text it is an error, or at the least said to be in doubt', () => {
    fc.assert(
      fc.property(SEEDS, fc.constantFrom('vi-text', 'en-text', 'plain-text', 'mixed'), (seed, figures) => {
        const generated = generateWorkbook(seed, { look: { figures, nothing: 'zero' } });
        const planted = plantError(generated, new Random(seed + 1));
        fc.pre(planted !== undefined);
        if (!planted) return;
        const { findings } = checkPlan([planted.workbook]);
        const pointing = findings.filter(
          ({ severity, verdict, cells, parts }) =>
            (severity === 'error' || verdict === 'undecided') &&
            has([...cells, ...parts], planted.sheet, planted.row, planted.col),
        );
        expect([pointing.length > 0, planted.what]).toEqual([true, planted.what]);
      }),
      RUNS,
    );
  });
});

describe('what changes no finding', () => {
  /** A plan with an error in it, so that there is something to lose. */
  function wrongPlan(seed: number): Workbook {
    const generated = generateWorkbook(seed, { look: { repeatEvery: 0, formulas: false } });
    return plantError(generated, new Random(seed + 1))?.workbook ?? generated.workbook;
  }

  test('blank rows and columns put in', () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const before = wrongPlan(seed);
        const random = new Random(seed + 2);
        const after = { ...before, sheets: before.sheets.map((sheet) => spaced(sheet, random).sheet) };
        expect([gists(checkPlan([after])), shown(after)]).toEqual([gists(checkPlan([before])), shown(after)]);
      }),
      RUNS,
    );
  });

  test('sheets renamed and put in another order, or in files of their own', () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const before = wrongPlan(seed);
        const expected = gists(checkPlan([before]));
        const renamed = before.sheets.map((sheet, index) => ({ ...sheet, name: `Trang ${index}` }));
        expect(gists(checkPlan([{ ...before, sheets: renamed }]))).toEqual(expected);
        const files = before.sheets.map((sheet, index) => ({ file: `${index}.xlsx`, sheets: [sheet] }));
        expect(gists(checkPlan(files))).toEqual(expected);
      }),
      RUNS,
    );
  });
});
