import type { WriteSheet } from 'hucre/xlsx';
import { columnName } from '../../engine/grid/address';

/** Excel calls a file damaged whose list, written out in the rule itself, is longer. */
const LONGEST_INLINE = 255;

/**
 * Where the lists of validation rules stand that cannot be written out in the rule: too long, or with a
 * comma or a quotation mark in an entry. A sheet that nobody sees, one list a column, made only if needed.
 */
export class ListSheet {
  readonly #name: string;
  readonly #lists: string[][] = [];
  readonly #columns = new Map<string, number>();

  constructor(taken: readonly string[]) {
    const lower = new Set(taken.map((name) => name.toLowerCase()));
    let name = 'phuluc_lists';
    while (lower.has(name)) name += '_';
    this.#name = name;
  }

  /** The first formula of a list rule: the entries themselves, or where they stand. */
  formula(list: readonly string[]): string {
    const inline = list.join(',');
    if (inline.length <= LONGEST_INLINE && !list.some((entry) => /[,"]/.test(entry))) return `"${inline}"`;
    const key = JSON.stringify(list);
    const column = this.#columns.get(key) ?? this.#lists.push([...list]) - 1;
    this.#columns.set(key, column);
    const letters = columnName(column);
    return `${this.#name}!$${letters}$1:$${letters}$${list.length}`;
  }

  sheet(): WriteSheet | undefined {
    if (this.#lists.length === 0) return undefined;
    const height = Math.max(...this.#lists.map((list) => list.length));
    const rows = Array.from({ length: height }, (_, row) => this.#lists.map((list) => list[row] ?? null));
    return { name: this.#name, rows, veryHidden: true };
  }
}
