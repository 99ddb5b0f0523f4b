import { fold } from '../text/fold';

/** Stands in the ordinal's place of the example row that a blank sheet is handed out with. */
export const EXAMPLE_MARK = 'Ví dụ';

const MARK = fold(EXAMPLE_MARK);

/** True for the ordinal of an example row: it shows how to fill in and is no record, should somebody leave it. */
export function isExampleMark(ordinal: string): boolean {
  // a country's ordinals are all numbers
  return !/^\d*$/.test(ordinal) && fold(ordinal) === MARK;
}
