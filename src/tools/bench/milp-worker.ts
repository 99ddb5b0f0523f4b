import { parentPort } from 'node:worker_threads';
import { cheapestByMilp } from '../../engine/diagnosis/milp-sets';
import type { SystemStart } from '../../engine/diagnosis/simplex';
import { loadSolver } from '../../hosts/milp/load-node';

export interface MilpJob {
  readonly start: SystemStart;
  readonly costs: readonly (bigint | undefined)[];
  readonly seconds: number;
}

/** Solves one system apart, so that a solver which overruns its time can be ended. */
parentPort?.once('message', (job: MilpJob) => {
  void loadSolver().then((solver) => {
    const begun = performance.now();
    const set = cheapestByMilp(job.start, job.costs, solver, job.seconds);
    parentPort?.postMessage({ set, seconds: (performance.now() - begun) / 1000 });
  });
});
