import { createContext, useContext } from 'react';
import { NamedByFile } from '../../../engine/grid/named-by-file';

/** True where the findings are of several files, so that each cell is named with its own. */
export const SeveralFiles = createContext(false);

export const useSeveralFiles = (): boolean => useContext(SeveralFiles);

/** `xa03`: a file as the pane names it where there is little room. */
export const shortFile = (file: string): string => file.replace(/\.[^.]{1,5}$/, '');

const NAMED = new NamedByFile(({ file, sheet }) => `${shortFile(file)}: ${sheet}`);

/** Makes facts for sentences: their cells are named with their files where there are several. */
export function useNamed(): <T extends object>(facts: T) => T {
  const several = useSeveralFiles();
  return (facts) => (several ? NAMED.of(facts) : facts);
}
