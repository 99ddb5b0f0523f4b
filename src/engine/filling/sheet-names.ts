/** Excel takes no longer name. */
export const LONGEST = 31;

/** Letters that no sheet's name may hold. */
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Excel keeps this name for itself ("Rename a worksheet", support.microsoft.com). */
const RESERVED = ['history'];

/** Names of sheets, told apart as Excel tells them: without upper and lower case. */
export class SheetNames {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set([...RESERVED, ...taken.map(key)]);
  }

  /** The wished name, or with `(2)`, `(3)` … behind it where that is taken. The name is taken from then on. */
  take(wished: string): string {
    const clean =
      wished
        .replace(FORBIDDEN, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Phụ lục';
    for (let copy = 1; ; copy++) {
      const suffix = copy === 1 ? '' : ` (${copy})`;
      const name = `${clean.slice(0, LONGEST - suffix.length).trimEnd()}${suffix}`;
      if (this.taken.has(key(name))) continue;
      this.taken.add(key(name));
      return name;
    }
  }
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
