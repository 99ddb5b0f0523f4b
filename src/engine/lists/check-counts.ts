import { cellAt, isBlank, type Cell, type CellRef, type Sheet } from '../grid/grid';
import type { NounFamily } from '../language/nouns';
import { isMark } from '../reading/marks';
import type { RecordTable } from '../records/record-table';
import type { SaidCountDiffers } from '../findings/lists';
import { countDiffers } from '../findings/count-differs';
import { asideRows, distinctTexts, starCounts, titleLines, type AsideRow } from './list-rows';
import { COUNTED, saidCounts, type SaidCount } from './said-counts';

/** Counts said in a list's title, its total rows and its headings, against the rows that they count. */
export function checkCounts(sheet: Sheet, table: RecordTable): SaidCountDiffers[] {
  const families = COUNTED[table.layout.id];
  if (!families || table.rows.length === 0) return [];
  const list: List = { sheet, table, families, asides: asideRows(sheet, table) };
  const all = { rows: table.rows, spans: [table.rows] };
  return [
    ...titleLines(sheet, table).flatMap(({ cell, text }) =>
      judge(list, { cell, said: saidCounts(text, families) }, all),
    ),
    ...list.asides.flatMap((aside, index) => checkAside(list, aside, index)),
  ];
}

interface List {
  readonly sheet: Sheet;
  readonly table: RecordTable;
  /** What such a list counts. */
  readonly families: readonly NounFamily[];
  readonly asides: readonly AsideRow[];
}

/** What a line says that it counts. */
interface Line {
  readonly cell: CellRef;
  readonly said: readonly SaidCount[];
}

/** What a line may be about: `spans` are all of it; where one of them is as said, nothing is told. */
interface About {
  readonly rows: readonly number[];
  readonly spans: readonly (readonly number[])[];
}

function checkAside(list: List, aside: AsideRow, index: number): SaidCountDiffers[] {
  const { sheet, table, families, asides } = list;
  const spans = aside.kind === 'heading' ? [below(table, asides, index)] : totalled(table, asides, index);
  const [rows = []] = spans;
  const at = (col: number): CellRef => ({ file: table.file, sheet: sheet.name, row: aside.row, col });
  const inWords = aside.texts.flatMap(({ col, text }) =>
    judge(list, { cell: at(col), said: saidCounts(text, families) }, { rows, spans }),
  );
  if (aside.kind === 'total')
    inWords.push(
      ...aside.numbers.flatMap(({ col, value }) => {
        const marked = rows.filter((row) => isMark(cellAt(sheet, row, col)));
        const marks = marked.length > 0 && rows.every((row) => isMarkOrBlank(cellAt(sheet, row, col)));
        const about = { rows: marked, spans: spansOf(spans, marked) };
        return marks ? judge(list, { cell: at(col), said: [{ value }] }, about) : [];
      }),
    );
  const [number] = aside.numbers;
  if (!number || aside.numbers.length > 1 || !counts(sheet, table, number)) return inWords;
  const others = spans.flatMap((span) => distinctTexts(sheet, span, number.col) ?? []);
  if (others.includes(number.value)) return inWords;
  const line = { cell: at(number.col), said: [{ value: number.value }] };
  return [...inWords, ...judge(list, line, { rows, spans })];
}

function isMarkOrBlank(cell: Cell | undefined): boolean {
  return isBlank(cell) || isMark(cell);
}

/** The marked rows of each span. */
function spansOf(
  spans: readonly (readonly number[])[],
  marked: readonly number[],
): readonly (readonly number[])[] {
  return spans.map((span) => marked.filter((row) => span.includes(row)));
}

/** A whole number in a column whose cells are words, stars or years counts the rows; in one of figures it adds them up. */
function counts(
  sheet: Sheet,
  { blocks, rows }: RecordTable,
  { col, value }: { col: number; value: number },
): boolean {
  if (!Number.isInteger(value) || value < 1) return false;
  const columns = blocks[0]?.columns ?? {};
  if (['stars', 'starsTargeted', 'year', 'stt'].some((field) => columns[field] === col)) return true;
  return rows.every((row) => typeof cellAt(sheet, row, col)?.value !== 'number');
}

/** The records under a heading, down to the next one that stands as high. */
function below({ rows }: RecordTable, asides: readonly AsideRow[], index: number): readonly number[] {
  const own = asides[index];
  if (!own) return [];
  const next = asides.slice(index + 1).find(({ kind, level }) => kind === 'heading' && level <= own.level);
  return rows.filter((row) => row > own.row && row < (next?.row ?? Infinity));
}

/** The records that a total is of: those above it or, where it stands over its rows, those below. */
function totalled(
  table: RecordTable,
  asides: readonly AsideRow[],
  index: number,
): readonly (readonly number[])[] {
  const own = asides[index]?.row ?? 0;
  const over = above(table, asides, index);
  const all = table.rows.filter((row) => row > own);
  const next = asides[index + 1]?.row ?? Infinity;
  const under = all.filter((row) => row < next);
  if (over.every((rows) => rows.length === 0)) return [all, under];
  return over.some((rows) => rows.length === 0) ? [...over, under] : over;
}

/** The records that a total above which they stand may be of: all so far, those since the last total, those since the last heading. */
function above({ rows }: RecordTable, asides: readonly AsideRow[], index: number): (readonly number[])[] {
  const own = asides[index]?.row ?? 0;
  const before = asides.slice(0, index);
  const since = (kind: AsideRow['kind']): number =>
    before.findLast((aside) => aside.kind === kind)?.row ?? -1;
  return [-1, since('total'), since('heading')].map((from) => rows.filter((row) => row > from && row < own));
}

function judge({ sheet, table }: List, { cell, said }: Line, { rows, spans }: About): SaidCountDiffers[] {
  const wrong = (span: readonly number[]): Wrong[] => {
    const stars = starCounts(sheet, table, span);
    return said.flatMap((count, index): Wrong[] => {
      if (count.stars === undefined) {
        // the first is of all; a second one without a star counts what nobody can tell
        return index > 0 || count.value === span.length ? [] : [{ ...count, counted: span.length }];
      }
      if (!stars) return [];
      const counted = stars.byStars.get(count.stars) ?? 0;
      const within = count.value >= counted && count.value <= counted + stars.unread;
      return within ? [] : [{ ...count, counted }];
    });
  };
  if (spans.some((span) => wrong(span).length === 0)) return [];
  return wrong(rows).map(({ value, counted, stars }) =>
    countDiffers({ cell, said: value, counted, layout: table.layout.id, stars }),
  );
}

interface Wrong extends SaidCount {
  readonly counted: number;
}
