import type { InputLayout } from '../../layouts/layout';
import type { SaidOfTable } from '../../reading/said-table';
import type { ColumnBlock } from '../record-table';
import type { ColumnMatch } from './match-columns';

/** The fields of a header with what a person says of some columns in their place. */
export function withSaidFields(
  match: ColumnMatch,
  said: SaidOfTable | undefined,
  layout: InputLayout,
): ColumnMatch {
  const words = Object.entries(said?.columns ?? {});
  if (words.length === 0) return match;
  let blocks: readonly ColumnBlock[] = match.blocks;
  for (const [column, { means, year }] of words) {
    const col = Number(column);
    const field = fieldOf(means, layout);
    blocks = blocks.map((block) => ({ ...block, columns: without(block.columns, col) }));
    if (field !== undefined) blocks = withField(blocks, field, col, year);
  }
  const fields = new Set(blocks.flatMap(({ columns }) => Object.keys(columns)));
  return {
    ...match,
    blocks,
    fields,
    wide: blocks.some(({ year }) => year !== undefined),
    explained: 1,
  };
}

const NAMING = ['item', 'indicator', 'task', 'name'];

function fieldOf(means: string, { fields }: InputLayout): string | undefined {
  const known = (id: string): boolean => fields.some((field) => field.id === id);
  if (means === 'number') return 'stt';
  if (known(means)) return means;
  return means === 'name' ? NAMING.find(known) : undefined;
}

function without(columns: ColumnBlock['columns'], col: number): ColumnBlock['columns'] {
  return Object.fromEntries(Object.entries(columns).filter(([, at]) => at !== col));
}

/** The field in every block, or in the block of its year alone. */
function withField(
  blocks: readonly ColumnBlock[],
  field: string,
  col: number,
  year: number | undefined,
): readonly ColumnBlock[] {
  if (year === undefined) {
    if (blocks.length === 0) return [{ columns: { [field]: col } }];
    return blocks.map((block) => ({ ...block, columns: { ...block.columns, [field]: col } }));
  }
  const own = blocks.some((block) => block.year === year);
  const [only] = blocks;
  if (own)
    return blocks.map((block) =>
      block.year === year ? { ...block, columns: { ...block.columns, [field]: col } } : block,
    );
  // a table that was of no year becomes one block for each year that is said
  const kept = blocks.length === 1 && only?.year === undefined ? [] : blocks;
  return [...kept, { year, columns: { ...sharedColumns(blocks), [field]: col } }].sort(
    (a, b) => (a.year ?? 0) - (b.year ?? 0),
  );
}

/** What every block has alike: numbers, names, notes. */
function sharedColumns(blocks: readonly ColumnBlock[]): ColumnBlock['columns'] {
  const [first, ...more] = blocks;
  return Object.fromEntries(
    Object.entries(first?.columns ?? {}).filter(([id, col]) =>
      more.every(({ columns }) => columns[id] === col),
    ),
  );
}
