import { INPUT_LAYOUTS } from '../layouts/inputs';
import { APPENDICES } from '../layouts/appendices';
import { bare } from '../text/fold';
import { fieldsNamed, vocabularyOf } from './field-words';
import { headerWords, isOrdinalHeader, periodOf } from './header-words';

/**
 * Which texts some layout uses as headings. Evidence for where a header stands, never the gate: a table whose
 * headings nobody knows is found by its shape.
 */
const ROW_HEADERS: ReadonlySet<string> = new Set(
  APPENDICES.flatMap(({ rowHeaders }) => rowHeaders.map(bare)),
);
const VOCABULARIES = INPUT_LAYOUTS.map(vocabularyOf);
const MOST_REMEMBERED = 5000;
const seen = new Map<string, boolean>();

/** `Đơn vị`, `STT`: headings of the columns that name or number the rows. */
export function isRowHeader(text: string): boolean {
  return isOrdinalHeader(text) || ROW_HEADERS.has(bare(text));
}

/**
 * True of a text that heads a column in some layout, or heads an appendix: evidence for a header, never proof.
 */
export function isKnownHeading(text: string): boolean {
  const before = seen.get(text);
  if (before !== undefined) return before;
  if (seen.size > MOST_REMEMBERED) seen.clear();
  const found = isRowHeader(text) || isAppendixHeading(text) || isFieldHeading(text);
  seen.set(text, found);
  return found;
}

function isAppendixHeading(text: string): boolean {
  return APPENDICES.some((layout) => {
    const words = headerWords(text, layout);
    return words.match > 0 || (words.period !== undefined && words.rest === '');
  });
}

function isFieldHeading(text: string): boolean {
  return (
    VOCABULARIES.some((vocabulary) => fieldsNamed(text, vocabulary).ids.length > 0) ||
    (text.length <= 60 && periodOf(text) !== undefined)
  );
}
