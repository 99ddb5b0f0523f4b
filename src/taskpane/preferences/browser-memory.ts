import type { Memory } from '../../hosts/file/file-host';

/**
 * What the browser keeps between visits. Some browsers refuse (private pages, blocked storage): that is no
 * reason to stop, a choice then holds for this visit only.
 */
export const BROWSER_MEMORY: Memory = {
  getItem(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  setItem(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // See above.
    }
  },
};
