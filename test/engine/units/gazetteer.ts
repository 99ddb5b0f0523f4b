import { loadEditions } from '../../../src/engine/units/load-editions';
import { Gazetteer } from '../../../src/engine/units/scope';

let made: Promise<Gazetteer> | undefined;

/** The official lists, read once for a file of tests. */
export function gazetteer(): Promise<Gazetteer> {
  return (made ??= loadEditions().then((editions) => new Gazetteer(editions)));
}
