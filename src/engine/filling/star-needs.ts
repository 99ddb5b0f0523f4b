import type { ColumnNeed } from './page/fit-page';
import { textWidth, widestWord } from './page/text-width';
import type { Column } from './star-columns';

const PADDING = 7;
/** Points of the column of names in a sheet without names yet, in letters of its size. */
const BLANK_NAME = 12;

/** What the columns of a star tally ask for: running number, name, and counts of up to four digits. */
export function starNeeds(
  all: readonly Column[],
  rows: readonly { readonly name: string }[],
  size: number,
): readonly ColumnNeed[] {
  const names = rows.map(({ name }) => name);
  const widest = Math.max(BLANK_NAME * size, ...names.map((name) => widestWord(name, size)));
  const longest = Math.max(0, ...names.map((name) => textWidth(name, size)));
  return [
    { least: textWidth('STT', size, 'bold') + PADDING, wanted: 0, grows: 0 },
    {
      least: Math.max(6 * size, Math.min(widest, 10 * size)) + PADDING,
      wanted: Math.min(longest + PADDING, 20 * size),
      grows: 3,
    },
    ...all.map(({ label }): ColumnNeed => {
      const least = Math.max(widestWord(label, size, 'bold'), textWidth('0.000', size, 'bold')) + PADDING;
      return { least, wanted: least, grows: 1 };
    }),
  ];
}
