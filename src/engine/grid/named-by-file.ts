import type { CellRef } from './grid';

/**
 * Findings, or any other facts, with their cells named as Excel writes them where there are several files: the
 * sheet of each is `[xa03.xlsx]Danh mục SP`, or what `nameOf` makes of both. What two facts share they share
 * afterwards.
 */
export class NamedByFile {
  private readonly known = new WeakMap<object, object>();

  constructor(private readonly nameOf: (cell: CellRef) => string = inBrackets) {}

  of<T extends object>(facts: T): T {
    const before = this.known.get(facts);
    // The same keys with values of the same kinds: only texts of `sheet` differ.
    if (before) return before as T;
    const made = Array.isArray(facts) ? facts.map((each: unknown) => this.value(each)) : this.fields(facts);
    this.known.set(facts, made);
    return made as T;
  }

  private value(value: unknown): unknown {
    return typeof value === 'object' && value !== null ? this.of(value) : value;
  }

  private fields(facts: object): object {
    const named = Object.entries(facts).map(([key, value]: [string, unknown]) => [key, this.value(value)]);
    const made: Record<string, unknown> = Object.fromEntries(named);
    return isCell(facts) ? { ...made, sheet: this.nameOf(facts) } : made;
  }
}

function inBrackets({ file, sheet }: CellRef): string {
  return `[${file}]${sheet}`;
}

function isCell(facts: object): facts is CellRef {
  return 'file' in facts && 'sheet' in facts && 'row' in facts && 'col' in facts;
}
