import { cellAt, type CellRef, type Sheet } from '../grid/grid';
import { readStars } from '../records/cells/read-stars';
import type { RecordTable } from '../records/record-table';
import { bare } from '../text/fold';
import type { StarOutside } from '../findings/lists';
import { asideRows, titleLines } from './list-rows';

const STARS = /(?<![\d.,])([1-5]) ?sao(?= |$)/g;
/** `Từ 3 sao trở lên`, `nâng hạng lên 4 sao`, `trong đó 08 sản phẩm 4 sao`: no star that each row has. */
const NOT_OF_EACH =
  /(?:^| )trong do(?: |$)|\d (?:sp|san pham) (?:\w+ ){0,2}[1-5] ?sao|(?:^| )(?:tro len|tro xuong|it nhat|toi thieu|tu|len|nang|phan dau|de nghi|dang ky|du kien|tiem nang|den)(?: |$)/;

/** Stars of a list's rows that are none of those that its title, or the heading over them, is of. */
export function checkSaidStars(sheet: Sheet, table: RecordTable): StarOutside[] {
  const col = table.layout.id === 'products' ? table.blocks[0]?.columns['stars'] : undefined;
  if (col === undefined) return [];
  const headings = asideRows(sheet, table)
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ row, level, texts }) =>
      texts.flatMap((each) => ({ row, level, stars: starIn(each.text), col: each.col })),
    );
  const under = headings.map(({ row, level, stars, col: at }) => {
    const next = headings.find((other) => other.row > row && other.level <= level);
    const rows = table.rows.filter((each) => each > row && each < (next?.row ?? Infinity));
    return { stars, rows, cell: { file: table.file, sheet: sheet.name, row, col: at } };
  });
  const over = titleLines(sheet, table).map(({ cell, text }) => ({
    stars: starIn(text),
    rows: table.rows,
    cell,
  }));
  const found = [...under, ...over].flatMap(({ stars, rows, cell }) =>
    stars === undefined ? [] : outside(sheet, table, col, { stars, rows, cell }),
  );
  // a row that its own heading has told of is not told again by the title
  return found.filter(
    ({ cells }, at) =>
      !found.slice(0, at).some((other) => cells.every((cell) => other.cells.some((c) => c.row === cell.row))),
  );
}

/** The only star that a line names; undefined where it names several, or a bound. */
function starIn(text: string): number | undefined {
  const words = bare(text);
  const named = new Set([...words.matchAll(STARS)].map(([, star]) => Number(star)));
  const [star] = named;
  return named.size === 1 && !NOT_OF_EACH.test(words) ? star : undefined;
}

interface Said {
  readonly stars: number;
  readonly rows: readonly number[];
  readonly cell: CellRef;
}

/** Most rows have the star: the others stand in the wrong list, or have the wrong star. */
const MOST = 0.6;

function outside(sheet: Sheet, table: RecordTable, col: number, { stars, rows, cell }: Said): StarOutside[] {
  const read = rows.flatMap((row) => {
    const held = cellAt(sheet, row, col);
    const reading = held && readStars(held);
    return reading?.kind === 'value' ? [{ row, is: reading.value === stars }] : [];
  });
  const others = read.filter(({ is }) => !is);
  if (others.length === 0 || read.length - others.length < read.length * MOST) return [];
  return [
    {
      rule: 'star-outside',
      severity: 'warning',
      verdict: 'fail',
      cells: others.map(({ row }) => ({ file: table.file, sheet: sheet.name, row, col })),
      parts: [cell],
      stars,
    },
  ];
}
