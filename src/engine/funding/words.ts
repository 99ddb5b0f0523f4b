import { absolute, compare, decimal, equals, shift, subtract, type Decimal } from '../decimal';
import type { WordsMismatch } from '../findings/funding';
import { byRow } from '../grid/by-row';
import type { CellRef, Row, Workbook } from '../grid/grid';
import { amountsInText } from '../text/amounts-in-text';
import { clean } from '../text/fold';
import { readWritten } from '../text/written-figure';
import { writtenValue } from '../text/written-value';
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

/** A figure with its unit, as it stands in a sentence. */
const FIGURE = /(?<![\p{L}\d])\d[\d.,\s]*(?:tỷ|tỉ|triệu|nghìn|ngàn)?\s*(?:đồng|vnđ|đ)(?![\p{L}])/giu;

/** `Bằng chữ:` alone, its words in a cell of their own. */
const ANNOUNCED = /bằng\s+chữ\s*[:：]?\s*$/iu;

function textBeside(cells: Row, col: number): string {
  const beside = cells
    .slice(col + 1)
    .find((cell) => typeof cell?.value === 'string' && cell.value.trim() !== '');
  return typeof beside?.value === 'string' ? beside.value : '';
}

/** What a text with an amount in words says at least; a country's register has 100,000 texts without. */
const HINT = /bằng\s+chữ|đồng/iu;
const SHORTEST = 8;

const NONE: readonly number[] = [];
const NO_CELLS: Row = [];

/** Columns whose text may hold an amount in words. */
const hintsIn = byRow((cells): readonly number[] => {
  const found = cells.flatMap((cell, col) =>
    typeof cell?.value === 'string' && cell.value.length >= SHORTEST && HINT.test(cell.value.normalize('NFC'))
      ? [col]
      : [],
  );
  return found.length > 0 ? found : NONE;
});

/** Every amount in words on the given sheets (`file`, line break, `sheet`), or on all. */
export function wordsIn(workbooks: readonly Workbook[], sheets?: ReadonlySet<string>): WordsCell[] {
  const found: WordsCell[] = [];
  for (const { file, sheets: all } of workbooks) {
    for (const { name, rows } of all) {
      if (sheets?.has(`${file}\n${name}`) === false) continue;
      rows.forEach((cells = NO_CELLS, row) =>
        hintsIn(cells).forEach((col) => {
          const each = cells[col];
          if (typeof each?.value !== 'string') return;
          const text = ANNOUNCED.test(each.value) ? `${each.value} ${textBeside(cells, col)}` : each.value;
          found.push(...readWords(text.normalize('NFC'), { file, sheet: name, row, col }));
        }),
      );
    }
  }
  return found;
}

/** The amounts in words that a text announces, or puts in brackets behind their figure. */
function readWords(value: string, cell: CellRef): WordsCell[] {
  let from = 0;
  return amountsInText(value).flatMap(({ start, end, words, value: amount, announced }): WordsCell[] => {
    const before = value.slice(from, start);
    from = end;
    const figure = announced || /\(\s*$/u.test(before) ? figureBefore(before, amount) : undefined;
    // `(Hai mươi ba triệu đồng)` in a cell of its own, under the table that it is of
    const isAlone = /^\s*\(\s*$/u.test(before) && /^[\s./]*\)[\s./]*$/u.test(value.slice(end));
    if (!announced && !figure && !isAlone) return [];
    return [
      { cell, text: clean(words), ...(amount ? { words: amount } : {}), ...(figure ? { figure } : {}) },
    ];
  });
}

/** In đồng; the last figure with a unit before the words. One that the words round to (`1,2 tỷ`) says the same. */
function figureBefore(text: string, words: Decimal | undefined): Decimal | undefined {
  const last = [...text.matchAll(FIGURE)].at(-1)?.[0];
  const value = writtenValue(readWritten(last ?? ''), 'dong');
  const [only, more] = value.kind === 'value' ? value.readings : [];
  if (!only?.value || more) return undefined;
  const half = shift(decimal(5), -only.scale - 1);
  const rounded = words && only.scale < 0 && compare(absolute(subtract(words, only.value)), half) <= 0;
  return rounded ? words : only.value;
}

/** Words that differ from the figure beside them, or from `total`, the sheet's own total. */
export function checkAmountWords(
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
