import type { ReadFacts } from '../facts/read-facts';
import { markKind, type MarkKind } from '../facts/structure';
import type { TextNumbering } from '../facts/text-findings';
import type { Outcome } from './outcome';

export interface NumberingBreak {
  readonly what: 'twice' | 'gap';
  /** Indices into the markers. */
  readonly at: number;
  readonly before: number;
}

/** Letters of administrative lists; `đ` may be left out. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/**
 * Where a numbering leaves a number out or has one twice. Numbers of one depth go on while nothing of a higher
 * depth begins; every list may begin anew.
 */
export function numberingBreaks(markers: readonly (string | undefined)[]): NumberingBreak[] {
  const breaks: NumberingBreak[] = [];
  const last = new Map<MarkKind, { readonly at: number; readonly value: number; readonly stem: string }>();
  markers.forEach((marker, at) => {
    const kind = markKind(marker);
    const read = valueOf(marker, kind);
    if (!read) return;
    for (const deeper of DEPTHS.slice(DEPTHS.indexOf(kind) + 1)) last.delete(deeper);
    const before = last.get(kind);
    last.set(kind, { at, ...read });
    if (!before || before.stem !== read.stem || read.value === 1) return;
    if (read.value === before.value) breaks.push({ what: 'twice', at, before: before.at });
    else if (read.value > before.value + 1 && !isSkippedLetter(kind, before.value, read.value))
      breaks.push({ what: 'gap', at, before: before.at });
  });
  return breaks;
}

const DEPTHS: readonly MarkKind[] = ['roman', 'number', 'number-1', 'number-2', 'number-3', 'letter'];

function isSkippedLetter(kind: MarkKind, from: number, to: number): boolean {
  return kind === 'letter' && LETTERS[from] === 'đ' && to === from + 2;
}

function valueOf(marker: string | undefined, kind: MarkKind): { value: number; stem: string } | undefined {
  const mark = (marker ?? '').trim().replace(/[.)]+$/u, '');
  if (kind === 'roman') return { value: romanValue(mark), stem: '' };
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

export function romanValue(text: string): number {
  const values = [...text.toUpperCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
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
