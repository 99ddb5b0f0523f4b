import { parseDecimal, toPlain } from '../../engine/decimal';
import { isSlipKind } from '../../engine/diagnosis/slip-rank';
import type { CellRef } from '../../engine/grid/grid';
import { FILLABLE } from '../../engine/filling/fillable';
import { OTHER_SHEETS, type SheetPreview } from '../../engine/filling/preview';
import type { KeptAct, Undo } from '../../hosts/host';
import type { Change, Correction, Located } from './corrections';
import { either, flag, listOf, nothing, number, oneOf, orAbsent, record, text } from './shape';
import type { Filled } from './fill-state';
import type { Added } from './state';

/*
 * What the pane notes beside a write in the workbook, so that it can be told of, and taken back, in a later
 * session. Read again only as far as it is understood.
 */

const LAYOUTS = [...FILLABLE, ...OTHER_SHEETS] as const satisfies readonly SheetPreview['layout'][];

interface CorrectionNote {
  readonly kind: 'correction';
  readonly changes: readonly {
    readonly cell: CellRef;
    readonly from?: string | undefined;
    readonly to: string;
    readonly formula?: string | undefined;
    /** The slip of a figure, or that it is a name. */
    readonly because: string;
  }[];
  readonly rows: Correction['rows'];
}

const NAME = 'name';

interface FillingNote {
  readonly kind: 'filling';
  readonly file: string;
  readonly sheets: readonly Omit<SheetPreview, 'changes'>[];
}

interface SheetsNote {
  readonly kind: 'sheets';
  readonly sheet: string;
}

const ref = record<CellRef>({ file: text, sheet: text, row: number, col: number });
const isCorrection = record<CorrectionNote>({
  kind: oneOf(['correction']),
  changes: listOf(
    record({ cell: ref, from: orAbsent(text), to: text, formula: orAbsent(text), because: text }),
  ),
  rows: listOf(listOf(either<string | number | boolean | null>(text, number, flag, nothing))),
});
const isFilling = record<FillingNote>({
  kind: oneOf(['filling']),
  file: text,
  sheets: listOf(
    record({
      layout: oneOf(LAYOUTS),
      sheet: text,
      status: oneOf(['new', 'replaced', 'unchanged', 'kept']),
      cells: number,
    }),
  ),
});

const isSheets = record<SheetsNote>({ kind: oneOf(['sheets']), sheet: text });

/** Something that was written and can be taken back. */
export type PaneAct =
  | { readonly kind: 'sheets'; readonly added: Added }
  | { readonly kind: 'correction'; readonly correction: Correction }
  | { readonly kind: 'filling'; readonly filled: Filled };

export function correctionNote({ changes, rows }: Located): CorrectionNote {
  return {
    kind: 'correction',
    changes: changes.map((change) => {
      const { cell } = change;
      if ('name' in change) return { cell, ...change.name, because: NAME };
      const { from, to, formula, because } = change;
      const made = formula === undefined ? {} : { formula };
      return { cell, ...(from ? { from: toPlain(from) } : {}), to: toPlain(to), ...made, because };
    }),
    rows: rows.map((row) => [...row]),
  };
}

/** Without what was changed cell by cell: the sheets themselves show it. */
export function fillingNote({ preview, file }: Pick<Filled, 'preview' | 'file'>): FillingNote {
  return {
    kind: 'filling',
    file,
    sheets: preview.map(({ layout, sheet, status, cells }) => ({ layout, sheet, status, cells })),
  };
}

/** Of a sheet put beside the others: a blank one, or a report. */
export function sheetsNote(sheet: string): SheetsNote {
  return { kind: 'sheets', sheet };
}

/** After a day nobody wonders any more where a sheet came from. */
const DAY = 86_400_000;

export function paneAct({ undo, note, at }: KeptAct, now: number): PaneAct | undefined {
  if (isSheets(note)) {
    const isRecent = at === undefined || now - at < DAY;
    return isRecent ? { kind: 'sheets', added: { sheet: note.sheet, undo } } : undefined;
  }
  return corrected(undo, note) ?? filledBy(undo, note);
}

function corrected(undo: Undo, note: unknown): PaneAct | undefined {
  if (!isCorrection(note)) return undefined;
  const changes = note.changes.flatMap(({ cell, from, to, formula, because }): Change[] => {
    if (because === NAME) return [{ cell, name: { from: from ?? '', to } }];
    const figure = parseDecimal(to);
    const former = from === undefined ? undefined : parseDecimal(from);
    if (!figure || !isSlipKind(because)) return [];
    const made = formula === undefined ? {} : { formula };
    return [{ cell, ...(former ? { from: former } : {}), to: figure, ...made, because }];
  });
  if (changes.length !== note.changes.length) return undefined;
  return { kind: 'correction', correction: { changes, undo, rows: note.rows } };
}

function filledBy(undo: Undo, note: unknown): PaneAct | undefined {
  if (!isFilling(note)) return undefined;
  const preview = note.sheets.map((sheet): SheetPreview => ({ ...sheet, changes: [] }));
  return { kind: 'filling', filled: { preview, undo, file: note.file } };
}
