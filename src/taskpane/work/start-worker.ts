import { inPieces, wholeResult, type FillReply } from './fill-pieces';
import type { WorkerAnswer, CheckReply, FillJob, Job } from './messages';
import { Assembly, sendEach, type Piece } from './pieces';
import { Resident } from './resident';

/** Starts a job off the main thread. The returned function ends it at once, whatever it is doing. */
export type StartJob = (job: Job, hear: (answer: WorkerAnswer) => void) => () => void;

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

function startFilling(job: FillJob, hear: (answer: WorkerAnswer) => void): () => void {
  const worker = makeWorker();
  let ended = false;
  const assembly = new Assembly();
  worker.onmessage = ({ data }: MessageEvent<FillReply>) => {
    if (data.kind === 'piece') assembly.add(data.piece);
    else hear(data.kind === 'planned' ? { ...data, result: wholeResult(data.result, assembly) } : data);
  };
  worker.onerror = () => hear({ kind: 'failed' });
  const { pieces, frame } = inPieces(job);
  // The whole of a country's sheets at once would keep a person waiting.
  const send = (piece: Piece): void => (ended ? undefined : worker.postMessage({ piece }));
  void sendEach(pieces, send).then(() => ended || worker.postMessage(frame));
  return () => {
    ended = true;
    worker.terminate();
  };
}
