/** How long nothing must happen before a change is told: a person types on, a paste comes in portions. */
const QUIET = 400;

/** Whether this host itself is writing; recalculations that follow come without a source. */
export interface OwnWriting {
  readonly active: () => boolean;
}

type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

/**
 * Calls back when somebody else than this add-in changed the workbook: typed, recalculated, added or
 * deleted a sheet, here or as a co-author. Own writes are known by their trigger source; where Excel
 * gives none (recalculation, sheets), by this host being at work.
 */
export function watchWorkbook(
  run: <T>(body: (context: Excel.RequestContext) => Promise<T>) => Promise<T>,
  own: OwnWriting,
  changed: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const soon = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  };
  const onChanged = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource !== 'ThisLocalAddin') soon();
  };
  const unlessOwn = async (): Promise<void> => {
    if (!own.active()) soon();
  };
  const registered: Promise<Handlers> = run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(onChanged),
      worksheets.onCalculated.add(unlessOwn),
      worksheets.onAdded.add(unlessOwn),
      worksheets.onDeleted.add(unlessOwn),
    ];
    await context.sync();
    return handlers;
  });
  // Without events the pane still works: it then reads when asked to.
  registered.catch(() => undefined);
  return () => {
    stopped = true;
    clearTimeout(timer);
    registered.then(removeHandlers).catch(() => undefined);
  };
}

/** Handlers can only be removed through the context that added them. */
async function removeHandlers(handlers: Handlers): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  handlers.forEach((handler) => handler.remove());
  await first.context.sync();
}
