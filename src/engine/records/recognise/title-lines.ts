import type { Sheet } from '../../grid/grid';
import type { InputLayout } from '../../layouts/layout';
import { measureIn } from '../../reading/context';
import { periodOf } from '../../reading/header-words';
import { bare, clean } from '../../text/fold';
import type { RecordTable, TableUnit } from '../record-table';
import { unitInTitle } from './place-name';

/** What the lines above a table say about all of it. */
export interface TitleLines {
  readonly unit?: TableUnit;
  /** A single year that the table is about. */
  readonly year?: number;
  readonly measure?: NonNullable<RecordTable['measure']>;
  readonly title?: string;
  /** True where the lines are those of a plan's appendix: "Phụ lục …", "(Kèm theo Kế hoạch số …)". */
  readonly appendix: boolean;
}

const APPENDIX =
  /^(?:phu luc|phu bieu|bieu so)(?: |$)|^du kien (?:kinh phi|san pham)|kem theo (?:ke hoach|quyet dinh|de an)/;

/** A day in a line is when something was signed, or up to when products are listed: no year of the rows. */
const OF_A_DAY =
  /(?:^| )ngay (?:\d|thang)|quyet dinh|ke hoach so|(?:^| )tinh den (?:\w+ )*\d|(?:^| )den (?:het|cuoi) /;

/** Further up than this nothing speaks of a table; it also keeps a sheet full of near-headers cheap. */
const MOST_LINES = 40;

/** Reads rows `from` to `to` (exclusive), the last forty of them. */
export function readTitleLines(
  sheet: Sheet,
  file: string,
  from: number,
  to: number,
  layout: InputLayout,
): TitleLines {
  let unit: (TableUnit & { readonly rank: number }) | undefined;
  let year: number | undefined;
  let measure: TitleLines['measure'];
  let title: string | undefined;
  let appendix = false;
  for (let row = Math.max(from, to - MOST_LINES); row < to; row++) {
    (sheet.rows[row] ?? []).forEach((cell, col) => {
      if (typeof cell?.value !== 'string') return;
      const text = clean(cell.value);
      if (text === '') return;
      const words = bare(text);
      appendix ||= APPENDIX.test(words);
      const stated = measureIn(text);
      if (stated && stated !== 'count') measure = stated;
      const found = unitInTitle(text);
      if (found && found.rank > (unit?.rank ?? 0))
        unit = {
          name: found.name,
          rank: found.rank,
          from: 'title',
          cell: { file, sheet: sheet.name, row, col },
        };
      const period = OF_A_DAY.test(words) ? undefined : periodOf(text);
      if (period?.kind === 'year') year = period.year;
      if (layout.titles.some((each) => words.includes(bare(each)))) title ??= text;
    });
  }
  return {
    ...(unit
      ? { unit: { name: unit.name, from: unit.from, ...(unit.cell ? { cell: unit.cell } : {}) } }
      : {}),
    ...(year === undefined ? {} : { year }),
    ...(measure ? { measure } : {}),
    ...(title ? { title } : {}),
    appendix,
  };
}
