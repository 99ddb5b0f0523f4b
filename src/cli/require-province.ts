import { loadGazetteer } from '../engine/units/scope';
import { typedProvince } from '../engine/units/typed-province';
import { UsageProblem } from './arguments';

/** The name of a province of today or of former times; one that is misspelt is refused with what it may mean. */
export async function requireProvince(value: string): Promise<string> {
  const gazetteer = await loadGazetteer();
  const typed = typedProvince(value, gazetteer);
  if (typed.isKnown) return value;
  const names = typed.like.length > 0 ? typed.like : gazetteer.today.provinces.map(({ name }) => name);
  throw new UsageProblem({ kind: 'bad-value', name: '--province', value, allowed: names.join(' | ') });
}
