import { HostProblem, type HostRefusal } from '../../../src/hosts/host';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { asHostProblem, ERROR_CODES, type ErrorCode } from '../../../src/hosts/excel/refusals';
import { SimulatedExcel } from '../../excel-host/simulated-excel';
import { book, FILE, fullSheet } from './books';

const KINDS: Readonly<Record<ErrorCode, HostRefusal['kind']>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  ItemNotFound: 'not-found',
  ItemAlreadyExists: 'exists',
  InvalidReference: 'not-found',
  InvalidArgument: 'unknown',
  InvalidSelection: 'conflict',
  InactiveWorkbook: 'lost',
  FilteredRangeConflict: 'conflict',
  MergedRangeConflict: 'conflict',
  PivotTableRangeConflict: 'conflict',
  InsertDeleteConflict: 'conflict',
  NonBlankCellOffSheet: 'conflict',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  FormulaLengthExceedsLimit: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedSheet: 'unsupported',
  ApiNotFound: 'unsupported',
  MemoryLimitReached: 'too-large',
  RequestAborted: 'lost',
  GeneralException: 'unknown',
};

const edit = (row: number, content: string | number) => ({
  ref: { file: FILE, sheet: 'Biểu 1', row, col: 1 },
  content,
});

describe('what Excel refuses', () => {
  it.each(ERROR_CODES)('%s, while writing', async (code) => {
    const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 5, 3)));
    excel.fail({ code, at: 'Formulas' });
    const refused = new ExcelHost().apply({ sheets: [], edits: [edit(1, 7)] });
    await expect(refused).rejects.toBeInstanceOf(HostProblem);
    await expect(refused).rejects.toMatchObject({ refusal: { kind: KINDS[code] } });
  });

  it.each(ERROR_CODES)('%s, of a whole request', async (code) => {
    const excel = new SimulatedExcel(book(fullSheet('Biểu 1', 5, 3)));
    excel.fail({ code, after: 1 });
    await expect(new ExcelHost().snapshot()).rejects.toMatchObject({ refusal: { kind: KINDS[code] } });
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
    expect(excel.marks()).toEqual([at('Biểu 2')]);
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
