import { equals } from '../decimal';
import type { CellChange, Suggestion } from '../findings/facts';
import type { Finding } from '../findings';
import { refName } from '../grid/address';

/**
 * Quantity × price says what an amount should be. Where a failing sum says the same of that cell, both have one
 * correction; else the product's own stands alone and is not the only one.
 */
export function withPrices(findings: readonly Finding[]): Finding[] {
  const meant = new Map<string, Suggestion>();
  for (const finding of findings) {
    const change = finding.rule === 'price-times-quantity' ? changeOf(finding) : undefined;
    if (!change) continue;
    const agreeing = findings.filter(
      (other) => other.rule === 'sum-of-parts' && isSame(changeOf(other), change),
    );
    meant.set(refName(change.cell, true), {
      changes: [change],
      unique: agreeing.length > 0,
      mends: [change.cell],
    });
  }
  return findings.map((finding) => {
    const change =
      finding.rule === 'price-times-quantity' || finding.rule === 'sum-of-parts'
        ? changeOf(finding)
        : undefined;
    const suggestion = change && meant.get(refName(change.cell, true));
    const [own] = suggestion?.changes ?? [];
    return suggestion && isSame(own, change) ? { ...finding, suggestion } : finding;
  });
}

function changeOf({ verdict, cells: [cell], expected, found }: Finding): CellChange | undefined {
  if (verdict !== 'fail' || !cell || !expected) return undefined;
  return { cell, ...(found ? { from: found } : {}), to: expected, because: 'difference' };
}

function isSame(a: CellChange | undefined, b: CellChange | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    refName(a.cell, true) === refName(b.cell, true) &&
    equals(a.to, b.to)
  );
}
