import { isBlank, type Cell, type Row, type Sheet } from '../../grid/grid';
import { lex } from '../../language/lex';
import { sourceInCell } from '../../language/sources-named';
import type { InputId } from '../../layouts/layout';
import type { HeaderBlock } from '../../reading/header-block';
import type { HeaderColumn } from '../../reading/header-columns';
import { isFooter } from '../../reading/row-kind';
import { bare, clean } from '../../text/fold';
import { ENTRY_KIND_CHOICES } from '../../layouts/choices';
import { GROUP_CHOICES } from '../../layouts/inputs/products';
import { unitName, type UnitPrefix } from '../../text/unit-name';
import { readDate } from '../cells/read-date';
import { readChoice } from '../cells/read-choice';
import { readStars } from '../cells/read-stars';
import type { ColumnMatch } from './match-columns';

/** A field that a column is by what stands in it, whatever its heading calls it. */
interface Content {
  readonly field: string;
  /** What its heading says at least, without diacritics. */
  readonly heading?: RegExp;
  /** Whether its heading speaks of what is only planned; left out where that says nothing. */
  readonly promised?: boolean;
  readonly holds: (cell: Cell) => boolean;
}

const PRODUCER =
  /^(?:htx|hop tac xa|tht|to hop tac|cong ty|cty|doanh nghiep|dntn|ho kinh doanh|hkd|ho san xuat|ho sxkd|ho|co so|cssx|trang trai|lien hiep hop tac xa) /;
const OF_STARS = /(?:^| )(?:sao|hang|xep hang|phan hang)(?: |$)/;
/** `Quyết định công nhận` over `Ngày, tháng, năm`; not `Ngày hết hạn của quyết định`. */
const OF_A_DECISIONS_DAY =
  /^(?!.*(?:^| )(?:het|den|han|danh gia|hop)(?: |$))(?=.*(?:^| )(?:quyet dinh|qd|cong nhan|chung nhan|ban hanh)(?: |$)).*(?:^| )(?:ngay|thoi gian|thoi diem)(?: |$)/;
const DECISION = /^(?:(?:quyết định|qđ)\s+)?(?:số\s+)?\d+\S* ?\/ ?(?:\d{4} ?\/ ?)?q[dđ](?:[-\s]|$)/iu;
const OF_A_PLACE = /(?:^| )(?:dia chi|dia ban|dia diem|noi san xuat|noi o|tru so)(?: |$)/;
const COMMUNES: ReadonlySet<UnitPrefix> = new Set(['commune', 'ward', 'township', 'special-zone']);
const OF_A_YEAR = /(?:^| )(?:nam|thoi gian)(?: |$)/;
const YEAR = /^(?:nam )?20\d\d$/;
/** `Mức phấn đấu`; not `Định mức`, `Mức chi`: those are prices. */
const WHAT_IS_AIMED_AT =
  /^(?!.*(?:^| )(?:dinh muc|muc (?:chi|ho tro|thu|dong gop|luong))(?: |$)).*(?:^| )(?:muc|phan dau|muc tieu|chi tieu|giao|ke hoach)(?: |$)/;
const PROMISED = /^(?:phan dau|dang ky|du kien|muc tieu)| (?:phan dau|dang ky|du kien)(?: |$)/;

const isStars = (cell: Cell): boolean => {
  const reading = readStars(cell);
  return reading.kind === 'value' && Number(reading.value) >= 1 && Number(reading.value) <= 5;
};
const isDay = (cell: Cell): boolean => readDate(cell, false).kind === 'value';
const isDecision = (cell: Cell): boolean =>
  typeof cell.value === 'string' && DECISION.test(clean(cell.value));
const isOneOf =
  (choices: Parameters<typeof readChoice>[1]) =>
  (cell: Cell): boolean =>
    typeof cell.value === 'string' && readChoice(cell, choices).kind === 'value';
const isYear = (cell: Cell): boolean =>
  YEAR.test(typeof cell.value === 'string' ? bare(cell.value) : String(cell.value));
const isProducer = (cell: Cell): boolean => typeof cell.value === 'string' && PRODUCER.test(bare(cell.value));
const isCommune = (cell: Cell): boolean =>
  typeof cell.value === 'string' &&
  !/[,;]|\s[-–]\s/u.test(cell.value) &&
  COMMUNES.has(unitName(cell.value).prefix ?? 'province');
const isPlanned = (cell: Cell): boolean =>
  typeof cell.value === 'number' ||
  (typeof cell.value === 'string' && cell.value.length <= 60 && lex(cell.value).quantities.length > 0);

const isSource = (cell: Cell): boolean =>
  typeof cell.value === 'string' && sourceInCell(cell.value) !== undefined;

const CONTENTS: Partial<Record<InputId, readonly Content[]>> = {
  products: [
    { field: 'stars', heading: OF_STARS, promised: false, holds: isStars },
    { field: 'starsTargeted', heading: OF_STARS, promised: true, holds: isStars },
    { field: 'year', heading: OF_A_YEAR, promised: true, holds: isYear },
    { field: 'recognisedOn', heading: OF_A_DECISIONS_DAY, holds: isDay },
    { field: 'decision', holds: isDecision },
    { field: 'group', holds: isOneOf(GROUP_CHOICES) },
    { field: 'kind', holds: isOneOf(ENTRY_KIND_CHOICES) },
    { field: 'producer', holds: isProducer },
    { field: 'commune', heading: OF_A_PLACE, holds: isCommune },
  ],
  budget: [{ field: 'source', heading: /(?:^| )nguon(?: |$)/, holds: isSource }],
  targets: [
    {
      field: 'planned',
      heading: WHAT_IS_AIMED_AT,
      holds: isPlanned,
    },
  ],
};

/** Rows that are looked at, and how many of the filled ones must be alike. */
const SAMPLE = 40;
const MOST = 0.6;
const LEAST = 2;

/** `Loại hình` heads what producers are and what entries are: what stands under it tells which. */
const TOLD_BY_CELLS = { field: 'kind', instead: 'producerType' } as const;

/** Adds the fields of columns that no heading's word names and whose cells tell what they are. */
export function withContents(
  given: ColumnMatch,
  { columns, bottom }: Pick<HeaderBlock, 'columns' | 'bottom'>,
  sheet: Sheet,
  layout: InputId,
): ColumnMatch {
  const rows = sampleBelow(sheet, bottom);
  const match = withoutMistaken(given, rows, layout);
  const { blocks } = match;
  const contents = (CONTENTS[layout] ?? []).filter(({ field }) => !match.fields.has(field));
  // of a budget's years side by side all are from the row's one source
  if (blocks.length === 0 || (blocks.length > 1 && layout !== 'budget') || contents.length === 0)
    return match;
  const taken = new Set(blocks.flatMap((block) => Object.values(block.columns)));
  const found: Record<string, number> = {};
  for (const content of contents) {
    const column = columns.find(
      ({ col, texts }) => !taken.has(col) && isHeaded(texts, content) && holds(rows, col, content),
    );
    if (!column) continue;
    taken.add(column.col);
    found[content.field] = column.col;
  }
  const added = Object.keys(found);
  if (added.length === 0) return match;
  return {
    ...match,
    blocks: blocks.map((block) => ({ ...block, columns: { ...block.columns, ...found } })),
    fields: new Set([...match.fields, ...added]),
    explained: Math.min(1, match.explained + added.length / Math.max(1, columns.length)),
  };
}

/** Columns whose cells are words without a digit: `Chủ thể` over names is who is paid and no money of theirs. */
export function columnsOfNames(sheet: Sheet, { columns, bottom }: HeaderBlock): ReadonlySet<number> {
  const rows = sampleBelow(sheet, bottom);
  return new Set(columns.flatMap(({ col }) => (holdsNames(rows, col) ? [col] : [])));
}

function holdsNames(rows: readonly Row[], col: number): boolean {
  const filled = rows.map((row) => row[col]).filter((cell) => !isBlank(cell));
  return (
    filled.length >= LEAST &&
    filled.every((cell) => typeof cell?.value === 'string' && /^[^\d]*\p{L}/u.test(cell.value))
  );
}

/** A column whose cells are another field's choices is left to that field. */
function withoutMistaken(match: ColumnMatch, rows: readonly Row[], layout: InputId): ColumnMatch {
  const { field, instead } = TOLD_BY_CELLS;
  const [block, ...more] = match.blocks;
  const { [instead]: col, ...columns } = block?.columns ?? {};
  const content = CONTENTS[layout]?.find((each) => each.field === field);
  if (!block || more.length > 0 || col === undefined || !content) return match;
  if (match.fields.has(field) || !holds(rows, col, content)) return match;
  const fields = new Set([...match.fields].filter((each) => each !== instead));
  return { ...match, blocks: [{ ...block, columns }], fields };
}

function isHeaded(texts: HeaderColumn['texts'], { heading, promised }: Content): boolean {
  const words = bare(texts.join(' '));
  if (promised !== undefined && PROMISED.test(words) !== promised) return false;
  return heading?.test(words) ?? true;
}

/** The rows that are looked at, down to the signatures; notes between them are none. */
function sampleBelow({ rows }: Sheet, bottom: number): readonly Row[] {
  // a sheet leaves out rows that hold nothing
  const looked = Array.from(rows.slice(bottom + 1, bottom + 1 + SAMPLE), (row) => row ?? []);
  const last = looked.findLastIndex((cells) => filledIn(cells) > MOST_OF_A_FOOTER);
  return looked.filter(
    (cells, at) =>
      !isUnderTheTable(cells) && (at < last || !looked.slice(last + 1, at).some(isUnderTheTable)),
  );
}

function holds(rows: readonly Row[], col: number, content: Content): boolean {
  let filled = 0;
  let alike = 0;
  for (const row of rows) {
    const cell = row[col];
    if (!cell || isBlank(cell)) continue;
    filled += 1;
    if (content.holds(cell)) alike += 1;
  }
  return alike >= LEAST && alike >= filled * MOST;
}

/** Signatures and notes are no rows: a short list would be outvoted by them. */
function isUnderTheTable(cells: Row): boolean {
  // a row of the list may hold a day in words, as a signature's line does
  if (filledIn(cells) > MOST_OF_A_FOOTER) return false;
  return cells.some((cell) => typeof cell?.value === 'string' && isFooter(cell.value));
}

function filledIn(cells: Row): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

const MOST_OF_A_FOOTER = 4;
