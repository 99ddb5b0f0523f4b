import { columnName } from '../engine/grid/address';
import { LIST_SHEET } from '../engine/plan/list-sheet';
import type { SheetPlan } from '../engine/filling/write-plan';

/**
 * Letters of a list that is written out in a validation rule: Excel refuses longer ones, and calls a file
 * that has one damaged.
 */
const LONGEST_INLINE = 255;

/** What the list of a rule is: the entries themselves, or where they stand. */
export type RuleList = { readonly inline: string } | { readonly reference: string };

/**
 * Where the lists of validation rules stand that cannot be written out in the rule: too long, or with a
 * comma or a quotation mark in an entry. A sheet that nobody sees, one list a column, made only if needed.
 */
export class RuleLists {
  readonly #name: string;
  readonly #lists: string[][] = [];
  readonly #columns = new Map<string, number>();

  constructor(taken: readonly string[]) {
    const lower = new Set(taken.map((name) => name.toLowerCase()));
    let name = LIST_SHEET;
    while (lower.has(name)) name += '_';
    this.#name = name;
  }

  of(list: readonly string[]): RuleList {
    const inline = list.join(',');
    if (inline.length <= LONGEST_INLINE && !list.some((entry) => /[,"]/.test(entry))) return { inline };
    const key = JSON.stringify(list);
    const column = this.#columns.get(key) ?? this.#lists.push([...list]) - 1;
    this.#columns.set(key, column);
    const letters = columnName(column);
    return { reference: `${this.#name}!$${letters}$1:$${letters}$${list.length}` };
  }

  sheet(): SheetPlan | undefined {
    if (this.#lists.length === 0) return undefined;
    const height = Math.max(...this.#lists.map((list) => list.length));
    const rows = Array.from({ length: height }, (_, row) =>
      this.#lists.map((list) => ({ value: list[row] ?? null })),
    );
    return { name: this.#name, rows, hidden: true, veryHidden: true };
  }
}
