import { columnName } from '../grid/address';
import type { TableLayout } from '../layouts/layout';
import type { Item, MeasureKind } from '../layouts/shape';
import { clean } from '../text/fold';
import type { ColumnPlan } from './columns';
import type { HeaderBlock } from './header-block';
import type { SaidColumn, SaidOfTable } from './said-table';
import type { FigureColumn, Period } from './table';

const NOTHING: ColumnPlan = { columns: [], extraItems: [], partial: new Set(), quality: 1 };

/** The columns as read, with what a person says of some of them in its place; undefined where no figure is left. */
export function withSaidColumns(
  read: ColumnPlan | undefined,
  said: SaidOfTable | undefined,
  block: HeaderBlock,
  layout: TableLayout,
): ColumnPlan | undefined {
  const words = Object.entries(said?.columns ?? {});
  if (words.length === 0) return read;
  let plan = read ?? NOTHING;
  for (const [col, word] of words)
    if (isOf(block, Number(col)))
      plan = placed(withoutColumn(plan, Number(col)), Number(col), word, block, layout);
  return plan.columns.length > 0 ? { ...plan, quality: 1 } : undefined;
}

/** Of two tables side by side each has its own columns. */
function isOf({ columns }: HeaderBlock, col: number): boolean {
  const cols = columns.map((column) => column.col);
  return col >= Math.min(...cols) && col <= Math.max(...cols);
}

function withoutColumn(plan: ColumnPlan, col: number): ColumnPlan {
  const { ordinalCol, nameCol, columns, shares, partial, ...rest } = plan;
  return {
    ...rest,
    ...(ordinalCol === undefined || ordinalCol === col ? {} : { ordinalCol }),
    ...(nameCol === undefined || nameCol === col ? {} : { nameCol }),
    columns: columns.filter((column) => column.col !== col),
    ...(shares ? { shares: shares.filter((column) => column.col !== col) } : {}),
    partial: new Set([...partial].filter((each) => each !== col)),
  };
}

function placed(
  plan: ColumnPlan,
  col: number,
  { means, year }: SaidColumn,
  block: HeaderBlock,
  layout: TableLayout,
): ColumnPlan {
  if (means === 'ignore') return plan;
  if (means === 'number') return { ...plan, ordinalCol: col };
  if (means === 'name') return { ...plan, nameCol: col };
  const texts = block.columns.find((column) => column.col === col)?.texts ?? [];
  const header = texts.map(clean).join(' / ');
  const period: Period = year === undefined ? { kind: 'whole' } : { kind: 'year', year };
  const known = layout.items.find(({ id }) => id === means);
  if (means === 'share' && layout.id !== 'table')
    return { ...plan, shares: [...(plan.shares ?? []), { col, item: 'share', period, header }] };
  const kind = means === 'share' ? 'share' : usualMeasure(plan, layout);
  const item = known ?? ownItem(header === '' ? columnName(col) : header, kind, plan, layout);
  const column: FigureColumn = { col, item: item.id, period, header };
  // of two columns for one item of one period the person's is meant
  const others = plan.columns.filter((other) => !(other.item === item.id && isSame(other.period, period)));
  return {
    ...plan,
    columns: [...others, column].sort((a, b) => a.col - b.col),
    extraItems: known ? plan.extraItems : [...plan.extraItems.filter(({ id }) => id !== item.id), item],
  };
}

function isSame(a: Period, b: Period): boolean {
  return a.kind === 'year' ? b.kind === 'year' && a.year === b.year : b.kind === 'whole';
}

/** What most columns are measured in. */
function usualMeasure({ columns, extraItems }: ColumnPlan, layout: TableLayout): MeasureKind {
  if (layout.id !== 'table') return layout.measure;
  const kinds = columns.map(({ item }) => extraItems.find(({ id }) => id === item)?.measure);
  return kinds.filter((kind) => kind === 'money').length * 2 >= kinds.length ? 'money' : 'count';
}

function ownItem(name: string, measure: MeasureKind, { columns }: ColumnPlan, layout: TableLayout): Item {
  let id = name;
  for (let again = 2; columns.some(({ item }) => item === id); again++) id = `${name} (${again})`;
  const root = layout.items.find(({ parent }) => parent === undefined);
  return {
    id,
    label: { vi: name, en: name },
    aliases: [],
    measure,
    ...(root ? { parent: root.id } : {}),
  };
}
