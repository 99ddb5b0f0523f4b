import type { Block } from '../../engine/document/block';
import { textBlocks } from '../../engine/document/read-text';
import { htmlBlocks } from './html-blocks';
import { Refusal } from './refusal';
import { isText, readTextOf } from './text';
import { relations, type Relation } from './xlsx';
import { Zip } from './zip';

/** Files put into a document whole (`w:altChunk`), by the id of their relation, and how many could not be read. */
export interface Chunks {
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
  readonly unread: number;
}

/** A document in a document in a document is read no deeper. */
const DEEPEST = 3;

/**
 * Word documents, web pages and plain texts are read; others (RTF, mail) are counted.
 *
 * @param read reads the text of a Word document inside this one
 */
export async function chunksOf(
  zip: Zip,
  parts: readonly Relation[],
  depth: number,
  read: (zip: Zip, path: string, depth: number) => Promise<readonly Block[]>,
): Promise<Chunks> {
  const blocks = new Map<string, readonly Block[]>();
  let unread = 0;
  for (const { id, type, target } of parts) {
    if (type !== 'aFChunk') continue;
    const bytes = zip.has(target) ? await zip.bytes(target) : undefined;
    const found = bytes && (await blocksOf(bytes, depth, read).catch(unlessHostile));
    if (found) blocks.set(id, found);
    else unread += 1;
  }
  return { blocks, unread };
}

/** A damaged file inside a document is one that was not read. */
function unlessHostile(error: unknown): undefined {
  if (error instanceof Refusal && ['broken', 'encrypted', 'not-a-workbook'].includes(error.facts.kind))
    return undefined;
  throw error;
}

async function blocksOf(
  bytes: Uint8Array,
  depth: number,
  read: (zip: Zip, path: string, depth: number) => Promise<readonly Block[]>,
): Promise<readonly Block[] | undefined> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    if (depth >= DEEPEST) return undefined;
    const inner = new Zip(bytes);
    const path = (await relations(inner, '')).find(({ type }) => type === 'officeDocument')?.target;
    const isDocument = path !== undefined && inner.has(path) && /document[^/]*\.xml$/iu.test(path);
    return isDocument ? read(inner, path, depth + 1) : undefined;
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 500)).replaceAll('\0', '');
  if (/^\s*mime-version:/imu.test(start)) return undefined;
  if (/<(?:!doctype\s+html|html|body|p|div|table|meta)\b/iu.test(start)) return htmlBlocks(readTextOf(bytes));
  return isText(bytes) ? textBlocks(readTextOf(bytes)) : undefined;
}
