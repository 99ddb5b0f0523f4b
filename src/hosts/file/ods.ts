import type { Cell, CellValue, GridRange, Row, Sheet, Workbook } from '../../engine/grid/grid';
import { isErrorName } from './error-names';
import { LAST_COLUMN, LAST_ROW, LIMITS } from './limits';
import { excelFormula } from './ods-formula';
import { readOdsStyles, type OdsStyles } from './ods-styles';
import { Refusal } from './refusal';
import { dayShareOf, serialOf } from './serial-date';
import { tags, xmlText, type Tag } from './xml';
import { tooLarge, type Zip } from './zip';

/** Cells that only have a look are kept unless they fill the sheet's margins. */
const MOST_BLANKS = 100;
/** Elements inside a cell whose text is not the cell's. */
const ASIDE = new Set(['annotation', 'frame', 'custom-shape', 'shapes', 'ruby-text']);

/**
 * The grid of an OpenDocument spreadsheet. Our own reading and not hucre's, which passes over the rows that
 * a page repeats, so the very header of a printed table, and over formats that a column gives its cells.
 *
 * @throws Refusal
 */
export async function readOds(zip: Zip, looks: boolean): Promise<Omit<Workbook, 'file'>> {
  if (zip.has('META-INF/manifest.xml')) {
    const manifest = await zip.xml('META-INF/manifest.xml');
    if (manifest.includes('encryption-data')) throw new Refusal({ kind: 'encrypted' });
  }
  const content = await zip.xml('content.xml');
  const styles = readOdsStyles([...(zip.has('styles.xml') ? [await zip.xml('styles.xml')] : []), content]);
  const scan = new ContentScan(content, styles, looks);
  scan.run();
  return { sheets: scan.sheets, ...(scan.date1904 ? { date1904: true } : {}) };
}

interface OpenCell {
  readonly tag: Tag;
  readonly covered: boolean;
  readonly paragraphs: string[];
}

class ContentScan {
  readonly sheets: Sheet[] = [];
  date1904 = false;
  readonly #xml: string;
  readonly #styles: OdsStyles;
  readonly #looks: boolean;
  #budget = 0;
  #budgetRows = 0;
  #budgetText = 0;
  #rows: (Row | undefined)[] = [];
  /** Columns up to the last cell. */
  #width = 0;
  #merges: GridRange[] = [];
  /** Runs of rows that are not shown: first and last. */
  #hiddenRows: (readonly [number, number])[] = [];
  #hiddenCols = new Set<number>();
  #table: Tag | undefined;
  #widths: (number | undefined)[] = [];
  /** Style names that the columns give, by column. */
  #columnStyles: (string | undefined)[] = [];
  #row = 0;
  #column = 0;
  #cells: (Cell | undefined)[] = [];
  #rowTag: Tag | undefined;
  #cell: OpenCell | undefined;
  /** Where text may come from: inside a paragraph, outside of comments and drawings. */
  #inParagraph = false;
  #aside = 0;
  #textFrom = 0;

  constructor(xml: string, styles: OdsStyles, looks: boolean) {
    this.#xml = xml;
    this.#styles = styles;
    this.#looks = looks;
  }

  run(): void {
    const body = this.#xml.indexOf('<office:spreadsheet');
    if (body < 0) throw new Refusal({ kind: 'broken' });
    const xml = this.#xml.slice(body);
    for (const tag of tags(xml)) {
      if (this.#cell) this.#inside(tag, xml);
      else this.#outside(tag);
    }
    if (this.#table || !this.#xml.includes('</office:spreadsheet>')) throw new Refusal({ kind: 'broken' });
  }

  #outside(tag: Tag): void {
    const opens = tag.kind !== 'close';
    if (ASIDE.has(tag.name)) {
      if (tag.kind !== 'empty') this.#aside += opens ? 1 : -1;
      return;
    }
    // a chart or a drawing on the sheet may hold a table of its own
    if (this.#aside > 0) return;
    switch (tag.name) {
      case 'null-date':
        this.date1904 = tag.attribute('table:date-value')?.startsWith('1904') ?? false;
        break;
      case 'table':
        if (tag.kind === 'close') this.#endTable();
        else this.#startTable(tag);
        break;
      case 'table-column':
        if (opens) this.#readColumn(tag);
        break;
      case 'table-row':
        if (opens) this.#startRow(tag);
        if (tag.kind !== 'open') this.#endRow();
        break;
      case 'table-cell':
      case 'covered-table-cell':
        if (!opens) break;
        this.#cell = { tag, covered: tag.name !== 'table-cell', paragraphs: [] };
        if (tag.kind === 'empty') this.#endCell();
        break;
    }
  }

  #startTable(tag: Tag): void {
    if (this.sheets.length >= LIMITS.sheets) tooLarge(LIMITS.totalBytes);
    this.#table = tag;
    this.#rows = [];
    this.#merges = [];
    this.#hiddenRows = [];
    this.#hiddenCols = new Set();
    this.#widths = [];
    this.#columnStyles = [];
    this.#row = 0;
    this.#width = 0;
    if (tag.kind === 'empty') this.#endTable();
  }

  #endTable(): void {
    const table = this.#table;
    if (!table) return;
    const widths = this.#widths.slice(0, this.#width);
    const hidden = this.#styles.hidden.has(table.attribute('table:style-name') ?? '');
    this.sheets.push({
      name: table.attribute('table:name') ?? '',
      rows: this.#rows,
      ...(this.#merges.length > 0 ? { merges: this.#merges } : {}),
      ...(hidden ? { hidden } : {}),
      ...hiddenLines(this.#hiddenRows, this.#rows.length, this.#hiddenCols, this.#width),
      ...(widths.some((each) => each !== undefined) ? { columnWidths: widths } : {}),
    });
    this.#budgetRows += this.#rows.length;
    if (this.#budgetRows > LIMITS.rows) tooLarge(LIMITS.totalBytes);
    this.#table = undefined;
  }

  #readColumn(tag: Tag): void {
    const times = repeats(tag, 'table:number-columns-repeated');
    const from = this.#columnStyles.length;
    const until = Math.min(from + times, LAST_COLUMN + 1);
    const style = tag.attribute('table:default-cell-style-name');
    const width = this.#styles.widths.get(tag.attribute('table:style-name') ?? '');
    const unseen = isUnseen(tag);
    for (let column = from; column < until; column++) {
      if (unseen) this.#hiddenCols.add(column);
      this.#columnStyles.push(style);
      this.#widths.push(width);
    }
  }

  #startRow(tag: Tag): void {
    this.#rowTag = tag;
    this.#cells = [];
    this.#column = 0;
  }

  #endRow(): void {
    if (!this.#rowTag) return;
    const times = repeats(this.#rowTag, 'table:number-rows-repeated');
    const blank = this.#cells.every((cell) => cell === undefined || cell.value === null);
    if (this.#cells.length > 0 && (!blank || times <= MOST_BLANKS)) {
      if (this.#row + times > LAST_ROW + 1) throw new Refusal({ kind: 'broken' });
      this.#budget += this.#cells.length * times;
      if (this.#budget > LIMITS.cells) tooLarge(LIMITS.totalBytes);
      if (this.#cells.length > this.#width) this.#width = this.#cells.length;
      for (let index = 0; index < times; index++) this.#rows[this.#row + index] = this.#cells;
    }
    if (isUnseen(this.#rowTag)) this.#hiddenRows.push([this.#row, this.#row + times - 1]);
    this.#row += times;
    this.#rowTag = undefined;
  }

  #inside(tag: Tag, xml: string): void {
    const { name, kind } = tag;
    if (ASIDE.has(name)) {
      if (this.#aside === 0) this.#takeText(xml, tag.start);
      if (kind !== 'empty') this.#aside += kind === 'open' ? 1 : -1;
      this.#textFrom = tag.end;
      return;
    }
    if (this.#aside > 0) return;
    if (name === 'table-cell' || name === 'covered-table-cell') {
      if (kind === 'close') this.#endCell();
      return;
    }
    this.#takeText(xml, tag.start);
    this.#textFrom = tag.end;
    if (name === 'p') {
      this.#inParagraph = kind === 'open';
      if (kind !== 'close') this.#cell?.paragraphs.push('');
    } else if (kind !== 'close' && this.#inParagraph) {
      if (name === 's') this.#addText(' '.repeat(Math.min(repeats(tag, 'text:c'), MOST_BLANKS)));
      else if (name === 'tab') this.#addText('\t');
      else if (name === 'line-break') this.#addText('\n');
    }
  }

  #takeText(xml: string, until: number): void {
    if (this.#inParagraph && until > this.#textFrom) {
      this.#addText(xmlText(xml.slice(this.#textFrom, until).replaceAll(/[\t\r\n ]+/g, ' ')));
    }
  }

  #addText(text: string): void {
    const paragraphs = this.#cell?.paragraphs;
    if (paragraphs) paragraphs[paragraphs.length - 1] += text;
  }

  #endCell(): void {
    const open = this.#cell;
    this.#cell = undefined;
    this.#inParagraph = false;
    if (!open) return;
    const { tag } = open;
    const times = repeats(tag, 'table:number-columns-repeated');
    const cell = this.#cellOf(open);
    if (cell && (cell.value !== null || times <= MOST_BLANKS)) {
      if (this.#column + times > LAST_COLUMN + 1) throw new Refusal({ kind: 'broken' });
      if (typeof cell.value === 'string' && cell.value.length > LIMITS.longText)
        this.#countText(cell.value.length * times * repeats(this.#rowTag, 'table:number-rows-repeated'));
      for (let index = 0; index < times; index++) this.#cells[this.#column + index] = cell;
    }
    this.#addMerge(tag);
    this.#column += times;
  }

  #countText(characters: number): void {
    this.#budgetText += characters;
    if (this.#budgetText > LIMITS.longTextCharacters) tooLarge(LIMITS.totalBytes);
  }

  #addMerge(tag: Tag): void {
    const columns = repeats(tag, 'table:number-columns-spanned');
    const rows = repeats(tag, 'table:number-rows-spanned');
    if (columns === 1 && rows === 1) return;
    this.#merges.push({
      top: this.#row,
      left: this.#column,
      bottom: Math.min(this.#row + rows - 1, LAST_ROW),
      right: Math.min(this.#column + columns - 1, LAST_COLUMN),
    });
  }

  #cellOf({ tag, covered, paragraphs }: OpenCell): Cell | undefined {
    const value = covered ? null : cellValue(tag, paragraphs, this.date1904);
    const attribute = covered ? undefined : tag.attribute('table:formula');
    const style = this.#styles.cell(tag.attribute('table:style-name') ?? this.#inheritedStyle());
    const { look } = style;
    if (value === null && attribute === undefined && !(this.#looks && style.drawn)) return undefined;
    return {
      value,
      ...(attribute === undefined ? {} : { formula: excelFormula(attribute) }),
      ...(style.format === undefined ? {} : { format: style.format }),
      ...(look === undefined ? {} : { look }),
    };
  }

  #inheritedStyle(): string | undefined {
    return this.#rowTag?.attribute('table:default-cell-style-name') ?? this.#columnStyles[this.#column];
  }
}

function cellValue(tag: Tag, paragraphs: readonly string[], date1904: boolean): CellValue {
  const text = paragraphs.join('\n').slice(0, LIMITS.cellCharacters);
  if (tag.attribute('calcext:value-type') === 'error') return { error: isErrorName(text) ? text : '#VALUE!' };
  switch (tag.attribute('office:value-type')) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const value = Number(tag.attribute('office:value') ?? NaN);
      return Number.isFinite(value) ? value : text;
    }
    case 'boolean':
      return tag.attribute('office:boolean-value') === 'true';
    case 'date':
      return serialOf(tag.attribute('office:date-value') ?? '', date1904) ?? text;
    case 'time':
      return dayShareOf(tag.attribute('office:time-value') ?? '') ?? text;
    case 'string':
      return paragraphs.length > 0 ? text : (tag.attribute('office:string-value') ?? '');
    default:
      return text === '' ? null : text;
  }
}

/** Hidden by hand, folded away or filtered out. */
function isUnseen(tag: Tag): boolean {
  const visibility = tag.attribute('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

/** The rows and columns in use that are not shown. */
function hiddenLines(
  runs: readonly (readonly [number, number])[],
  height: number,
  columns: ReadonlySet<number>,
  width: number,
): Pick<Sheet, 'hiddenRows' | 'hiddenCols'> {
  const hiddenRows = new Set<number>();
  for (const [first, last] of runs) {
    for (let row = first; row <= last && row < height; row++) hiddenRows.add(row);
  }
  const hiddenCols = new Set([...columns].filter((column) => column < width));
  return {
    ...(hiddenRows.size > 0 ? { hiddenRows } : {}),
    ...(hiddenCols.size > 0 ? { hiddenCols } : {}),
  };
}

function repeats(tag: Tag | undefined, attribute: string): number {
  const value = Number(tag?.attribute(attribute) ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}
