import type { Sheet } from '../grid/grid';
import { clean } from '../text/fold';
import { appendixHeading, isUnderTable, isUnitLine } from './appendix-heading';
import { unfolded, type Block, type ParagraphBlock, type TableBlock } from './block';
import { captionLines } from './captions';
import { joinedTables, withoutRepeatedHeadings } from './join-tables';
import { planText } from './plan-paragraphs';
import type { PlanText } from './plan-text';
import { rejoined } from './rejoined';
import { TableSheetNames } from './sheet-names';
import { softLines } from './soft-lines';
import { holdsFacts } from './table-nature';
import { unicodeBlocks } from './unicode-blocks';
import { tableSheet, type SheetLine } from './table-sheet';

/** A document taken apart: its tables as sheets, everything else as text. */
export interface AssembledDocument {
  readonly sheets: readonly Sheet[];
  readonly text: PlanText;
}

/** A table that becomes a sheet, while the page is walked. */
interface Draft {
  readonly name: string;
  readonly above: readonly SheetLine[];
  table: TableBlock;
  readonly under: SheetLine[];
  /** How many paragraphs stood before it. */
  readonly after: number;
}

/**
 * A document's sheets and text. A table that holds facts is a sheet, with the lines above it that are its own;
 * these lines stay in the text as well, where people cite them. A table that only arranges the page is text.
 */
export function assembleDocument(blocks: readonly Block[]): AssembledDocument {
  const page = new Page();
  for (const block of rejoined(flat(unicodeBlocks(blocks)))) {
    if (block.kind === 'table') page.table(block);
    else for (const line of softLines(block)) page.paragraph(line);
  }
  return page.finish();
}

/** Tables that only arrange the page give way to what is in them; tables in tables come behind them. */
function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'paragraph') return [block];
    if (!holdsFacts(block)) return flat(unfolded(block));
    const inner = block.rows.flatMap((row) => row.flatMap((cell) => cell?.blocks ?? []));
    return [block, ...flat(inner.flatMap(behindTable))];
  });
}

/** What of a cell's content the table itself does not show: footnotes, and tables that hold facts. */
function behindTable(block: Block): Block[] {
  if (block.kind === 'paragraph') return block.note === undefined ? [] : [block];
  return holdsFacts(block) ? [{ ...block, nested: true }] : [];
}

class Page {
  readonly #paragraphs: ParagraphBlock[] = [];
  readonly #drafts: Draft[] = [];
  readonly #names = new TableSheetNames();
  /** The appendix that the page is in. */
  #appendix: { readonly name: string; readonly line: SheetLine } | undefined;
  #tables = 0;

  paragraph(block: ParagraphBlock): void {
    const text = lineText(block);
    if (text === '') return;
    const last = this.#drafts.at(-1);
    const near = last !== undefined && this.#paragraphs.length - last.after <= last.under.length;
    if (near && isUnderTable(text)) last.under.push(sheetLine(block));
    const heading = appendixHeading(text);
    if (heading?.kind === 'appendix') this.#appendix = { name: heading.name, line: sheetLine(block) };
    this.#paragraphs.push(block);
  }

  table(given: TableBlock): void {
    const table = withoutRepeatedHeadings(given);
    const last = this.#drafts.at(-1);
    const between = this.#paragraphs.slice(last?.after ?? 0);
    if (last && between.every(isContinuation)) {
      const joined = joinedTables(last.table, table);
      if (joined) {
        last.table = joined;
        return;
      }
    }
    const lines = between.map((block) => ({
      text: lineText(block),
      bold: block.look?.bold ?? false,
      centred: block.look?.horizontal === 'center',
    }));
    const above = between.slice(between.length - captionLines(lines)).map(sheetLine);
    this.#drafts.push({
      name: this.#names.unique(this.#nameOf(above)),
      above: this.#inherited(above, table, last),
      table,
      under: [],
      after: this.#paragraphs.length,
    });
  }

  finish(): AssembledDocument {
    const tablesAfter = new Map<number, string[]>();
    for (const { name, after } of this.#drafts) {
      const names = tablesAfter.get(after - 1);
      if (names) names.push(name);
      else tablesAfter.set(after - 1, [name]);
    }
    return {
      sheets: this.#drafts.map(({ name, above, table, under }) => tableSheet(name, above, table, under)),
      text: planText(this.#paragraphs, tablesAfter),
    };
  }

  #nameOf(above: readonly SheetLine[]): string {
    const headings = above.flatMap(({ text }) => appendixHeading(text) ?? []);
    const own = headings.find(({ kind }) => kind === 'table')?.name;
    const appendix = this.#appendix?.name;
    if (own && appendix) return `${appendix} - ${own}`;
    if (own ?? appendix) return own ?? appendix ?? '';
    this.#tables += 1;
    return `Bảng ${this.#tables}`;
  }

  /** A further table of an appendix says again whose it is; one of the same form is measured alike. */
  #inherited(above: readonly SheetLine[], table: TableBlock, last: Draft | undefined): SheetLine[] {
    const headed = above.some(({ text }) => appendixHeading(text)?.kind === 'appendix');
    if (!this.#appendix || headed) return [...above];
    const measured = above.some(({ text }) => isUnitLine(text));
    const alike = last?.table.width === table.width && last.above[0]?.text === this.#appendix.line.text;
    const unit = measured || !alike ? undefined : last.above.find(({ text }) => isUnitLine(text));
    return [this.#appendix.line, ...above, ...(unit ? [unit] : [])];
  }
}

/** Between the parts of one table: the page's number, `(tiếp theo)`, and nothing else. */
function isContinuation(block: ParagraphBlock): boolean {
  if (/^\s*\d{1,3}\s*$/.test(block.text)) return true;
  return /\(?ti[eế]p(?: theo)?\)?\s*$/iu.test(block.text) && block.text.length < 120;
}

function lineText({ marker, text }: ParagraphBlock): string {
  return clean(marker === undefined ? text : `${marker} ${text}`);
}

function sheetLine(block: ParagraphBlock): SheetLine {
  const text = lineText(block);
  return block.look ? { text, look: block.look } : { text };
}
