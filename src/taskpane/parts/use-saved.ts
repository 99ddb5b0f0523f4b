import { useState } from 'react';
import type { NewFile } from '../state/writing';
import { saveWorkbook } from './save-file';

export interface Saved {
  /** The name of the file that was handed over last, if any was. */
  readonly saved: string | undefined;
  /** Hands a file over once it is made. */
  readonly save: (making: Promise<NewFile | undefined>) => Promise<void>;
  readonly forget: () => void;
}

/** A file made on demand; where none comes of it, as in Excel, nothing is handed over. */
export function useSaved(): Saved {
  const [saved, setSaved] = useState<string>();
  const save = async (making: Promise<NewFile | undefined>): Promise<void> => {
    const file = await making;
    if (!file) return;
    saveWorkbook(file.name, file.bytes);
    setSaved(file.name);
  };
  return { saved, save, forget: () => setSaved(undefined) };
}
