import { MARGINS } from '../filling/page/fit-page';
import { LOOKS } from '../filling/page/looks';
import type { SheetPlan } from '../filling/write-plan';
import type { Cell, GridRange, Row } from '../grid/grid';
import { isRegion } from './regions';
import { type ComparedSides, type Side, totalsOf } from './regrouped-sides';
import { blocksOf, outsideBlock } from './side-by-side-blocks';
import { Drawing, EACH, heightOf, type IsLive, NAMES, WIDTH } from './side-by-side-drawing';
import { SIDE_BY_SIDE_TITLE } from './side-by-side-title';
import { headingOf } from './side-sums';

/**
 * Two appendices as one sheet: each former unit (or region) with today's units of its land beside it, both sides'
 * sums and their difference as live formulas, then all of both sides and what their own total rows say. Figures
 * of today's side are shown in the measure of the other.
 */
export function sideBySideSheet(sides: ComparedSides, name: string, isLive: IsLive): SheetPlan {
  const { former, today, columns } = sides;
  const [before] = former.tables;
  const [now] = today.tables;
  const draw = new Drawing(columns, former, isLive);
  for (const block of blocksOf(sides)) draw.block(block);
  draw.together('Cộng các đơn vị');
  const outside = outsideBlock(sides);
  if (outside) {
    draw.block(outside);
    draw.together('Cộng tất cả');
  }
  draw.ending(totalsOf(former.tables), totalsOf(today.tables));
  const last = NAMES + columns.length * EACH - 1;
  const region = former.entries.some(({ unit }) => isRegion(unit));
  const heads = [region ? 'Vùng trong kế hoạch' : 'Đơn vị trước sắp xếp', 'Đơn vị hiện nay'];
  const rows: Row[] = [
    [{ value: SIDE_BY_SIDE_TITLE, look: LOOKS.title }],
    [{ value: `Trước: ${sheetsOf(former)}. Nay: ${sheetsOf(today)}.`, look: LOOKS.reference }],
    [],
    [
      ...heads.map((value): Cell => ({ value, look: LOOKS.header })),
      ...columns.flatMap((pair): Cell[] => [
        { value: headingOf(pair, before, now), look: LOOKS.header },
        { value: null, look: LOOKS.header },
        { value: null, look: LOOKS.header },
      ]),
    ],
    [
      ...heads.map((): Cell => ({ value: null, look: LOOKS.header })),
      ...columns.flatMap(() =>
        ['Trước', 'Nay', 'Chênh'].map((value): Cell => ({ value, look: LOOKS.header })),
      ),
    ],
    ...draw.rows,
  ];
  const merge = (top: number, left: number, bottom: number, right: number): GridRange => ({
    top,
    left,
    bottom,
    right,
  });
  return {
    name,
    rows,
    merges: [
      merge(0, 0, 0, last),
      merge(1, 0, 1, last),
      merge(3, 0, 4, 0),
      merge(3, 1, 4, 1),
      ...columns.map((_, at) => merge(3, NAMES + at * EACH, 3, NAMES + at * EACH + EACH - 1)),
    ],
    columnWidths: [WIDTH, WIDTH, ...columns.flatMap(() => [11, 11, 10])],
    rowHeights: [24, 34, undefined, 48, undefined, ...draw.rows.map(heightOf)],
    page: {
      ...(columns.length > 3 ? { paper: 'a3' as const } : {}),
      orientation: 'landscape',
      margins: MARGINS,
      printArea: merge(0, 0, rows.length - 1, last),
      titleRows: [3, 4],
      pageNumbers: true,
    },
  };
}

function sheetsOf({ tables }: Side): string {
  return tables.map(({ file, sheet }) => `${file} › ${sheet}`).join('; ');
}
