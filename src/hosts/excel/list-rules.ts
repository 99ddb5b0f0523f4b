import type { SheetPlan } from '../../engine/filling/write-plan';
import { RuleLists } from '../rule-lists';

/**
 * The same sheets with every validation list in a form that Excel takes: one that cannot be written out in
 * its rule stands on a sheet of lists. All sheets are to be made before any rule, as one may only point to
 * a sheet that is there.
 */
export function withListSheet(sheets: readonly SheetPlan[], taken: readonly string[]): readonly SheetPlan[] {
  const lists = new RuleLists([...taken, ...sheets.map(({ name }) => name)]);
  const ready = sheets.map((sheet): SheetPlan => {
    if (!sheet.validations) return sheet;
    const validations = sheet.validations.map(({ range, list }) => {
      if ('reference' in list) return { range, list };
      const rule = lists.of(list);
      return { range, list: 'reference' in rule ? rule : list };
    });
    return { ...sheet, validations };
  });
  const added = lists.sheet();
  return added ? [...ready, added] : ready;
}
