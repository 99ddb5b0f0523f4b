/** The sheet of lists to choose from, or what its name begins with where that is taken: nobody's figures stand on it. */
export const LIST_SHEET = 'phuluc_lists';

/** True of the name of a sheet of ours that only holds lists to choose from. */
export function isListSheet(name: string): boolean {
  return new RegExp(`^${LIST_SHEET}_*$`, 'i').test(name);
}
