import type { Answer, CheckReply, FillJob, Job } from './messages';
import { Resident } from './resident';

/** Starts a job off the main thread. The returned function ends it at once, whatever it is doing. */
export type StartJob = (job: Job, hear: (answer: Answer) => void) => () => void;

const makeWorker = (): Worker => new Worker(new URL('./check.worker.ts', import.meta.url));

/** Checks go to a worker that stays and remembers; filling gets one of its own. */
const resident = new Resident((hear) => {
  const worker = makeWorker();
  worker.onmessage = (message: MessageEvent<CheckReply>) => hear(message.data);
  worker.onerror = () => hear(undefined);
  return {
    post: (request, transfer) => worker.postMessage(request, [...transfer]),
    terminate: () => worker.terminate(),
  };
});

export const startWorker: StartJob = (job, hear) =>
  job.kind === 'files' || job.kind === 'workbooks' ? resident.start(job, hear) : startFilling(job, hear);

function startFilling(job: FillJob, hear: (answer: Answer) => void): () => void {
  const worker = makeWorker();
  worker.onmessage = (message: MessageEvent<Answer>) => hear(message.data);
  worker.onerror = () => hear({ kind: 'failed' });
  worker.postMessage(job);
  return () => worker.terminate();
}
