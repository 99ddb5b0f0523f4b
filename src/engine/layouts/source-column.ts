import type { Field } from './shape';

/**
 * The source that the row's one amount is from, where a sheet has a row for each source. No heading is enough to tell
 * it: `Nguồn vốn` stands over money as often. Blank sheets have a column for each source instead.
 */
export const SOURCE_COLUMN: Field = {
  id: 'source',
  label: { vi: 'Nguồn vốn (mỗi dòng một nguồn)', en: 'Source (one a row)' },
  aliases: [],
  type: 'text',
  fillDown: true,
};
