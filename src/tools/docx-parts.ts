import type { Block, ParagraphBlock, TableBlock, TableCell } from '../engine/document/block';
import type { GridRange } from '../engine/grid/grid';
import { markedText } from '../engine/text/marker';
import { calledNotes, footnoteText } from '../engine/document/superscript';
import { packPart, writeZip } from '../hosts/file/zip-writer';
import { escapeXml } from '../hosts/file/xml-edit';
import { numberingPart, listLevel } from './docx-lists';

/** What a document is made of here: blocks as the readers make them, and where the page turns on its side. */
export type DocxBlock = Block | { readonly kind: 'landscape' };

export interface DocxOptions {
  /** Whether numbers and dashes are Word's own lists instead of typed. */
  readonly automatic: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word document of these blocks: real tables with merged cells, real footnotes, lists typed or automatic. */
export async function writeDocx(blocks: readonly DocxBlock[], options: DocxOptions): Promise<Uint8Array> {
  const notes = new Map<string, string>();
  for (const block of blocks) {
    const note = block.kind === 'paragraph' ? footnoteText(block.text) : undefined;
    if (note) notes.set(note.number, note.text);
  }
  const body = blocks.map((block) => blockXml(block, options, notes)).join('');
  const turned = blocks.some(({ kind }) => kind === 'landscape');
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships([['officeDocument', 'word/document.xml']])],
    [
      'word/_rels/document.xml.rels',
      relationships([
        ['styles', 'styles.xml'],
        ['numbering', 'numbering.xml'],
        ['footnotes', 'footnotes.xml'],
      ]),
    ],
    ['word/document.xml', part('document', `<w:body>${body}${section(turned)}</w:body>`)],
    ['word/styles.xml', part('styles', STYLES)],
    ['word/numbering.xml', part('numbering', numberingPart())],
    ['word/footnotes.xml', part('footnotes', footnotes(notes))],
  ];
  return writeZip(await Promise.all(parts.map(([name, xml]) => packPart(name, xml))));
}

function blockXml(block: DocxBlock, options: DocxOptions, notes: ReadonlyMap<string, string>): string {
  if (block.kind === 'landscape') return `<w:p><w:pPr>${section(false)}</w:pPr></w:p>`;
  if (block.kind === 'table') return `${tableXml(block)}<w:p/>`;
  return footnoteText(block.text) ? '' : paragraphXml(block, options, notes);
}

function paragraphXml(
  block: ParagraphBlock,
  { automatic }: DocxOptions,
  notes: ReadonlyMap<string, string>,
): string {
  const { marker, text } = markedText(block.text);
  const list = automatic && marker ? listLevel(marker) : undefined;
  const shown = list ? text : block.text;
  const properties = list
    ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.list}"/></w:numPr>`
    : '';
  return `<w:p><w:pPr>${properties}</w:pPr>${runsXml(shown, notes)}</w:p>`;
}

/** Runs as Word leaves them, broken in the middle of words; footnotes are called where the text does. */
function runsXml(text: string, notes: ReadonlyMap<string, string>): string {
  const calls = calledNotes(text).filter((number) => notes.has(number));
  const [before = '', after = ''] = calls.length === 0 ? [text] : text.split(/[⁰¹²³⁴-⁹]+/u);
  const call = calls.map((number) => `<w:r><w:footnoteReference w:id="${number}"/></w:r>`).join('');
  return `${run(before)}${call}${run(after)}`;
}

function run(text: string): string {
  if (text === '') return '';
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, middle), text.slice(middle)]
    .map((piece) => `<w:r><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`)
    .join('');
}

function tableXml(table: TableBlock): string {
  const merges = table.merges ?? blankMerges(table);
  const rows = table.rows.map((_, row) => rowXml(table, merges, row)).join('');
  const grid = Array.from({ length: table.width }, () => '<w:gridCol w:w="900"/>').join('');
  const ruled = table.ruled === false ? '' : '<w:tblStyle w:val="TableGrid"/>';
  return `<w:tbl><w:tblPr>${ruled}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

function rowXml(table: TableBlock, merges: readonly GridRange[], row: number): string {
  let cells = '';
  for (let column = 0; column < table.width;) {
    const merge = merges.find(({ top, left, bottom }) => left === column && top <= row && bottom >= row);
    const span = merge ? merge.right - merge.left + 1 : 1;
    const down = merge && merge.bottom > merge.top ? (merge.top === row ? 'restart' : 'continue') : undefined;
    cells += cellXml(table.rows[row]?.[column], span, down);
    column += span;
  }
  const header = row < table.repeatedRows ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
  return `<w:tr>${header}${cells}</w:tr>`;
}

function cellXml(cell: TableCell | undefined, span: number, down: string | undefined): string {
  const properties =
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') +
    (down === undefined ? '' : `<w:vMerge w:val="${down}"/>`);
  const lines = (cell?.text ?? '').split('\n').map((line) => `<w:p>${run(line)}</w:p>`);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${lines.join('')}</w:tc>`;
}

/**
 * What the blanks of a pasted heading were: a heading over blank columns with headings of their own under them
 * is merged across, one over a blank row is merged downwards.
 */
function blankMerges({ rows, width }: TableBlock): GridRange[] {
  const filled = (row: number, column: number): boolean => rows[row]?.[column] !== undefined;
  if (filled(1, 0) || filled(1, 1) || !filled(0, 0)) return [];
  const merges: GridRange[] = [];
  for (let left = 0; left < width;) {
    let right = left;
    while (right + 1 < width && !filled(0, right + 1) && filled(1, right + 1)) right += 1;
    if (right > left) merges.push({ top: 0, left, bottom: 0, right });
    else if (!filled(1, left)) merges.push({ top: 0, left, bottom: 1, right: left });
    left = right + 1;
  }
  return merges;
}

function footnotes(notes: ReadonlyMap<string, string>): string {
  const separator =
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
  const texts = [...notes].map(
    ([number, text]) =>
      `<w:footnote w:id="${number}"><w:p><w:r><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`,
  );
  return separator + texts.join('');
}

function section(landscape: boolean): string {
  const size = landscape
    ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    : '<w:pgSz w:w="11906" w:h="16838"/>';
  return `<w:sectPr>${size}<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/></w:sectPr>`;
}

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('') +
  '</w:tblBorders></w:tblPr></w:style>';

function part(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${NAMESPACE}" xmlns:r="${OFFICE}">${content}</w:${name}>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(): string {
  const overrides = ['document.main', 'styles', 'numbering', 'footnotes'].map((type) => {
    const name = type.split('.')[0];
    return `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`;
  });
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
