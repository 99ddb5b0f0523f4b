import type { ReadFacts } from '../facts/read-facts';
import { romanValue } from '../../text/roman';
import { markKind, type MarkKind } from '../facts/structure';
import type { TextNumbering } from '../../findings/text-papers';
import type { Outcome } from './outcome';

interface NumberingBreak {
  readonly what: 'twice' | 'gap';
  /** Indices into the markers. */
  readonly at: number;
  readonly before: number;
}

/** Letters of administrative lists; `đ` may be left out. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

interface Numbered {
  readonly at: number;
  readonly value: number;
  readonly stem: string;
}

/**
 * Where a numbering leaves a number out or has one twice. A list may begin anew inside another of its kind, and
 * the outer one goes on behind it; numbers of one depth go on while nothing of a higher depth begins.
 */
function numberingBreaks(markers: readonly (string | undefined)[]): NumberingBreak[] {
  const breaks: NumberingBreak[] = [];
  const open = new Map<MarkKind, Numbered[]>();
  markers.forEach((marker, at) => {
    const kind = markKind(marker);
    const read = valueOf(marker, kind);
    if (!read) return;
    for (const deeper of DEPTHS.slice(DEPTHS.indexOf(kind) + 1)) open.delete(deeper);
    const lists = (open.get(kind) ?? []).filter(({ stem }) => stem === read.stem);
    const goesOn = lists.findLastIndex(({ value }) => follows(kind, value, read.value));
    const inner = lists.at(-1);
    if (goesOn >= 0) lists.length = goesOn;
    else if (read.value !== 1 && inner) {
      breaks.push({
        what: lists.some(({ value }) => value === read.value) ? 'twice' : 'gap',
        at,
        before: inner.at,
      });
      lists.length = 0;
    }
    open.set(kind, [...lists, { at, ...read }]);
  });
  return breaks;
}

const DEPTHS: readonly MarkKind[] = ['roman', 'number', 'number-1', 'number-2', 'number-3', 'letter'];

function follows(kind: MarkKind, from: number, to: number): boolean {
  return to === from + 1 || (kind === 'letter' && LETTERS[from] === 'đ' && to === from + 2);
}

function valueOf(marker: string | undefined, kind: MarkKind): { value: number; stem: string } | undefined {
  const mark = (marker ?? '').trim().replace(/[.)]+$/u, '');
  if (kind === 'roman') {
    const value = romanValue(mark);
    return value === undefined ? undefined : { value, stem: '' };
  }
  if (kind === 'letter') {
    const at = LETTERS.indexOf(mark.toLowerCase());
    return at < 0 ? undefined : { value: at + 1, stem: '' };
  }
  if (kind === 'number' || kind.startsWith('number-')) {
    const parts = mark.split('.').map(Number);
    return { value: parts.at(-1) ?? 0, stem: parts.slice(0, -1).join('.') };
  }
  return undefined;
}

/** The numbering of a text's sections and lists. */
export function checkNumbering({ text }: Pick<ReadFacts, 'text'>, file: string): Outcome[] {
  const { paragraphs } = text;
  const last = paragraphs.findIndex(({ text: words }) => /^nơi nhận/iu.test(words));
  const markers = paragraphs.slice(0, last < 0 ? undefined : last).map(({ marker }) => marker);
  return numberingBreaks(markers).map(({ what, at, before }): Outcome => {
    const place = (index: number): { file: string; paragraph: number; quote: string } => ({
      file,
      paragraph: index,
      quote: `${markers[index] ?? ''} ${paragraphs[index]?.text ?? ''}`.slice(0, 120),
    });
    const finding: TextNumbering = {
      rule: 'text-numbering',
      severity: 'warning',
      verdict: 'fail',
      cells: [],
      parts: [],
      places: [place(at), place(before)],
      what,
      before: markers[before] ?? '',
      marker: markers[at] ?? '',
    };
    return { rule: 'text-numbering', verdict: 'fail', facts: [], finding };
  });
}
