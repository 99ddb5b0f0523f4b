import type { Session } from '../state/session';
import { saveWorkbook } from './save-file';

interface SavedWords {
  readonly saved: (files: string) => string;
  readonly notKept: (files: string) => string;
}

/** Hands over the files that were written into, under new names; what to say of it. Rejects where one is gone. */
export async function saveCorrected(
  session: Pick<Session, 'correctedFiles'>,
  nameOf: (file: string) => string,
  words: SavedWords,
): Promise<string> {
  const { files, unkept } = await session.correctedFiles();
  for (const { name, bytes } of files) saveWorkbook(nameOf(name), bytes);
  const saved = files.map(({ name }) => nameOf(name));
  return [
    ...(saved.length > 0 ? [words.saved(saved.join(', '))] : []),
    ...(unkept.length > 0 ? [words.notKept(unkept.join(', '))] : []),
  ].join(' ');
}
