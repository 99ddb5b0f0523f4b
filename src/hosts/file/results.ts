import { cellName } from '../../engine/grid/address';
import type { FormulaResult } from './changes';
import { elements, prefixed, spliced } from './xml-edit';

/** A sheet's part with the results of formulas brought up to date; cells without a formula are left. */
export function withResults(xml: string, results: readonly FormulaResult[]): string {
  const wanted = new Map(results.map(({ ref, value }) => [cellName(ref.row, ref.col), value]));
  let updated = xml;
  for (const cell of elements(xml, 'c').reverse()) {
    const value = wanted.get(cell.tag.attribute('r') ?? '');
    const inner = xml.slice(cell.innerStart, cell.innerEnd);
    const [formula] = elements(inner, 'f');
    if (value === undefined || !formula) continue;
    const result = prefixed(`<v>${value}</v>`, xml);
    updated = spliced(
      updated,
      cell.innerStart,
      cell.innerEnd,
      inner.slice(formula.start, formula.end) + result,
    );
    const open = updated.slice(cell.start, cell.innerStart);
    updated = spliced(updated, cell.start, cell.innerStart, open.replace(/\st="[^"]*"/, ''));
  }
  return updated;
}

/** Whoever opens the workbook is to calculate it: results of other formulas may no longer be right. */
export function calculatedOnLoad(workbook: string): string {
  const [properties] = elements(workbook, 'calcPr');
  if (properties) {
    const open = workbook
      .slice(properties.start, properties.end)
      .replace(/\sfullCalcOnLoad="[^"]*"/, '')
      .replace(/(\/?>)/, ' fullCalcOnLoad="1"$1');
    return spliced(workbook, properties.start, properties.end, open);
  }
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'].flatMap((name) =>
    elements(workbook, name),
  )[0];
  const at = before?.end ?? workbook.length;
  return spliced(workbook, at, at, prefixed('<calcPr fullCalcOnLoad="1"/>', workbook));
}
