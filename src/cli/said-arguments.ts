import type { LayoutId } from '../engine/layouts/layout';
import { LAYOUT_NAMES } from '../locales/layout-names';
import type { SaidOfSheets } from '../engine/meaning/said';
import { requireChoice, UsageProblem } from './arguments';

export const SEPARATORS = ['thousands', 'decimals'] as const;
export const MEASURES = ['dong', 'nghin', 'trieu', 'ty'] as const;
const LAYOUTS = Object.keys(LAYOUT_NAMES.vi) as readonly LayoutId[];

/** `--as 'Biểu 3=budget-plan'`, one or more; `--measure`: the unit of tables that state none; `--separators`. */
export function saidIn(
  as: readonly string[] | undefined,
  {
    measure,
    separators,
  }: { readonly measure?: string | undefined; readonly separators?: string | undefined } = {},
): SaidOfSheets | undefined {
  if (as === undefined && measure === undefined && separators === undefined) return undefined;
  return {
    ...(as ? { as: requireLayouts(as) } : {}),
    ...(measure === undefined ? {} : { measure: requireChoice('--measure', measure, MEASURES) }),
    ...(separators === undefined
      ? {}
      : { separators: requireChoice('--separators', separators, SEPARATORS) }),
  };
}

/** Sheets, as `Sheet` or `[file.xlsx]Sheet`, with their layouts. */
function requireLayouts(pairs: readonly string[]): Record<string, LayoutId> {
  const said = new Map<string, LayoutId>();
  for (const [sheet, layout] of pairs.map(readPair)) {
    if (said.has(sheet) && said.get(sheet) !== layout)
      throw new UsageProblem({ kind: 'said-twice', name: '--as', value: sheet });
    said.set(sheet, layout);
  }
  return Object.fromEntries(said);
}

function readPair(pair: string): [sheet: string, layout: LayoutId] {
  const at = pair.lastIndexOf('=');
  const layout = LAYOUTS.find((id) => id === pair.slice(at + 1));
  if (at < 1 || layout === undefined)
    throw new UsageProblem({
      kind: 'bad-value',
      name: '--as',
      value: pair,
      allowed: `TRANG=${LAYOUTS.join('|')}`,
    });
  return [pair.slice(0, at), layout];
}
