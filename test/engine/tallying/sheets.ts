import type { Cell } from '../../../src/engine/grid/grid';
import { INPUTS } from '../../../src/engine/layouts/inputs';
import type { InputLayout } from '../../../src/engine/layouts/layout';
import { readCell } from '../../../src/engine/records/cells/read-cell';
import type { PlanRecord, PlanValues } from '../../../src/engine/records/plan-record';
import type { ProducerRecord } from '../../../src/engine/records/producer-record';
import type { ProductRecord, ProductValues } from '../../../src/engine/records/product-record';
import type { RecordTable } from '../../../src/engine/records/record-table';
import type { Records } from '../../../src/engine/records/records';
import type { TargetRecord } from '../../../src/engine/records/target-record';
import type { UnitRecord } from '../../../src/engine/records/unit-record';

/*
 * Input sheets as tables that a clerk can read: a line of canonical headings, then one line a row, cells
 * parted by `|`.
 */

function tableOf(layout: InputLayout, sheet: string, rows: number): RecordTable {
  const right = layout.fields.length - 1;
  return {
    layout,
    file: 'mau.xlsx',
    sheet,
    range: { top: 0, left: 0, bottom: rows, right },
    header: { first: 0, last: 0 },
    headingRow: 0,
    firstRow: 1,
    lastRow: rows,
    rows: Array.from({ length: rows }, (_, index) => index + 1),
    sections: [],
    blocks: [{ columns: Object.fromEntries(layout.fields.map(({ id }, col) => [id, col])) }],
    filledDown: [],
    confidence: 1,
  };
}

/** Records of values given by field, each on a row of its own. */
export function rowsOf<R>(layout: InputLayout, values: readonly object[], sheet: string): R[] {
  const table = tableOf(layout, sheet, values.length);
  const columns = table.blocks[0]?.columns ?? {};
  return values.map((each, index) => ({ ...each, at: { table, row: index + 1, columns } })) as R[];
}

export function products(values: readonly Partial<ProductValues>[], sheet = 'Sản phẩm'): ProductRecord[] {
  return rowsOf(INPUTS.products, values, sheet);
}

function parsed(layout: InputLayout, text: string): object[] {
  const [header = '', ...lines] = text.trim().split('\n');
  const fields = header.split('|').map((label) => {
    const field = layout.fields.find(({ label: { vi } }) => vi === label.trim());
    if (!field) throw new Error(`no column ${label.trim()}`);
    return field;
  });
  return lines.map((line) => {
    const cells = line.split('|').map((cell): Cell => ({ value: cell.trim() }));
    const values = fields.flatMap((field, index) => {
      const reading = readCell(cells[index], field);
      if (reading.kind === 'blank') return [];
      if (reading.kind !== 'value')
        throw new Error(`${field.label.vi}: ${JSON.stringify(cells[index]?.value)}`);
      return [[field.id, reading.value] as const];
    });
    return Object.fromEntries(values);
  });
}

export const productSheet = (text: string, sheet = 'Sản phẩm'): ProductRecord[] =>
  rowsOf(INPUTS.products, parsed(INPUTS.products, text), sheet);
export const producerSheet = (text: string, sheet = 'Chủ thể'): ProducerRecord[] =>
  rowsOf(INPUTS.producers, parsed(INPUTS.producers, text), sheet);
export const targetSheet = (text: string, sheet = 'Chỉ tiêu'): TargetRecord[] =>
  rowsOf(INPUTS.targets, parsed(INPUTS.targets, text), sheet);
export const unitSheet = (text: string, sheet = 'Đơn vị'): UnitRecord[] =>
  rowsOf(INPUTS.units, parsed(INPUTS.units, text), sheet);

export function plan(values: Partial<PlanValues>): PlanRecord {
  return { ...values, table: tableOf(INPUTS.plan, 'Kế hoạch', 9), cells: {} };
}

export function records(some: Partial<Records>): Records {
  return {
    tables: [],
    products: [],
    producers: [],
    budget: [],
    targets: [],
    units: [],
    tasks: [],
    findings: [],
    ...some,
  };
}
