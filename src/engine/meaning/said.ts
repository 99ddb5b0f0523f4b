import type { LayoutId } from '../layouts/layout';
import { isNamed } from '../plan/sheet-name';
import type { SaidOfSheet, SaidOfTable } from '../reading/said-table';
import type { Separators } from '../text/separators';
import type { MoneyUnit } from '../text/measure-unit';

/** What a person says, in place of what was recognised. Keys are a sheet's name, or `[file]name`, in any case. */
export interface SaidOfSheets {
  /** What a sheet's tables are; `table` for none of the layouts. */
  readonly as?: Readonly<Record<string, LayoutId>>;
  /** The measure unit of tables that state none. */
  readonly measure?: MoneyUnit;
  /** What the lone mark of `100.000`, typed as text, separates where no sum decides it. */
  readonly separators?: Separators;
  /** More of single tables: where they stand, what their columns and rows are. It goes before `as`. */
  readonly tables?: Readonly<Record<string, readonly SaidOfTable[]>>;
}

/** What a person says of one sheet, by its file or by its name alone. */
export function saidOf({ as = {}, tables = {} }: SaidOfSheets, file: string, sheet: string): SaidOfSheet {
  const layout = own(as, file, sheet);
  return { ...(layout === undefined ? {} : { as: layout }), tables: own(tables, file, sheet) ?? [] };
}

function own<T>(said: Readonly<Record<string, T>>, file: string, sheet: string): T | undefined {
  const at = (key: string): T | undefined => (Object.hasOwn(said, key) ? said[key] : undefined);
  const like = (): T | undefined => Object.entries(said).find(([key]) => isNamed(key, { file, sheet }))?.[1];
  return at(`[${file}]${sheet}`) ?? at(sheet) ?? like();
}
