import type { Block, ParagraphBlock } from './block';
import { drawnTogether, goesOn, lineHabit, type LineHabit } from './wrapped-lines';

/**
 * A document that came of a PDF has a paragraph for each line of the page. They are drawn together as lines of
 * a text are; a document that a person typed is left as it is, but for a sentence that a page's end broke.
 */
export function rejoined(blocks: readonly Block[]): Block[] {
  const habit = lineHabit(
    blocks.flatMap((block) => (block.kind === 'paragraph' && isLine(block) ? [block.text] : [])),
  );
  const result: Block[] = [];
  let lines: ParagraphBlock[] = [];
  const flush = (): void => {
    result.push(...(habit.wrapped ? wholeParagraphs(lines, habit) : mended(lines)));
    lines = [];
  };
  for (const block of blocks) {
    if (!isLine(block)) flush();
    // what is numbered by itself may go on in the line under it
    if (block.kind === 'paragraph' && block.note === undefined && block.outline === undefined)
      lines.push(block);
    else result.push(block);
  }
  flush();
  return result;
}

/** A paragraph that may belong to the one above it. */
function isLine(block: Block): boolean {
  return block.kind === 'paragraph' && (block.marker ?? block.note ?? block.outline) === undefined;
}

/** A sentence broken in the middle, long enough to have come to the end of a line. */
const FULL_LINE = 60;

function mended(lines: readonly ParagraphBlock[]): ParagraphBlock[] {
  const result: ParagraphBlock[] = [];
  for (const line of lines) {
    const above = result.at(-1);
    if (above && above.text.length >= FULL_LINE && goesOn(above.text, line.text)) {
      result[result.length - 1] = { ...above, text: `${above.text.trimEnd()} ${line.text.trimStart()}` };
    } else result.push(line);
  }
  return result;
}

/** Each paragraph looks as its first line does. */
function wholeParagraphs(lines: readonly ParagraphBlock[], habit: LineHabit): ParagraphBlock[] {
  if (lines.some(({ text }) => text.includes('\n'))) return mended(lines);
  const filled = lines.filter(({ text, marker }) => marker !== undefined || text.trim() !== '');
  const texts = filled.map(({ text }) => text.trim());
  let next = 0;
  return drawnTogether(texts, habit).map((text): ParagraphBlock => {
    const first = filled[next];
    let length = 0;
    while (next < texts.length && length < text.length) {
      length += (texts[next]?.length ?? 0) + 1;
      next += 1;
    }
    return { kind: 'paragraph', ...first, text };
  });
}
