import { createContext, useContext } from 'react';

/** True where the findings are of several files, so that each cell is named with its own. */
export const SeveralFiles = createContext(false);

export const useSeveralFiles = (): boolean => useContext(SeveralFiles);

/** `xa03`: a file as the pane names it where there is little room. */
export const shortFile = (file: string): string => file.replace(/\.[^.]{1,5}$/, '');
