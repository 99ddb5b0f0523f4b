import { parentPort } from 'node:worker_threads';
import { attempt } from './attempt';

/** A file to try, and what came of it. */
export interface Trial {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export type Outcome = { readonly sentence: string } | { readonly crash: string };

parentPort?.on('message', ({ file, bytes }: Trial) => {
  const tell = (outcome: Outcome): void => parentPort?.postMessage(outcome);
  attempt(bytes, file).then(
    (sentence) =>
      tell(sentence.trim() === '' ? { crash: 'no sentence' } : { sentence: sentence.slice(0, 200) }),
    (error: unknown) =>
      tell({ crash: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
