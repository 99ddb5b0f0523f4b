import type { Paragraph } from '../plan-text';

/** How a paragraph is marked; marks of one kind in a row are one list. */
export type MarkKind =
  'roman' | 'number' | 'letter' | 'dash' | 'plus' | 'bullet' | 'none' | `number-${number}`;

export interface Placement {
  readonly mark: MarkKind;
  /** The paragraph whose list or section it stands in; undefined at the top. */
  readonly parent?: number;
  /** True where the lines under it are its parts: it ends with a colon, or with `trong đó`, `gồm`. */
  readonly introduces: boolean;
}

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

/** Where each paragraph stands among lists and sections. Marks tell it, since levels may be guessed. */
export function placementsOf(paragraphs: readonly Paragraph[]): Placement[] {
  const open: { index: number; mark: MarkKind; introduces: boolean; heading: boolean }[] = [];
  return paragraphs.map((paragraph, index): Placement => {
    const mark = markKind(paragraph.marker);
    const introduces = INTRODUCES.test(paragraph.text) || TOTAL.test(paragraph.text);
    if (paragraph.kind === 'footnote') return { mark, introduces: false };
    const heading = isSection(paragraph, mark);
    if (mark === 'none') {
      while (open.length > 0 && !open.at(-1)?.heading) open.pop();
      if (paragraph.kind === 'heading') while (open.some((each) => each.mark === 'none')) open.pop();
    } else {
      const same = open.findIndex((each) => each.mark === mark);
      const above = heading ? open.findIndex((each) => rank(each.mark) >= rank(mark)) : -1;
      if (same >= 0) open.length = same;
      else if (above >= 0) open.length = above;
      else
        while (
          open.length > 0 &&
          !open.at(-1)?.heading &&
          !open.at(-1)?.introduces &&
          rank(open.at(-1)?.mark ?? 'none') >= rank(mark)
        )
          open.pop();
    }
    const parent = open.at(-1)?.index;
    open.push({ index, mark, introduces, heading });
    return { mark, introduces, ...(parent === undefined ? {} : { parent }) };
  });
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
