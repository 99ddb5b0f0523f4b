import { mayRegroupViews, viewRegrouper, type RegroupViews } from './regrouped-views';
import type { FundingSide } from './side';

/**
 * Regroups sides of which one is in districts and the other in communes. The official lists are loaded only where
 * two views list other units.
 */
export async function regrouperFor(sides: readonly FundingSide[], asOf: string): Promise<RegroupViews> {
  if (!mayRegroupViews(sides)) return () => undefined;
  const { loadGazetteer } = await import('../units/scope');
  return viewRegrouper(sides, await loadGazetteer(), asOf);
}
