import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HostProblem } from '../../../src/hosts/host';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { asHostProblem, ERROR_CODES } from '../../../src/hosts/excel/refusals';
import { en } from '../../../src/locales/en/pane';
import { vi } from '../../../src/locales/vi/pane';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { book, FILE, fullSheet } from './books';

/** Every code that the type library of Office.js names for Excel, and for any host. */
function documentedCodes(): string[] {
  const path = createRequire(__filename).resolve('@types/office-js/index.d.ts');
  const library = readFileSync(path, 'utf8');
  const excel = /declare namespace Excel \{[^]*?enum ErrorCodes \{([^}]*)\}/.exec(library)?.[1] ?? '';
  const any = /class ErrorCodes \{([^}]*)\}/.exec(library)?.[1] ?? '';
  const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  return [
    ...[...excel.matchAll(/= "(\w+)"/g)].map(([, code = '']) => code),
    ...[...any.matchAll(/static (\w+):/g)].map(([, name = '']) => capital(name)),
  ];
}

/** "Error handling with the application-specific JavaScript APIs", 2024-03-01: general and Excel's own. */
const IN_THE_GUIDE =
  `AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired
  GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidReference
  InvalidRequest InvalidRibbonDefinition InvalidSelection ItemAlreadyExists ItemNotFound MemoryLimitReached NotImplemented
  RequestAborted RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated
  UnsupportedFeature UnsupportedOperation EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit InactiveWorkbook
  InvalidOperationInCellEditMode MergedRangeConflict NonBlankCellOffSheet OperationCellsExceedLimit PivotTableRangeConflict
  RangeExceedsLimit RefreshWorkbookLinksBlocked UnsupportedSheet`.split(/\s+/);

const edit = (row: number, content: string | number) => ({
  ref: { file: FILE, sheet: 'Biểu 1', row, col: 1 },
  content,
});

describe('what Excel refuses', () => {
  it('no documented code is unknown here', () => {
    const known: readonly string[] = ERROR_CODES;
    expect(documentedCodes().length).toBeGreaterThan(40);
    expect([...documentedCodes(), ...IN_THE_GUIDE].filter((code) => !known.includes(code))).toEqual([]);
  });

  it.each(ERROR_CODES)(
    '%s, while writing: a sentence in each language, with the sheet where it has one',
    async (code) => {
      const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 5, 3)));
      // what is too large is sent again in smaller portions: it has to stay refused
      if (code === 'RequestPayloadSizeLimitExceeded') excel.interfere({ refuse: () => code });
      else excel.fail({ code, at: 'Formulas' });
      const problem = await new ExcelHost().apply({ sheets: [], edits: [edit(1, 7)] }).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (!(problem instanceof HostProblem)) throw new Error('no HostProblem');
      const { refusal } = problem;
      const sentences = [vi.trouble.refusal(refusal), en.trouble.refusal(refusal)];
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^“?\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(
          /Formulas|Worksheets|undefined|-range|pivot-table|off-sheet|insert-delete/,
        );
        if (refusal.kind !== 'unknown' && refusal.kind !== 'fault') expect(sentence).not.toContain(code);
        if ('sheet' in refusal) expect(sentence).toContain('Biểu 1');
        if ('cells' in refusal && refusal.cells !== undefined) expect(sentence).toContain('B2');
      }
    },
  );

  it.each(ERROR_CODES)('%s, of a whole request', async (code) => {
    const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 5, 3)));
    excel.fail({ code, after: 1 });
    await expect(new ExcelHost().snapshot()).rejects.toBeInstanceOf(HostProblem);
  });

  it('a code that nobody has heard of keeps its name', () => {
    expect(asHostProblem({ code: 'SomethingNew' }).refusal).toEqual({
      kind: 'unknown',
      code: 'SomethingNew',
    });
    expect(asHostProblem(new TypeError('x')).refusal).toEqual({ kind: 'unknown', code: 'TypeError' });
    expect(asHostProblem('x').refusal).toEqual({ kind: 'unknown', code: 'GeneralException' });
  });

  it('a cell being edited', async () => {
    const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 5, 3)));
    excel.editing = true;
    await expect(new ExcelHost().snapshot()).rejects.toMatchObject({ refusal: { kind: 'editing' } });
  });
});

describe('what is protected is looked at first', () => {
  const protectedBook = () => {
    const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 5, 3), fullSheet('Biểu 2', 5, 3)));
    return { excel, host: new ExcelHost() };
  };

  it('a protected sheet is named, nothing is written, nothing is unprotected', async () => {
    const { excel, host } = protectedBook();
    excel.sheet('Biểu 1').protected = true;
    const refused = host.apply({ sheets: [{ name: 'Phụ lục 01', rows: [] }], edits: [edit(1, 7)] });
    await expect(refused).rejects.toMatchObject({ refusal: { kind: 'protected', sheet: 'Biểu 1' } });
    expect(excel.trips).toHaveLength(1);
    expect(excel.sheet('Biểu 1').protected).toBe(true);
    expect(excel.model.sheets).toHaveLength(2);
  });

  it('so is one that would be replaced', async () => {
    const { excel, host } = protectedBook();
    excel.sheet('Biểu 2').protected = true;
    const refused = host.apply({ sheets: [{ name: 'Biểu 2', rows: [] }], edits: [] });
    await expect(refused).rejects.toMatchObject({ refusal: { kind: 'protected', sheet: 'Biểu 2' } });
  });

  it('a protected workbook takes no new sheet', async () => {
    const { excel, host } = protectedBook();
    excel.model.protected = true;
    const refused = host.apply({ sheets: [{ name: 'Phụ lục 01', rows: [] }], edits: [] });
    await expect(refused).rejects.toMatchObject({ refusal: { kind: 'protected' } });
  });

  it('a cell that its sheet leaves open can be mended', async () => {
    const { excel, host } = protectedBook();
    excel.sheet('Biểu 1').protected = true;
    excel.sheet('Biểu 1').rows.get(1)?.get(1)?.look.set('Protection.Locked', false);
    await host.apply({ sheets: [], edits: [edit(1, 7)] });
    const [workbook] = await host.snapshot();
    expect(workbook?.sheets[0]?.rows[1]?.[1]?.value).toBe(7);
  });

  it('a finding on a protected sheet is selected, if not marked', async () => {
    const { excel, host } = protectedBook();
    excel.sheet('Biểu 1').protected = true;
    const at = (sheet: string) => ({ file: FILE, sheet, row: 2, col: 2 });
    await host.reveal(at('Biểu 1'), [at('Biểu 2')]);
    expect(excel.selection()).toEqual(at('Biểu 1'));
    expect(excel.marks()).toEqual([]);
  });

  it('a finding on a hidden or missing sheet', async () => {
    const { excel, host } = protectedBook();
    excel.sheet('Biểu 1').visibility = 'Hidden';
    const at = (sheet: string) => ({ file: FILE, sheet, row: 2, col: 2 });
    await expect(host.reveal(at('Biểu 1'), [])).rejects.toMatchObject({
      refusal: { kind: 'conflict', what: 'hidden-sheet' },
    });
    await expect(host.reveal(at('Biểu 9'), [])).rejects.toMatchObject({
      refusal: { kind: 'not-found', what: 'Biểu 9' },
    });
  });
});
