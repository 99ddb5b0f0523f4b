import { z } from 'zod';

/** The workbook is shared with other add-ins and other versions of this one; so keys are prefixed and values say their form. */
const PREFIX = 'vn.phuluc/';

const envelope = z.object({ version: z.literal(1), value: z.unknown() });

export async function recallSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  const value = queueRecall(context.workbook, key);
  await context.sync();
  return value();
}

/** Asks for a setting in the next round trip; undefined where there is none that we could read. */
export function queueRecall(book: Excel.Workbook, key: string): () => unknown {
  const setting = book.settings.getItemOrNullObject(PREFIX + key);
  setting.load('value');
  return () => {
    if (setting.isNullObject) return undefined;
    const read = envelope.safeParse(setting.value);
    return read.success ? read.data.value : undefined;
  };
}

export function queueRemember(book: Excel.Workbook, key: string, value: unknown): void {
  book.settings.add(PREFIX + key, { version: 1, value } satisfies z.input<typeof envelope>);
}

export async function rememberSetting(
  context: Excel.RequestContext,
  key: string,
  value: unknown,
): Promise<void> {
  queueRemember(context.workbook, key, value);
  await context.sync();
}
