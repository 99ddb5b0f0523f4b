import type { Answer, Job } from './messages';

/** Starts a job off the main thread. The returned function ends it at once, whatever it is doing. */
export type StartJob = (job: Job, hear: (answer: Answer) => void) => () => void;

export const startWorker: StartJob = (job, hear) => {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url));
  worker.onmessage = (message: MessageEvent<Answer>) => hear(message.data);
  worker.onerror = () => hear({ kind: 'failed' });
  worker.postMessage(job, job.kind === 'files' ? job.files.map((file) => file.bytes) : []);
  return () => worker.terminate();
};
