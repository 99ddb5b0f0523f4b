import { assembleDocument } from '../../engine/document/assemble';
import type { Block, ParagraphBlock } from '../../engine/document/block';
import type { UnreadPart } from '../../engine/document/plan-text';
import type { Workbook } from '../../engine/grid/grid';
import { BodyScan } from './docx-body';
import type { DocxContext } from './docx-context';
import { chunksOf } from './docx-chunks';
import { DocumentLooks } from './docx-looks';
import { DocxNumbering } from './docx-numbering';
import { DocxStyles } from './docx-styles';
import { unreadParts } from './docx-unread';
import { Refusal } from './refusal';
import { relations, type Relation } from './xlsx';
import { tags } from './xml';
import { elements } from './xml-edit';
import type { Zip } from './zip';

/**
 * A Word document as a workbook: its tables that hold facts are sheets, the rest is its text.
 *
 * @param path the part with its text
 * @throws Refusal
 */
export async function readDocx(zip: Zip, path: string): Promise<Omit<Workbook, 'file'>> {
  const budget = { cells: 0, paragraphs: 0 };
  const { blocks, unread } = await readPart(zip, path, budget, 0);
  const { sheets, text } = assembleDocument(blocks);
  if (sheets.length + text.paragraphs.length + unread.length === 0)
    throw new Refusal({ kind: 'empty-document' });
  return { sheets, text: unread.length > 0 ? { ...text, unread } : text };
}

/** @param depth how many documents it stands in, of one put into another whole */
async function readPart(
  zip: Zip,
  path: string,
  budget: DocxContext['budget'],
  depth: number,
): Promise<{ readonly blocks: readonly Block[]; readonly unread: readonly UnreadPart[] }> {
  const xml = await zip.xml(path);
  if (tags(xml.slice(0, 10_000)).next().value?.name !== 'document')
    throw new Refusal({ kind: 'not-a-workbook' });
  const parts = await relations(zip, path);
  const styles = new DocxStyles(await partOf(zip, parts, 'styles'));
  const numbering = new DocxNumbering(
    await partOf(zip, parts, 'numbering'),
    (style) => styles.of(style).paragraph.numbering,
  );
  const chunks = await chunksOf(zip, parts, depth, async (inner, at, deeper) => {
    const read = await readPart(inner, at, budget, deeper);
    return read.blocks;
  });
  const shared = {
    styles,
    numbering,
    called: new Map<string, number>(),
    budget,
    looks: new DocumentLooks(),
    chunks: chunks.blocks,
  };
  const notes = new Map([
    ...notesOf(await partOf(zip, parts, 'footnotes'), 'footnote', shared),
    ...notesOf(await partOf(zip, parts, 'endnotes'), 'endnote', shared),
  ]);
  const blocks = new BodyScan({ ...shared, notes }).run(xml);
  const unread = await unreadParts(zip, parts, { body: xml, chunks: chunks.unread }, (part) =>
    new BodyScan({ ...shared, notes: new Map() })
      .run(part)
      .flatMap((block) => (block.kind === 'paragraph' ? [block] : [])),
  );
  return { blocks, unread };
}

async function partOf(zip: Zip, parts: readonly Relation[], type: string): Promise<string> {
  const part = parts.find((each) => each.type === type && zip.has(each.target));
  return part ? zip.xml(part.target) : '';
}

/** The notes of a part by kind and id; lines that only separate them from the text are none. */
function notesOf(
  xml: string,
  kind: 'footnote' | 'endnote',
  shared: Omit<DocxContext, 'notes'>,
): Map<string, readonly ParagraphBlock[]> {
  const found = new Map<string, readonly ParagraphBlock[]>();
  for (const { tag, innerStart, innerEnd } of elements(xml, kind)) {
    if (!['normal', undefined].includes(tag.attribute('type'))) continue;
    const blocks = new BodyScan({ ...shared, notes: new Map() }).run(xml, innerStart, innerEnd);
    const paragraphs = blocks.filter((block): block is ParagraphBlock => block.kind === 'paragraph');
    found.set(`${kind} ${tag.attribute('id') ?? ''}`, paragraphs);
  }
  return found;
}
