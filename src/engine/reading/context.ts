import type { Cell, CellRef, Sheet } from '../grid/grid';
import type { TableLayout } from '../layouts/layout';
import { bare, clean } from '../text/fold';
import type { MeasureUnit } from '../text/measure-unit';
import { periodOf } from './header-words';
import type { Period } from './table';

/** What the lines above a table say about it. */
export interface LinesAbove {
  readonly measure?: MeasureUnit;
  readonly period?: Period;
  readonly planNumber?: { readonly number: string; readonly cell: CellRef };
  readonly title?: string;
}

const UNITS: readonly (readonly [RegExp, MeasureUnit])[] = [
  // of đồng, said or not: `nghìn USD` and `triệu lượt` are none
  [/^(?:ty|ti)(?: (?:dong|d|vnd)(?: |$)|$)/, 'ty'],
  [/^(?:trieu|tr)(?: (?:dong|d|vnd)(?: |$)|$)|^trd(?: |$)/, 'trieu'],
  [/^(?:nghin|ngan|1000|1 000)(?: (?:dong|d|vnd)(?: |$)|$)/, 'nghin'],
  [/^(?:dong|vnd|d)(?: |$)/, 'dong'],
  [/^(?:san pham|sp|chu the|lop|nguoi)(?: |$)/, 'count'],
];

const MEASURE = /(?:^| )(?:don vi tinh|dvt)(?: la)? (.+)$/;
/** `Đơn vị: triệu đồng`, and not the commune in `Đơn vị: Triệu Phong`. */
const SHORT_MEASURE = /^don vi (ty dong|trieu dong|nghin dong|ngan dong|1000 dong|1 000 dong|dong|san pham)$/;
const IN_BRACKETS = /\(([^)]*)\)/g;
const PLAN_NUMBER = /(\d{1,5})\s*\/\s*((?:KH|QĐ|NQ|ĐA|TTr)\s*-\s*[\p{L}.]+)/iu;

/** The measure unit that a text names: `Đơn vị tính: Triệu đồng`, `ĐVT: đồng`, `Tổng (triệu đồng)`. */
export function measureIn(text: string): MeasureUnit | undefined {
  const stated = (MEASURE.exec(bare(text)) ?? SHORT_MEASURE.exec(bare(text)))?.[1];
  if (stated !== undefined) return unitOf(stated);
  for (const [, inside = ''] of clean(text).matchAll(IN_BRACKETS)) {
    const words = bare(inside);
    const unit = unitOf(SHORT_MEASURE.exec(words)?.[1] ?? words.replace(/^(?:dvt|don vi tinh) /, ''));
    if (unit) return unit;
  }
  return undefined;
}

/** The first measure unit that some texts name, such as the headings of a column. */
export function measureInTexts(texts: readonly string[]): MeasureUnit | undefined {
  for (const text of texts) {
    const measure = measureIn(text);
    if (measure) return measure;
  }
  return undefined;
}

function unitOf(words: string): MeasureUnit | undefined {
  return UNITS.find(([pattern]) => pattern.test(words))?.[1];
}

/** Further up than this nothing speaks of a table; it also keeps a sheet full of near-headers cheap. */
const MOST_LINES = 40;

/** Reads rows `from` to `to` (exclusive), the last forty of them, the nearest to the table last. */
export function readContext(
  sheet: Sheet,
  file: string,
  from: number,
  to: number,
  layout: TableLayout,
): LinesAbove {
  let measure: MeasureUnit | undefined;
  let period: Period | undefined;
  let planNumber: LinesAbove['planNumber'];
  let title: string | undefined;
  for (let row = Math.max(from, to - MOST_LINES); row < to; row++) {
    (sheet.rows[row] ?? []).forEach((cell: Cell | undefined, col) => {
      if (typeof cell?.value !== 'string') return;
      const text = clean(cell.value);
      if (text === '') return;
      measure = measureIn(text) ?? measure;
      const number = PLAN_NUMBER.exec(text);
      if (number && /kèm theo|ban hành/iu.test(text)) {
        const plan = `${number[1]}/${(number[2] ?? '').replace(/\s/g, '').toUpperCase()}`;
        planNumber ??= { number: plan, cell: { file, sheet: sheet.name, row, col } };
      } else {
        period = periodOf(text) ?? period;
      }
      if (layout.titles.some((words) => bare(text).includes(bare(words)))) title ??= text;
    });
  }
  return {
    ...(measure ? { measure } : {}),
    ...(period ? { period } : {}),
    ...(planNumber ? { planNumber } : {}),
    ...(title ? { title } : {}),
  };
}
