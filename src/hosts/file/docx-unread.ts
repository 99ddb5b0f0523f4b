import type { UnreadPart } from '../../engine/document/plan-text';
import type { ParagraphBlock } from '../../engine/document/block';
import type { Relation } from './xlsx';
import { tags } from './xml';
import type { Zip } from './zip';

/** English Metric Units: a picture narrower or lower than this (6 × 3 cm) is a seal, a signature or a logo. */
const WIDE = 2_160_000;
const HIGH = 1_080_000;
/** As much of a header as a person needs to know it again. */
const LONGEST = 120;

/**
 * What stands in a document beside the text that is read: headers and footers that say more than a page number,
 * files put in whole that cannot be read, embedded sheets, pictures big enough to hold a table.
 *
 * @param body the document's own text, `chunks` how many files put in whole were not read
 * @param paragraphsOf reads the paragraphs of a part
 */
export async function unreadParts(
  zip: Zip,
  parts: readonly Relation[],
  { body, chunks }: { readonly body: string; readonly chunks: number },
  paragraphsOf: (xml: string) => readonly ParagraphBlock[],
): Promise<UnreadPart[]> {
  const found: UnreadPart[] = [];
  const said = new Set<string>();
  for (const { type, target } of parts) {
    if (type !== 'header' && type !== 'footer') continue;
    if (!zip.has(target)) continue;
    const text = paragraphsOf(await zip.xml(target))
      .map((each) => each.text.trim())
      .filter((each) => each !== '')
      .join(' ');
    if (!saysMore(text) || said.has(text)) continue;
    said.add(text);
    found.push({ kind: type, count: 1, text: text.slice(0, LONGEST) });
  }
  const counts = {
    'alt-chunk': chunks,
    object: parts.filter(({ type }) => type === 'package' || type === 'oleObject').length,
    picture: parts.some(({ type }) => type === 'image') ? largePictures(body) : 0,
  };
  for (const kind of ['alt-chunk', 'object', 'picture'] as const)
    if (counts[kind] > 0) found.push({ kind, count: counts[kind] });
  return found;
}

/** `Trang 3/12` and `- 2 -` say nothing of the plan. */
function saysMore(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text.replace(/(?:trang|page)/giu, '')) &&
    /\d/.test(text.replace(/(?:trang|page)\s*\d+(?:\s*\/\s*\d+)?/giu, ''))
  );
}

/** Pictures by their size on the page; what is drawn with text in it is read. */
function largePictures(body: string): number {
  let count = 0;
  let isLarge = false;
  for (const tag of tags(body)) {
    if (tag.name === 'extent') {
      isLarge = Number(tag.attribute('cx')) >= WIDE && Number(tag.attribute('cy')) >= HIGH;
    } else if (tag.name === 'blip' && tag.kind !== 'close' && isLarge) {
      count += 1;
      isLarge = false;
    }
  }
  return count;
}
