import type { HeardChanges } from './changes';
import type { Run } from './reader';

/** How long nothing must happen before a change is told: a person types on, a paste comes in portions. */
const QUIET = 400;

/** When events are asked for again that Excel would not give, in milliseconds. */
const AGAIN = 10_000;

/** Whether this host itself is writing; recalculations that follow come without a source. */
export interface OwnWriting {
  readonly active: () => boolean;
}

type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

/**
 * Notes what changes in the workbook, and calls back when it was somebody else than this add-in: typed,
 * recalculated, sorted, added or deleted a sheet, here or as a co-author. Own writes are known by their
 * trigger source; where Excel gives none (recalculation, sheets), by this host being at work.
 */
export function watchWorkbook(
  run: Run,
  own: OwnWriting,
  changes: HeardChanges,
  changed: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const soon = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  };
  const unlessOwn = (): void => {
    if (!own.active()) soon();
  };
  const onChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const { worksheetId, address, changeType, triggerSource } = event;
    if (changeType === 'RangeEdited') changes.note(worksheetId, address);
    else changes.noteEverything();
    if (triggerSource !== 'ThisLocalAddin') soon();
  };
  const onArea = async ({ worksheetId, address }: AreaEvent): Promise<void> => {
    changes.note(worksheetId, address);
    unlessOwn();
  };
  /** Which rows are hidden is read with a sheet, not with areas of it. */
  const onHidden = async ({ worksheetId }: Pick<AreaEvent, 'worksheetId'>): Promise<void> => {
    changes.note(worksheetId, undefined);
    unlessOwn();
  };
  const onFormula = async (event: Excel.WorksheetFormulaChangedEventArgs): Promise<void> => {
    for (const { cellAddress } of event.formulaDetails) changes.note(event.worksheetId, cellAddress);
    unlessOwn();
  };
  const onSheets = async (): Promise<void> => {
    changes.noteEverything();
    unlessOwn();
  };
  const register = async (context: Excel.RequestContext): Promise<Handlers> => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(onChanged),
      worksheets.onCalculated.add(onArea),
      worksheets.onFormatChanged.add(onArea),
      worksheets.onFormulaChanged.add(onFormula),
      worksheets.onRowSorted.add(onArea),
      worksheets.onColumnSorted.add(onArea),
      worksheets.onRowHiddenChanged.add(onHidden),
      worksheets.onAdded.add(onSheets),
      worksheets.onDeleted.add(onSheets),
    ];
    await context.sync();
    // What happened before is not known.
    changes.noteEverything();
    changes.live = !stopped;
    return handlers;
  };
  let registered = Promise.resolve<Handlers>([]);
  let again: ReturnType<typeof setTimeout> | undefined;
  // Without events the pane still works, and reads everything when asked to; but it is asked for them again.
  const begin = (isFirst: boolean): void => {
    registered = run(register);
    registered
      .then(() => (isFirst ? undefined : soon()))
      .catch(() => {
        if (!stopped) again = setTimeout(() => begin(false), AGAIN);
      });
  };
  begin(true);
  return () => {
    stopped = true;
    changes.live = false;
    clearTimeout(timer);
    clearTimeout(again);
    registered.then(removeHandlers).catch(() => undefined);
  };
}

interface AreaEvent {
  readonly worksheetId: string;
  readonly address: string;
}

/** Handlers can only be removed through the context that added them. */
async function removeHandlers(handlers: Handlers): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  handlers.forEach((handler) => handler.remove());
  await first.context.sync();
}
