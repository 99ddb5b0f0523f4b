import { z } from 'zod';

/** The workbook is shared with other add-ins and other versions of this one; so keys are prefixed and values say their form. */
const PREFIX = 'vn.phuluc/';

const envelope = z.object({ version: z.literal(1), value: z.unknown() });

export async function recallSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject) return undefined;
  const read = envelope.safeParse(setting.value);
  return read.success ? read.data.value : undefined;
}

export async function rememberSetting(
  context: Excel.RequestContext,
  key: string,
  value: unknown,
): Promise<void> {
  context.workbook.settings.add(PREFIX + key, { version: 1, value } satisfies z.input<typeof envelope>);
  await context.sync();
}
