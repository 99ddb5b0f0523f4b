import type { Sheet } from '../../engine/grid/grid';
import type { Language } from '../../locales/language';
import { saveWorkbook } from '../parts/save-file';
import { troubleText } from '../parts/trouble-text';
import type { Session } from '../state/session';
import { troubleOf } from '../state/trouble-of';

/** Puts a sheet read off a text into the workbook, or into a file of its own; what to say of it. */
export async function saveSheet(
  sheet: Sheet,
  file: string,
  session: Pick<Session, 'insert' | 'inExcel'>,
  { saved, language }: { readonly saved: (name: string) => string; readonly language: Language },
): Promise<string> {
  try {
    if (session.inExcel) return saved(await session.insert(sheet));
    const { writeWorkbook } = await import('../../hosts/file/write-workbook');
    saveWorkbook(file, new Uint8Array(await writeWorkbook([sheet])));
    return saved(file);
  } catch (error) {
    return troubleText(troubleOf(error), language);
  }
}
