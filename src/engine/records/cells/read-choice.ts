import { isCellError, type Cell } from '../../grid/grid';
import type { Field } from '../../layouts/shape';
import { bare, clean, fold } from '../../text/fold';
import { BLANK, read, rejected, type CellReading } from './reading';

type Choices = NonNullable<Field['choices']>;

interface ChoiceBook {
  readonly folded: ReadonlyMap<string, string>;
  readonly bare: ReadonlyMap<string, string>;
  /** Longest first, for texts that go on after the choice's words: `Công ty TNHH Thành Công`. */
  readonly beginnings: readonly (readonly [string, string])[];
}

const books = new WeakMap<Choices, ChoiceBook>();

function bookOf(choices: Choices): ChoiceBook {
  const before = books.get(choices);
  if (before) return before;
  const words = choices.flatMap(({ id, label, aliases }) =>
    [label.vi, ...aliases].map((word): readonly [string, string] => [word, id]),
  );
  const book: ChoiceBook = {
    folded: new Map(words.map(([word, id]) => [fold(word), id] as const).reverse()),
    bare: new Map(words.map(([word, id]) => [bare(word), id] as const).reverse()),
    beginnings: words
      .map(([word, id]) => [`${fold(word)} `, id] as const)
      .filter(([word]) => word.length > 2)
      .sort(([a], [b]) => b.length - a.length),
  };
  books.set(choices, book);
  return book;
}

/** The id of the choice that a text is; undefined where it is none. */
function exactChoice(text: string, choices: Choices): string | undefined {
  const book = bookOf(choices);
  return book.folded.get(fold(text)) ?? book.bare.get(bare(text));
}

/** The id of the choice that a text names, as a whole or by its first words; undefined where it names none. */
export function choiceOf(text: string, choices: Choices): string | undefined {
  const exact = exactChoice(text, choices);
  if (exact) return exact;
  const longer = `${fold(text)} `;
  return bookOf(choices).beginnings.find(([beginning]) => longer.startsWith(beginning))?.[1];
}

/** The id of the choice that a cell's text names; a dash or dots are blank, any other text is rejected. */
export function readChoice(cell: Cell, choices: Choices): CellReading {
  const { value } = cell;
  if (isCellError(value)) return rejected('error-value');
  if (value === null || typeof value === 'boolean') return rejected('not-in-list');
  const text = String(value);
  if (/^[\s\-–—._…]*$/u.test(text)) return BLANK;
  const id = choiceOf(text, choices);
  return id === undefined ? rejected('not-in-list') : read(id);
}

/** `người dân tộc Ba Na`. */
const ABOUT_PEOPLE = /^(?:người )?(?:dân tộc )?/u;

const YES = new Set(['có', 'x', 'đúng', 'yes', 'y', 'true', 'v', 'đạt', '✓', '✔', '☑', '√', '1']);
const NO = new Set(['không', 'ko', 'k', 'no', 'n', 'false', 'chưa', 'chưa có', 'không có', '0']);

/**
 * Yes or no. A number of channels or chains says yes, 0 says no. Words of the field's own (`Nữ` under
 * "Giới tính") come as its choices `yes` and `no`. A dash is a blank: nobody knows.
 */
export function readYesNo(cell: Cell, choices: Choices | undefined): CellReading {
  const { value } = cell;
  if (isCellError(value)) return rejected('error-value');
  if (typeof value === 'boolean') return read(value);
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 0 ? read(value > 0) : rejected('not-yes-no');
  if (value === null) return BLANK;
  const text = clean(value).toLowerCase();
  if (/^[-–—._…]*$/u.test(text)) return BLANK;
  if (YES.has(text)) return read(true);
  if (NO.has(text)) return read(false);
  const own = choices && (exactChoice(text, choices) ?? exactChoice(text.replace(ABOUT_PEOPLE, ''), choices));
  return own === undefined ? rejected('not-yes-no') : read(own === 'yes');
}
