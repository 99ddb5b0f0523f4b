import { mayBeLegacy } from '../text/legacy-text';
import { barTableAt } from './bar-table';
import { paragraph, type Block, type ParagraphBlock } from './block';
import { pipeTableAt } from './pipe-table';
import { spacedTableAt } from './spaced-table';
import { tabTableAt, type FoundTable } from './tab-table';
import { drawnTogether, lineHabit, type LineHabit } from './wrapped-lines';

const TABLES: readonly ((lines: readonly string[], start: number) => FoundTable | undefined)[] = [
  pipeTableAt,
  barTableAt,
  tabTableAt,
  spacedTableAt,
];

/**
 * A plain text, from a .txt or pasted from Word or a PDF, as a document runs down the page. Only tables that are
 * certain become tables; the words of the others stay in the text.
 */
export function textBlocks(text: string): Block[] {
  const lines = plainLines(text);
  const habit = lineHabit(lines);
  const blocks: Block[] = [];
  let pending: string[] = [];
  const flush = (): void => {
    blocks.push(...paragraphsOf(pending, habit));
    pending = [];
  };
  for (let at = 0; at < lines.length;) {
    const found = tableAt(lines, at);
    const end = found?.end ?? at + 1;
    if (found?.table) {
      flush();
      blocks.push(found.table);
    } else pending.push(...lines.slice(at, end).map((line) => (isRule(line) ? '' : line)));
    at = end;
  }
  flush();
  return blocks;
}

function tableAt(lines: readonly string[], start: number): FoundTable | undefined {
  for (const find of TABLES) {
    const found = find(lines, start);
    if (found) return found;
  }
  return undefined;
}

function paragraphsOf(lines: readonly string[], habit: LineHabit): ParagraphBlock[] {
  const text = withoutPageNumbers(lines).map((line) => (line.trim() === BAR ? '' : line));
  return drawnTogether(text, habit).map(textParagraph);
}

function textParagraph(line: string): ParagraphBlock {
  const { text, bold, outline } = withoutMarkup(line);
  return {
    ...paragraph(text),
    ...(bold ? { look: { bold } } : {}),
    ...(outline === undefined ? {} : { outline }),
  };
}

/** Asterisks and number signs by which programs that read scans write bold, italic and headings. */
function withoutMarkup(line: string): { text: string; bold: boolean; outline?: number } {
  const heading = /^(#{1,6})\s+/.exec(line);
  const rest = heading ? line.slice(heading[0].length) : line;
  const bold = /^\*{2,3}[^*]+\*{2,3}$/.test(rest.trim());
  const text = rest.replace(/(\*{1,3})(?=\S)([^*]*[^*\s])\1/g, '$2').trim();
  return { text, bold, ...(heading ? { outline: (heading[1] ?? '').length - 1 } : {}) };
}

/** NFC, one kind of line break, no invisible signs; Markdown's bold over several lines made bold of each. */
function plainLines(text: string): string[] {
  // a soft hyphen is a letter of an old font
  const visible = mayBeLegacy(text) ? text : text.replace(/\u00ad/g, '');
  return visible
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
    .replace(/\f/g, '\n\n')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\*\*([^*\n]+(?:\n[^*\n]+)+)\*\*/g, (_, inner: string) =>
      inner
        .split('\n')
        .map((line) => `**${line.trim()}**`)
        .join('\n'),
    )
    .split('\n');
}

/** Separates the cells of what is no table. */
const BAR = '|';

/** A line that only draws one. */
function isRule(line: string): boolean {
  return /^\s*[-_=*.–—]{3,}\s*$/.test(line);
}

/** Numbers alone on their line that count up are the pages'. */
function withoutPageNumbers(lines: readonly string[]): string[] {
  let page = 0;
  return lines.filter((line, index) => {
    if (!/^\s*-?\s*\d{1,3}\s*-?\s*$/.test(line)) return true;
    const number = Number(line.replace(/[^\d]/g, ''));
    const alone = isBlank(lines[index - 1]) && isBlank(lines[index + 1]);
    if (!alone || (page === 0 ? number > 3 : number !== page + 1)) return true;
    page = number;
    return false;
  });
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
