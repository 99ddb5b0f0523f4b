import { rootPrefix, type Tag, tags } from './xml';

/** An element of a part: its opening tag and the stretch of text that it takes up. */
export interface Element {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends; the same place for an empty element. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** Elements of this name, in order, those inside one another left out. */
export function elements(xml: string, name: string): Element[] {
  const found: Element[] = [];
  let open: Tag | undefined;
  let depth = 0;
  for (const tag of tags(xml)) {
    if (tag.name !== name) continue;
    if (tag.kind === 'close') {
      depth -= 1;
      if (depth === 0 && open)
        found.push({ tag: open, start: open.start, end: tag.end, innerStart: open.end, innerEnd: tag.start });
    } else if (tag.kind === 'open') {
      if (depth === 0) open = tag;
      depth += 1;
    } else if (depth === 0) {
      found.push({ tag, start: tag.start, end: tag.end, innerStart: tag.end, innerEnd: tag.end });
    }
  }
  return found;
}

/** The direct children of an element, as text. */
export function children(xml: string, element: Element): string[] {
  const inner = xml.slice(element.innerStart, element.innerEnd);
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of tags(inner)) {
    if (tag.kind === 'close') {
      depth -= 1;
      if (depth === 0) found.push(inner.slice(start, tag.end));
      continue;
    }
    if (depth === 0) start = tag.start;
    if (tag.kind === 'open') depth += 1;
    else if (depth === 0) found.push(inner.slice(tag.start, tag.end));
  }
  return found;
}

/** Elements without a prefix, with the one that the part uses. */
export function prefixed(xml: string, part: string): string {
  const prefix = rootPrefix(part);
  return prefix === '' ? xml : xml.replaceAll(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** The part with a stretch of it replaced. */
export function spliced(xml: string, start: number, end: number, text: string): string {
  return xml.slice(0, start) + text + xml.slice(end);
}

/** For attributes and text. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
