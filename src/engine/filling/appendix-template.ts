import { decimal } from '../decimal';
import type { Cell } from '../grid/grid';
import { EXAMPLE_MARK } from '../layouts/example-row';
import { levelName } from '../units/level';
import type { RowSubject } from '../units/subjects';
import type { FilledFigures } from './fillable';
import { figurePlan } from './figure-plan';
import { figureSheet } from './figure-sheet';
import type { LeafSource } from './leaf-source';
import { measureLine, periodWords, referenceLine } from './page/title-block';
import { templateLevel } from './template-level';
import type { TemplateOptions } from './template-options';
import type { SheetPlan } from './write-plan';

/** So many rows a blank appendix has. */
export const APPENDIX_ROWS = 15;

const PLAN_YEARS = 5;

/** A blank appendix: its totals are formulas already; the example row is to be written over. */
export function appendixTemplate(
  layout: FilledFigures,
  { years: known, units, date }: TemplateOptions,
): SheetPlan {
  const level = templateLevel(date);
  // The last year is there to choose from; a plan's five years begin with this one.
  const years = known.length > PLAN_YEARS ? known.slice(1, PLAN_YEARS + 1) : known;
  const names = units ?? [
    `${EXAMPLE_MARK}: ${level === 'district' ? 'Huyện' : 'Xã'} A`,
    ...Array<string>(APPENDIX_ROWS - 1).fill(''),
  ];
  const subjects = names.map((name, key): RowSubject => ({ key, name, place: 'unit' }));
  const money = layout.measure === 'money';
  const shape = layout.filling;
  const shown = new Set(shape.blank ?? shape.always);
  const source: LeafSource = {
    subjects,
    shown,
    issues: [],
    textCells: [],
    leaf: () => ({ value: decimal(0), formula: () => undefined }),
  };
  const levels = { units: levelName(level), departments: 'Cấp tỉnh' };
  const plan = figurePlan({ layout, source, years, levels, options: {} });
  const sheet = figureSheet({
    name: layout.label.vi.slice(0, 31),
    texts: {
      number: '……',
      title: `${shape.title} ${periodWords(years)}`.trim().toUpperCase(),
      reference: referenceLine(undefined),
      ...(money ? { measure: measureLine('trieu') } : {}),
    },
    nameHeader: money ? 'Hạng mục nội dung' : 'ĐƠN VỊ',
    plan,
    leaf: (row, column) =>
      source.leaf(row.subject ?? { key: 0, name: '', place: 'unit' }, column.item.item.id, years),
    printed: () => decimal(0),
    decimals: 0,
    money,
    values: true,
    shares: false,
    onLongFormula: () => undefined,
  });
  return { ...sheet, rows: sheet.rows.map((row) => row?.map(withoutNought)) };
}

/** Figures to be typed are blank; sums stand. */
function withoutNought(cell: Cell | undefined): Cell | undefined {
  return cell && cell.formula === undefined && cell.value === 0 ? { ...cell, value: null } : cell;
}
