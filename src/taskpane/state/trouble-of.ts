import { HostProblem } from '../../hosts/host';
import type { Trouble } from './state';

/** What a host's refusal, or a mistake of ours, is to the pane. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof HostProblem ? { kind: 'host', refusal: error.refusal } : { kind: 'fault' };
}
