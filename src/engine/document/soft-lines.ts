import { isAppendixHeading, isAttachedTo } from './appendix-heading';
import type { ParagraphBlock } from './block';
import { markedText } from '../text/marker';
import { isCapitals } from './wrapped-lines';

/** A paragraph whose soft line breaks begin list items or titles is several; other breaks are spaces. */
export function softLines(block: ParagraphBlock): ParagraphBlock[] {
  if (!block.text.includes('\n')) return [block];
  const lines: string[] = [];
  for (const line of block.text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const above = lines.at(-1);
    if (above === undefined || beginsAnew(above, line)) lines.push(line);
    else lines[lines.length - 1] = `${above} ${line}`;
  }
  const { marker, ...rest } = block;
  return lines.map((text, index) => ({
    ...rest,
    text,
    ...(index === 0 && marker !== undefined ? { marker } : {}),
  }));
}

function beginsAnew(above: string, line: string): boolean {
  if (isAppendixHeading(above) || isAppendixHeading(line) || isAttachedTo(line)) return true;
  if (markedText(line).marker) return true;
  if (isCapitals(above) && !isCapitals(line)) return true;
  return /[.;:!?]$/.test(above) && /^\p{Lu}/u.test(line);
}
