import type { Problem } from '../../engine/problems';

type Facts<P> = P extends { readonly file: string } ? Omit<P, 'file'> : never;

/** Why a file cannot be opened, before the file's name is known. */
export type RefusalFacts = Facts<Problem>;

/** Thrown inside the readers; `openWorkbook` makes an `InputProblem` of it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly facts: RefusalFacts) {
    super(facts.kind);
  }
}
