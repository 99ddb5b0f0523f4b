import { isCellError, type Cell } from '../../grid/grid';
import { bare, clean } from '../../text/fold';
import { BLANK, isNoneYet, read, rejected, type CellReading } from './reading';

const MARKS = /^(?:[★⭐☆*✩✪\s]|\ufe0f)+$/u;
const FULL_MARK = /[★⭐*✪]/gu;
const WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5 };
const IN_WORDS = /^(?:hang |ocop |dat |tiem nang )*(\d+|mot|hai|ba|bon|tu|nam) ?(?:sao)?(?: ocop)?$/;

/** Stars: 4, `4 sao`, `4*`, `★★★★`, `bốn sao`, `hạng 4 sao`. "Chưa có" is a blank. */
export function readStars(cell: Cell): CellReading {
  const { value } = cell;
  if (isCellError(value)) return rejected('error-value');
  if (typeof value === 'number') return read(value);
  if (typeof value !== 'string') return rejected('not-stars');
  const text = clean(value);
  if (isNoneYet(text)) return BLANK;
  if (MARKS.test(text)) return read(text.match(FULL_MARK)?.length ?? 0);
  const match = IN_WORDS.exec(bare(text));
  if (!match) return rejected('not-stars');
  const word = match[1] ?? '';
  return read(WORDS[word] ?? Number(word));
}
