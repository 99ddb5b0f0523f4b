import type { FundingExtract, FundingSide } from '../../../engine/funding/side';
import { withoutCopies } from '../../../engine/plan/without-copies';
import { InputProblem, type Problem } from '../../../engine/problems';

export interface OtherSide {
  readonly side: FundingSide;
  readonly problems: readonly Problem[];
}

/** Reads the other side's files one after the other and keeps of each only its money. */
export async function readOtherSide(
  files: readonly File[],
  told: (done: number, all: number) => void,
): Promise<OtherSide> {
  const [{ checkPlan }, { extractFunding, sideOf }, { openWorkbook }] = await Promise.all([
    import('../../../engine/check'),
    import('../../../engine/funding/side'),
    import('../../../hosts/file/open-workbook'),
  ]);
  const extracts: FundingExtract[] = [];
  const problems: Problem[] = [];
  for (const [index, file] of files.entries()) {
    told(index + 1, files.length);
    // The screen gets its turn between two files.
    await new Promise((next) => setTimeout(next));
    try {
      const workbook = await openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
      const own = withoutCopies(
        [workbook],
        files.map(({ name }) => name),
      );
      const check = checkPlan(own, { severalFiles: files.length > 1 });
      extracts.push(extractFunding(check, own));
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      problems.push(error.problem);
    }
  }
  const side = sideOf(extracts);
  const names = extracts.flatMap((extract) => extract.files);
  if (side.views.length === 0 && names.length > 0) problems.push({ kind: 'no-known-table', files: names });
  return { side, problems };
}
