import { z } from 'zod';
import { parseDecimal, toPlain } from '../../engine/decimal';
import { isSlipKind } from '../../engine/diagnosis/slip-rank';
import type { CellChange } from '../../engine/findings';
import type { SheetPreview } from '../../engine/filling/preview';
import type { KeptAct, Undo } from '../../hosts/host';
import type { Correction, Located } from './corrections';
import type { Filled } from './fill-state';

/*
 * What the pane notes beside a write in the workbook, so that it can be told of, and taken back, in a later
 * session. Read again only as far as it is understood.
 */

const LAYOUTS = [
  'product-plan',
  'product-groups',
  'budget-plan',
  'funding-sources',
  'star-tally',
  'target-report',
  'product-list',
  'task-plan',
  'copy',
] as const satisfies readonly SheetPreview['layout'][];

const ref = z.object({ file: z.string(), sheet: z.string(), row: z.number(), col: z.number() });
const content = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const correction = z.object({
  kind: z.literal('correction'),
  changes: z.array(z.object({ cell: ref, from: z.string().optional(), to: z.string(), because: z.string() })),
  rows: z.array(z.array(content)),
});
const filling = z.object({
  kind: z.literal('filling'),
  file: z.string(),
  sheets: z.array(
    z.object({
      layout: z.enum(LAYOUTS),
      sheet: z.string(),
      status: z.enum(['new', 'replaced', 'unchanged', 'kept']),
      cells: z.number(),
    }),
  ),
});

/** Something that was written and can be taken back. */
export type PaneAct =
  | { readonly kind: 'correction'; readonly correction: Correction }
  | { readonly kind: 'filling'; readonly filled: Filled };

export function correctionNote({ changes, rows }: Located): z.input<typeof correction> {
  return {
    kind: 'correction',
    changes: changes.map(({ cell, from, to, because }) => ({
      cell,
      ...(from ? { from: toPlain(from) } : {}),
      to: toPlain(to),
      because,
    })),
    rows: rows.map((row) => [...row]),
  };
}

/** Without what was changed cell by cell: the sheets themselves show it. */
export function fillingNote({ preview, file }: Pick<Filled, 'preview' | 'file'>): z.input<typeof filling> {
  return {
    kind: 'filling',
    file,
    sheets: preview.map(({ layout, sheet, status, cells }) => ({ layout, sheet, status, cells })),
  };
}

export function paneAct({ undo, note }: KeptAct): PaneAct | undefined {
  return corrected(undo, note) ?? filledBy(undo, note);
}

function corrected(undo: Undo, note: unknown): PaneAct | undefined {
  const read = correction.safeParse(note);
  if (!read.success) return undefined;
  const changes = read.data.changes.flatMap(({ cell, from, to, because }): CellChange[] => {
    const figure = parseDecimal(to);
    const former = from === undefined ? undefined : parseDecimal(from);
    if (!figure || !isSlipKind(because)) return [];
    return [{ cell, ...(former ? { from: former } : {}), to: figure, because }];
  });
  if (changes.length !== read.data.changes.length) return undefined;
  return { kind: 'correction', correction: { changes, undo, rows: read.data.rows } };
}

function filledBy(undo: Undo, note: unknown): PaneAct | undefined {
  const read = filling.safeParse(note);
  if (!read.success) return undefined;
  const preview = read.data.sheets.map((sheet): SheetPreview => ({ ...sheet, changes: [] }));
  return { kind: 'filling', filled: { preview, undo, file: read.data.file } };
}
