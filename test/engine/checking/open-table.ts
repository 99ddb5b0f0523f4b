import { parseDecimal } from '../../../src/engine/decimal';
import type { MeasureKind } from '../../../src/engine/layouts/shape';
import { TABLE } from '../../../src/engine/layouts/table';
import type {
  Figure,
  FigureColumn,
  Period,
  RowKind,
  Table,
  TableRow,
} from '../../../src/engine/reading/table';

const MEASURES: Readonly<Record<string, MeasureKind>> = { count: 'count', money: 'money', share: 'share' };
const KINDS: Readonly<Record<string, RowKind>> = { '=': 'grand', '*': 'section', '-': 'detail' };

function periodOf(written: string | undefined): Period {
  const [from, to] = (written ?? '').split('-').filter(Boolean).map(Number);
  if (from === undefined) return { kind: 'whole' };
  return to === undefined ? { kind: 'year', year: from } : { kind: 'whole', from, to };
}

/** An item of the layout in brackets, else the column's own. */
function itemOf(written: string, col: number): string {
  return /\[([\w-]+)\]/.exec(written)?.[1] ?? `c${col}`;
}

/**
 * A table that no layout explains, as it is after reading: headings with `#2026` or `#2021-2025` for their period and
 * `@count` or `@share` for what they measure, else money, `[state]` for an item of the layout that is given; row names after `=` for a grand total, `*` for a section, `-`
 * for a dashed line, and a dot for each level that they stand under others.
 */
export function openTable(text: string, more: Partial<Table> = {}): Table {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const at = { file: 'a.xlsx', sheet: 'S' };
  const headings = head.slice(1);
  const columns = headings.map((written, col): FigureColumn => ({
    col: col + 1,
    item: itemOf(written, col),
    period: periodOf(/#([\d-]+)/.exec(written)?.[1]),
    header: written.replace(/\s*[#@[].*$/, ''),
  }));
  const above: number[] = [];
  const rows = lines.map(([name = ''], index): TableRow => {
    const [, dots = '', sign = '', own = ''] = /^(\.*)([=*-]?)\s*(.*)$/.exec(name) ?? [];
    const parent = above[dots.length - 1];
    above.splice(dots.length, Infinity, index);
    return {
      row: index + 1,
      kind: KINDS[sign] ?? 'unit',
      name: own,
      nameCell: { ...at, row: index + 1, col: 0 },
      ...(parent === undefined ? {} : { parent }),
    };
  });
  const figure = (written: string, row: number, col: number): Figure => {
    const ref = { ...at, row, col };
    const value = parseDecimal(written);
    if (value) return { ref, state: 'number', value, scale: value.scale };
    return { ref, state: written === '' ? 'blank' : 'unreadable', scale: 0 };
  };
  return {
    layout: TABLE,
    ...at,
    range: { top: 0, left: 0, bottom: lines.length, right: columns.length },
    taken: { header: { first: 0, last: 0 }, headings: {}, nameCol: 0 },
    columns,
    rows,
    figures: lines.map(([, ...cells], index) =>
      columns.map((_, col) => figure(cells[col] ?? '', index + 1, col + 1)),
    ),
    extraItems: headings.flatMap((written, col) =>
      /\[/.test(written)
        ? []
        : [
            {
              id: itemOf(written, col),
              label: { vi: written, en: written },
              aliases: [],
              measure: MEASURES[/@(\w+)/.exec(written)?.[1] ?? 'money'] ?? 'money',
            },
          ],
    ),
    partialColumns: [],
    confidence: 1,
    ...more,
  };
}
