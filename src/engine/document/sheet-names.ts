const LONGEST = 31;

/** Names as Excel allows them: unique whatever the case, no longer than 31, without its signs. */
export class TableSheetNames {
  readonly #taken = new Set<string>();
  /** How often each name was wished for. */
  readonly #wishes = new Map<string, number>();

  /** The name wished for, or the same with a number behind it: `Phụ lục 1 (2)`. */
  unique(wish: string): string {
    const plain =
      wish
        .replace(/[\\/?*[\]:]/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^'|'$/g, '')
        .trim() || 'Bảng';
    for (let count = (this.#wishes.get(plain) ?? 0) + 1; ; count++) {
      this.#wishes.set(plain, count);
      const tail = count === 1 ? '' : ` (${count})`;
      const name = plain.slice(0, LONGEST - tail.length).trim() + tail;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}
