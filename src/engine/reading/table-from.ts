import { cellAt, isBlank, type CellRef, type Sheet } from '../grid/grid';
import { clean } from '../text/fold';
import type { Candidate } from './candidate';
import type { ColumnPlan } from './columns';
import { readFigure } from './figure';
import { finestUnit } from './finest-unit';
import { headingsByColumn } from './header-columns';
import type { HeaderOnSheet } from './header-on-sheet';
import { keptColumns, keptLine, keptRows, lineKey } from './kept';
import { measureInHeader } from './measure-in-header';
import { treeThatHolds } from './row-trees';
import { readTableRows } from './rows';
import { readStatements } from './statements';
import type { FigureColumn, ShareColumn, ShareRow, Table, TableRow } from './table';
import { usedColumns } from './used-columns';

/** The table under a header, as a layout (or none) explains its columns; undefined where no row follows. */
export function tableFrom(
  place: HeaderOnSheet,
  { layout, plan, context, confidence }: Candidate,
): Table | undefined {
  const { sheet, file, block, said } = place;
  const body = readTableRows(place, plan, layout);
  const { trees, bottom, headings, leftOut } = body;
  const likeliest = trees.first;
  if (!likeliest.some(({ kind }) => kind !== 'grand')) return undefined;
  const items = new Map([...layout.items, ...plan.extraItems].map((item) => [item.id, item]));
  const wanted = plan.columns.map(({ col, item }) => ({
    col,
    measure: items.get(item)?.measure ?? layout.measure,
  }));
  const money = wanted.filter((column) => column.measure === 'money');
  const measure =
    layout.measure === 'count'
      ? 'count'
      : (said?.measure ??
        context.measure ??
        measureInHeader(block) ??
        finestUnit(likeliest.flatMap(({ row }) => money.map(({ col }) => cellAt(sheet, row, col)))));
  const key = lineKey(file, sheet.name, wanted, measure);
  const { columns, figures, blank } = usedColumns(
    keptColumns(plan.columns, sheet.rows[block.top]),
    likeliest.map(({ row }) => {
      const isHeading = headings.has(row);
      return keptLine(sheet.rows[row], row, isHeading ? `${key} heading` : key, () =>
        wanted.map(({ col, measure: kind }) => {
          const cell = isHeading ? undefined : cellAt(sheet, row, col);
          return readFigure(cell, { file, sheet: sheet.name, row, col }, kind, measure);
        }),
      );
    }),
    new Map([...items.values()].map(({ id, parent }) => [id, parent])),
    new Set(plan.extraItems.map(({ id }) => id)),
  );
  const cols = [plan.ordinalCol, plan.nameCol, ...columns.map(({ col }) => col)].filter(
    (col) => col !== undefined,
  );
  const rows = keptRows(treeThatHolds(trees, figures), plan.columns, sheet.rows[block.top]);
  const shares = (plan.shares ?? []).map((column): ShareColumn => ({
    column,
    figures: rows.map(({ row }) =>
      readFigure(cellAt(sheet, row, column.col), { file, sheet: sheet.name, row, col: column.col }, 'share'),
    ),
  }));
  const shareRows = shareRowsOf(sheet, body.shares, columns);
  const statements = readStatements(sheet, block.numbering, columns);
  return {
    layout,
    file,
    sheet: sheet.name,
    range: { top: block.top, left: Math.min(...cols), bottom, right: Math.max(...cols) },
    taken: {
      header: { first: block.top, last: block.bottom },
      headings: headingsByColumn(block.columns),
      ...(plan.ordinalCol === undefined ? {} : { ordinalCol: plan.ordinalCol }),
      ...(plan.nameCol === undefined ? {} : { nameCol: plan.nameCol }),
    },
    ...(measure ? { measure } : {}),
    columns,
    rows,
    figures,
    extraItems: plan.extraItems,
    ...(blank.length > 0 ? { blankColumns: blank } : {}),
    ...blankHeadings(place, plan, columns),
    ...(leftOut.length > 0 ? { leftOut } : {}),
    ...hiddenAmong(rows, sheet),
    ...(shares.length > 0 ? { shares } : {}),
    ...(shareRows.length > 0 ? { shareRows } : {}),
    ...(statements.length > 0 ? { statements } : {}),
    partialColumns: [...plan.partial],
    ...(context.period ? { period: context.period } : {}),
    confidence: Math.round(confidence * 100) / 100,
    ...(context.planNumber ? { planNumber: context.planNumber } : {}),
  };
}

function shareRowsOf(sheet: Sheet, names: readonly CellRef[], columns: readonly FigureColumn[]): ShareRow[] {
  return names.map((nameCell) => ({
    row: {
      row: nameCell.row,
      kind: 'detail',
      name: clean(String(cellAt(sheet, nameCell.row, nameCell.col)?.value ?? '')),
      nameCell,
    },
    figures: columns.map(({ col }) =>
      readFigure(cellAt(sheet, nameCell.row, col), { ...nameCell, col }, 'share'),
    ),
  }));
}

function hiddenAmong(rows: readonly TableRow[], { hiddenRows }: Sheet): Pick<Table, 'hiddenRows'> {
  const hidden = rows.flatMap(({ row }) => (hiddenRows?.has(row) === true ? row : []));
  return hidden.length > 0 ? { hiddenRows: new Set(hidden) } : {};
}

/** The cells of headings that are missing, with what was taken in their place. */
function blankHeadings(
  { sheet, file, block }: HeaderOnSheet,
  { blanks = [] }: ColumnPlan,
  columns: readonly FigureColumn[],
): Pick<Table, 'blankHeadings'> {
  const found = blanks.flatMap(({ col, item, period, told }) => {
    if (!columns.some((column) => column.col === col)) return [];
    const row = block.rows.find((line) => isBlank(cellAt(sheet, line, col))) ?? block.top;
    const year = period?.kind === 'year' ? { year: period.year } : {};
    return { cell: { file, sheet: sheet.name, row, col }, item, ...year, told };
  });
  return found.length > 0 ? { blankHeadings: found } : {};
}
