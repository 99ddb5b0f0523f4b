import type { Workbook } from '../../../src/engine/grid/grid';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { zipped } from './workbook-parts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a document has beside its text; each is what stands inside the part's root. */
export interface DocumentParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/** The parts of a Word document with this inside its body. */
export function documentParts(body: string, parts: DocumentParts = {}): Record<string, string> {
  const others = Object.entries(parts);
  const relation = (type: string, target: string, id: number): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('officeDocument', 'word/document.xml', 1)}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${others
      .map(([type], index) => relation(type, `${type}.xml`, index + 1))
      .join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      others.map(([type, xml]) => [`word/${type}.xml`, `<w:${type} ${W}>${xml}</w:${type}>`]),
    ),
  };
}

export function openDocument(body: string, parts: DocumentParts = {}): Promise<Workbook> {
  return openWorkbook(zipped(documentParts(body, parts)), 'ke-hoach.docx');
}

/** A paragraph; what begins with `<` goes in as it is, other text as a run. */
export function p(...content: readonly string[]): string {
  return `<w:p>${content.map((each) => (each.startsWith('<') ? each : run(each))).join('')}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Lists of level 0 and deeper: `pPr` of a paragraph that is automatically numbered. */
export function numbered(list: number, level = 0): string {
  return `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
}

/** A cell: its text, or its own XML; properties are those of `tcPr`. */
export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

export function tr(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => (cell.startsWith('<') ? cell : tc(cell))).join('')}</w:tr>`;
}

export function tbl(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr><w:tblBorders/></w:tblPr>${rows.join('')}</w:tbl>`;
}

export const across = (count: number): string => `<w:gridSpan w:val="${count}"/>`;
export const DOWN = '<w:vMerge w:val="restart"/>';
export const GOES_ON = '<w:vMerge/>';

/** The text as lines, markers in brackets, levels as spaces: what a clerk reads. */
export function shown(workbook: Workbook): string[] {
  return (workbook.text?.paragraphs ?? []).map(
    ({ text, marker, level }) => `${'  '.repeat(level)}${marker === undefined ? '' : `[${marker}] `}${text}`,
  );
}

/** A sheet's values, blanks as ''. */
export function values(workbook: Workbook, sheet = 0): string[][] {
  return (workbook.sheets[sheet]?.rows ?? []).map((row) =>
    Array.from(row ?? [], (cell) => String(cell?.value ?? '')),
  );
}
