import { appendixHeading, isAppendixHeading, isAttachedTo, isUnitLine } from './appendix-heading';
import { isCapitals } from './wrapped-lines';

/** A line above a table, with how it stood on the page. */
export interface AboveLine {
  readonly text: string;
  readonly bold?: boolean;
  readonly centred?: boolean;
}

const NEAR = 10;
const SHORT = 300;

/**
 * How many of the lines above a table belong to it: from its appendix's heading on, or else what looks like
 * a table's title, what it is attached to and what it is measured in.
 *
 * @param lines everything between the table before (or the beginning) and this table
 */
export function captionLines(lines: readonly AboveLine[]): number {
  const heading = headingAbove(lines);
  if (heading > 0) return heading;
  let count = 0;
  while (count < NEAR) {
    const line = lines.at(-1 - count);
    if (!line || !isCaption(line, count)) break;
    count += 1;
  }
  return count;
}

/** Counted from the table up; 0 without an appendix's heading near, or with long text in between. */
function headingAbove(lines: readonly AboveLine[]): number {
  for (let count = 1; count <= NEAR; count++) {
    const line = lines.at(-count);
    if (!line || line.text.length > SHORT) return 0;
    if (isAppendixHeading(line.text)) return count;
  }
  return 0;
}

function isCaption({ text, bold, centred }: AboveLine, distance: number): boolean {
  if (text.length > SHORT || /^[-+•]/.test(text)) return false;
  if (isUnitLine(text) || isAttachedTo(text) || appendixHeading(text)) return true;
  if (centred || (isCapitals(text) && text.length > 3)) return true;
  if (bold && !/[.;]$/.test(text)) return true;
  return distance === 0 && text.endsWith(':');
}
