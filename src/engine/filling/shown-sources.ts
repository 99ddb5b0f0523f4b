import { add, type Decimal, equals, ZERO } from '../decimal';
import { SOURCES } from '../layouts/source-tree';
import type { BudgetRecord } from '../records/budget-record';
import type { FillIssue } from './fill-issue';
import { byBlock } from './input-data';
import { shownItems } from './shown-items';
import type { BlockSources } from '../sources/block-sources';

/**
 * The sources to print: from the total down, each as far as every sheet that has money under it splits that
 * money without a remainder. So a "trong đó" column beside the whole never passes for the whole. A source
 * whose only part is one other is not printed beside it.
 */
export function sourcesToPrint(
  records: readonly BudgetRecord[],
  wanted: ReadonlySet<string> | undefined,
  sources: BlockSources,
): { readonly shown: ReadonlySet<string>; readonly issues: readonly FillIssue[] } {
  const blocks = byBlock(records);
  const issues: FillIssue[] = [];
  const shown = new Set<string>(['total']);
  const refine = (id: string): void => {
    const parts = SOURCES.filter((source) => source.parent === id).map((source) => source.id);
    const used = parts.filter((part) => records.some((record) => !isNothing(sources.amount(record, part))));
    if (used.length === 0) return;
    const blocked = blocks.find((block) => !splits(block, id, used, sources));
    const table = blocked?.[0]?.at.table;
    if (table) {
      issues.push({ kind: 'unsplit', source: id, file: table.file, sheet: table.sheet });
      return;
    }
    for (const part of used) {
      shown.add(part);
      refine(part);
    }
  };
  refine('total');
  return { shown: withoutOnlyChildren(wanted ? closed(shown, wanted) : shown, wanted !== undefined), issues };
}

function splits(
  block: readonly BudgetRecord[],
  id: string,
  used: readonly string[],
  sources: BlockSources,
): boolean {
  return block.every((record) => {
    const whole = sources.amount(record, id);
    if (isNothing(whole)) return true;
    const parts = used.map((part) => sources.amount(record, part));
    if (parts.every((part) => part === undefined)) return false;
    const sum = parts.reduce<Decimal>((total, part) => add(total, part ?? ZERO), ZERO);
    // Under the root a sheet's own sum may be wrong: checking reports that, and the parts are what is printed.
    return id === 'total' || equals(sum, whole ?? ZERO);
  });
}

function isNothing(amount: Decimal | undefined): boolean {
  return amount === undefined || amount.digits === 0n;
}

/** What was asked for, as far as the sheets tell it. */
function closed(shown: ReadonlySet<string>, wanted: ReadonlySet<string>): Set<string> {
  return new Set([...shown].filter((id) => id === 'total' || wanted.has(id)));
}

/** Of a source and its only part one is left: the part, or under the total what the part is split into. */
function withoutOnlyChildren(shown: ReadonlySet<string>, asked: boolean): ReadonlySet<string> {
  if (asked) return shown;
  const kept = new Set(shown);
  for (;;) {
    const items = shownItems(SOURCES, kept);
    const parts = new Map(items.map((each) => [each.item.id, each.parts]));
    const doubled = items.find(({ item, parts: own }) => {
      const [only, second] = own;
      if (only === undefined || second !== undefined) return false;
      return item.id !== 'total' || (parts.get(only) ?? []).length > 0;
    });
    if (!doubled) return kept;
    kept.delete(doubled.item.id === 'total' ? (doubled.parts[0] ?? '') : doubled.item.id);
  }
}
