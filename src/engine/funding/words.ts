import { equals, shift, type Decimal } from '../decimal';
import type { WordsMismatch } from '../findings';
import type { CellRef, Row, Workbook } from '../grid/grid';
import { readFigureText } from '../text/figure-text';
import { clean } from '../text/fold';
import { DONG_EXPONENT } from '../text/measure-unit';
import { wordsToAmount } from '../text/words-to-amount';
import { isRounding, NOTHING, type Money } from './money';

/** An amount in words as a sheet has it: `bằng chữ: Ba tỷ …`. */
export interface WordsCell {
  readonly cell: CellRef;
  readonly text: string;
  /** In đồng; absent where the words are no amount. */
  readonly words?: Decimal;
  /** The figure in the same text, in đồng, where it has one. */
  readonly figure?: Decimal;
}

const IN_WORDS = /bằng\s+chữ\s*[:：]?\s*([\p{L}\s,.]+)/iu;
const FIGURE = /(\d[\d.,\s]*\d|\d)\s*((?:tỷ|tỉ|triệu|nghìn|ngàn)?\s*(?:đồng|vnđ|đ))(?![\p{L}])/iu;

/** `Bằng chữ:` alone, its words in a cell of their own. */
const ANNOUNCED = /bằng\s+chữ\s*[:：]?\s*$/iu;

function textBeside(cells: Row, col: number): string {
  const beside = cells
    .slice(col + 1)
    .find((cell) => typeof cell?.value === 'string' && cell.value.trim() !== '');
  return typeof beside?.value === 'string' ? beside.value : '';
}

/** Every amount in words on the given sheets. */
export function wordsIn(workbooks: readonly Workbook[], sheets: ReadonlySet<string>): WordsCell[] {
  const found: WordsCell[] = [];
  for (const { file, sheets: all } of workbooks) {
    for (const { name, rows } of all) {
      if (!sheets.has(`${file}\n${name}`)) continue;
      rows.forEach((cells, row) =>
        cells?.forEach((each, col) => {
          if (typeof each?.value !== 'string') return;
          const text = ANNOUNCED.test(each.value) ? `${each.value} ${textBeside(cells, col)}` : each.value;
          const read = readWords(text.normalize('NFC'), { file, sheet: name, row, col });
          if (read) found.push(read);
        }),
      );
    }
  }
  return found;
}

function readWords(value: string, cell: CellRef): WordsCell | undefined {
  const found = IN_WORDS.exec(value);
  const text = clean(found?.[1] ?? '').replace(/[\s,.]+$/u, '');
  if (text === '' || !found) return undefined;
  const words = wordsToAmount(text);
  const figure = figureBefore(value.slice(0, found.index));
  return { cell, text, ...(words ? { words } : {}), ...(figure ? { figure } : {}) };
}

function figureBefore(text: string): Decimal | undefined {
  const found = FIGURE.exec(text);
  if (!found) return undefined;
  const read = readFigureText(`${found[1]?.replaceAll(/\s/gu, '') ?? ''} ${clean(found[2] ?? '')}`);
  const [only, more] = read.kind === 'figure' ? read.readings : [];
  if (!only || more || read.kind !== 'figure') return undefined;
  return shift(only, DONG_EXPONENT[read.unit ?? 'dong']);
}

/** Words that differ from the figure beside them, or from `total`, the sheet's own total. */
export function checkWords(
  { cell, text, words, figure }: WordsCell,
  total: Money | undefined,
): WordsMismatch[] {
  const expected = figure ?? total?.dong;
  if (!expected) return [];
  const exact: Money = { ...NOTHING, dong: words ?? expected, cells: [cell], absent: false };
  const agree = figure ? words && equals(words, figure) : words && total && isRounding(exact, total);
  if (agree) return [];
  return [
    {
      rule: 'words-mismatch',
      severity: words ? 'error' : 'warning',
      verdict: words ? 'fail' : 'undecided',
      cells: [cell],
      parts: figure ? [] : (total?.cells ?? []),
      text,
      expected,
      ...(words ? { found: words } : {}),
    },
  ];
}
