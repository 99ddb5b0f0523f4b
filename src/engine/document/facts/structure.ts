import type { Paragraph } from '../plan-text';
import { romanValue } from '../../text/roman';

/** How a paragraph is marked; marks of one kind in a row are one list. */
export type MarkKind =
  'roman' | 'number' | 'letter' | 'dash' | 'plus' | 'bullet' | 'none' | `number-${number}`;

/** Where a paragraph stands among the lists and sections of a text; paragraphs by their index. */
export interface Placement {
  readonly mark: MarkKind;
  /** The paragraph whose list or section it stands in; undefined at the top. */
  readonly parent?: number;
  /** True where the lines under it are its parts: it ends with a colon, or with `trong đó`, `gồm`. */
  readonly introduces: boolean;
}

/** The kind of a paragraph's marker (`I.`, `1.`, `1.2`, `a)`, `-`, `+`), which tells how deep it stands. */
export function markKind(marker: string | undefined): MarkKind {
  const mark = (marker ?? '').trim();
  if (mark === '') return 'none';
  if (/^[IVXLC]+[.)]?$/.test(mark)) return 'roman';
  const number = /^\d+((?:\.\d+)*)[.)]?$/.exec(mark);
  if (number) {
    const deep = (number[1] ?? '').split('.').length - 1;
    return deep === 0 ? 'number' : `number-${deep}`;
  }
  if (/^[a-zđ][.)]$/iu.test(mark)) return 'letter';
  if (/^[-–—−]$/.test(mark)) return 'dash';
  if (mark === '+') return 'plus';
  return 'bullet';
}

const INTRODUCES = /(?::|(?:trong đó|bao gồm|gồm|cụ thể|như sau|sau đây)\s*[:;,.…]?)\s*$/iu;
/** `Tổng kinh phí: 500 triệu đồng` needs no `trong đó` before its parts. */
const TOTAL = /^(?:\*\s*)?(?:tổng|cộng)(?![\p{L}])/iu;

interface Open {
  readonly index: number;
  readonly mark: MarkKind;
  readonly value: number;
  readonly introduces: boolean;
  readonly heading: boolean;
}

/** Where each paragraph stands among lists and sections. Marks tell it, since levels may be guessed. */
export function placementsOf(paragraphs: readonly Paragraph[]): Placement[] {
  const open: Open[] = [];
  return paragraphs.map((paragraph, index): Placement => {
    const mark = markKind(paragraph.marker);
    const introduces = INTRODUCES.test(paragraph.text) || TOTAL.test(paragraph.text);
    if (paragraph.kind === 'footnote') return { mark, introduces: false };
    const heading = isSection(paragraph, mark);
    const value = markValue(paragraph.marker);
    open.length =
      mark === 'none' ? keptBefore(open, paragraph.kind) : keptUnder(open, { index, mark, value, heading });
    const parent = open.at(-1)?.index;
    open.push({ index, mark, value, introduces, heading });
    return { mark, introduces, ...(parent === undefined ? {} : { parent }) };
  });
}

/** How much stays open before a line without a mark: the sections that it stands in. */
function keptBefore(open: readonly Open[], kind: Paragraph['kind']): number {
  const sections = open.findLastIndex(
    ({ heading, mark }) => heading && (kind !== 'heading' || mark !== 'none'),
  );
  return sections + 1;
}

/** How much stays open above a marked line. */
function keptUnder(
  open: readonly Open[],
  { index, mark, value, heading }: Pick<Open, 'index' | 'mark' | 'value' | 'heading'>,
): number {
  const last = open.at(-1);
  // A numbering that begins right under a line that introduces it is that line's list.
  if (last?.introduces && last.index === index - 1 && value <= 1 && last.mark !== mark) return open.length;
  const alike = open.flatMap((each, at) => (each.mark === mark ? [at] : []));
  const goesOn = alike.findLast((at) => open[at]?.value === value - 1) ?? alike.at(-1);
  if (goesOn !== undefined) return goesOn;
  if (heading) {
    const deeper = open.findIndex((each) => rank(each.mark) >= rank(mark));
    return deeper < 0 ? open.length : deeper;
  }
  const kept = open.findLastIndex((each) => each.heading || each.introduces || rank(each.mark) < rank(mark));
  return kept + 1;
}

/** The number that a mark ends with; 0 for signs. */
function markValue(marker: string | undefined): number {
  const mark = (marker ?? '').replace(/[.)\s]+$/u, '');
  const number = /(\d+)$/.exec(mark)?.[1];
  if (number !== undefined) return Number(number);
  if (/^[IVXLC]+$/.test(mark)) return romanValue(mark) ?? 0;
  return /^[a-zđ]$/iu.test(mark) ? 'abcdđeghiklmnopqrstuvxy'.indexOf(mark.toLowerCase()) + 1 : 0;
}

function isSection({ kind }: Paragraph, mark: MarkKind): boolean {
  return kind === 'heading' || mark === 'roman' || mark.startsWith('number') || mark === 'letter';
}

function rank(mark: MarkKind): number {
  if (mark.startsWith('number-')) return 2 + Number(mark.slice(7)) / 10;
  return { roman: 1, number: 2, letter: 4, dash: 5, plus: 6, bullet: 7, none: 8 }[mark as 'roman'];
}

/** The paragraph and those whose list or section it stands in, the nearest first. */
export function lineage(placements: readonly Placement[], index: number): number[] {
  const line: number[] = [];
  for (let at: number | undefined = index; at !== undefined; at = placements[at]?.parent) line.push(at);
  return line;
}
