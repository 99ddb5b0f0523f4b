import type { Sheet, Workbook } from '../../grid/grid';
import { clean } from '../../text/fold';
import { romanValue } from '../../text/roman';
import type { ReadFacts } from './read-facts';

/** An appendix that is there: under its heading in the text or on a sheet. */
export interface AppendixNamed {
  /** Absent where it has none. */
  readonly number?: number;
  readonly title: string;
  readonly sheet?: {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  };
  readonly paragraph?: number;
}

interface AppendixCited {
  readonly number: number;
  readonly shown: string;
  readonly paragraph: number;
  readonly quote: string;
}

const HEADING =
  /^(?:phụ lục|phụ biểu|biểu)(?:\s+(?:số\s*)?(\d{1,2}|[ivx]{1,4})(?![\p{L}\d]))?\s*(?:[:.\-–(]|$|\p{Lu})/iu;
const CITED =
  /(?<!\p{L})(?:phụ lục|phụ biểu|biểu|bảng)\s*(?:số\s*)?((?:\d{1,2}|[ivx]{1,4})(?![\p{L}\d])(?:\s*(?:,|và|-|–|đến)\s*(?:phụ lục\s*)?(?:số\s*)?(?:\d{1,2}|[ivx]{1,4})(?![\p{L}\d]))*)/giu;
/** Appendices of another document. */
const FOREIGN =
  /^[\s,()]*(?:được\s+)?(?:ban hành\s+)?(?:kèm theo|của|tại|thuộc)\s+(?:quyết định|nghị quyết|nghị định|thông tư|công văn|hướng dẫn|luật|kế hoạch số)/iu;

function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : (romanValue(text) ?? 0);
}

/** The headings of appendices in a text: short lines that begin with the word. */
export function headingsIn({ text }: Pick<ReadFacts, 'text'>): AppendixNamed[] {
  return text.paragraphs.flatMap(({ text: words, kind }, paragraph): AppendixNamed[] => {
    if (kind === 'footnote' || words.length > 200 || /^phụ lục[^:]*(?:kèm theo|ban hành)/iu.test(words))
      return [];
    const match = HEADING.exec(words);
    if (!match || /\.$/u.test(words.trim())) return [];
    const number = match[1];
    return [
      { ...(number === undefined ? {} : { number: numberOf(number) }), title: clean(words), paragraph },
    ];
  });
}

/** How many rows above a table can hold its heading. */
const TOP_ROWS = 8;

/** The headings of appendices on sheets, or in their names: `Phụ lục 02`, `PL 03`. */
export function headingsOn(workbooks: readonly Workbook[]): AppendixNamed[] {
  return workbooks.flatMap(({ file, sheets }) => sheets.flatMap((sheet) => onSheet(file, sheet)));
}

function onSheet(file: string, sheet: Sheet): AppendixNamed[] {
  const found: AppendixNamed[] = [];
  sheet.rows.slice(0, TOP_ROWS).forEach((cells, row) =>
    cells?.forEach((cell, col) => {
      if (typeof cell?.value !== 'string' || found.length > 0) return;
      const match = HEADING.exec(clean(cell.value));
      if (!match || !/^(?:phụ lục|phụ biểu|biểu)/iu.test(clean(cell.value))) return;
      const number = match[1];
      found.push({
        ...(number === undefined ? {} : { number: numberOf(number) }),
        title: clean(cell.value),
        sheet: { file, sheet: sheet.name, row, col },
      });
    }),
  );
  if (found.length > 0) return found;
  const named =
    /^(?:pl|phụ lục|phu luc|biểu|bieu)[\s._-]*(?:số\s*)?0*(\d{1,2}|[ivx]{1,4})(?![\p{L}\d])/iu.exec(
      sheet.name.trim(),
    )?.[1];
  return named === undefined
    ? []
    : [{ number: numberOf(named), title: sheet.name, sheet: { file, sheet: sheet.name, row: 0, col: 0 } }];
}

/**
 * Every appendix that a sentence cites as the plan's own. `Biểu 01` may be another document's form: it is the plan's
 * where the sentence says that it is enclosed, or one of `present` is called so.
 */
export function appendicesCited(
  { text }: Pick<ReadFacts, 'text'>,
  headings: readonly AppendixNamed[],
  present: readonly AppendixNamed[],
): AppendixCited[] {
  const skipped = new Set(headings.map(({ paragraph }) => paragraph));
  const called = new Set(present.flatMap(({ title, number }) => (/^biểu/iu.test(title) ? number : [])));
  return text.paragraphs.flatMap(({ text: words }, paragraph) =>
    skipped.has(paragraph)
      ? []
      : [...words.matchAll(CITED)].flatMap((match) => {
          const isOwn = !/^(?:biểu|bảng)/iu.test(match[0]) || /kèm theo|đính kèm/iu.test(words);
          const behind = words.slice(match.index + match[0].length);
          if (FOREIGN.test(behind)) return [];
          return [
            ...(match[1] ?? '').matchAll(/(?<![\p{L}\d])(?:\d{1,2}|[ivx]{1,4})(?![\p{L}\d])/giu),
          ].flatMap(([shown]): AppendixCited[] => {
            const number = numberOf(shown);
            const isCited = isOwn || (/^biểu/iu.test(match[0]) && called.has(number));
            return isCited ? [{ number, shown, paragraph, quote: clean(match[0]) }] : [];
          });
        }),
  );
}
