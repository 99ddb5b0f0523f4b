import { checkPlan } from '../../../engine/check';
import { extractFunding, sideOf, type FundingExtract, type FundingSide } from '../../../engine/funding/side';
import type { Workbook } from '../../../engine/grid/grid';
import { withoutCopies } from '../../../engine/plan/without-copies';
import { InputProblem, type Problem } from '../../../engine/problems';
import type { GivenFile } from '../../work/messages';

export type Opening = (file: GivenFile) => Promise<Workbook>;

export interface OtherSideRead {
  readonly side: FundingSide;
  readonly problems: readonly Problem[];
  /** The sheets that its figures stand on, as long as they are few enough to be kept and shown. */
  readonly workbooks: readonly Workbook[];
}

/** Rows over all files; more are not kept. */
const MOST_ROWS = 20_000;

/** Reads the other side's files one after the other and keeps of each only its money. */
export async function readOtherSide(
  files: readonly GivenFile[],
  open: Opening,
  told: (done: number, all: number) => void,
): Promise<OtherSideRead> {
  const extracts: FundingExtract[] = [];
  const problems: Problem[] = [];
  const workbooks: Workbook[] = [];
  let rows = 0;
  for (const [index, file] of files.entries()) {
    told(index + 1, files.length);
    try {
      const own = withoutCopies(
        [await open(file)],
        files.map(({ name }) => name),
      );
      const check = checkPlan(own, { severalFiles: files.length > 1 });
      extracts.push(extractFunding(check, own));
      const sheets = new Set([...check.tables, ...check.records.tables].map(({ sheet }) => sheet));
      for (const workbook of own) {
        const kept = workbook.sheets.filter(({ name }) => sheets.has(name));
        rows += kept.reduce((sum, sheet) => sum + sheet.rows.length, 0);
        if (rows <= MOST_ROWS) workbooks.push({ ...workbook, sheets: kept });
      }
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      problems.push(error.problem);
    }
  }
  const side = sideOf(extracts);
  const names = extracts.flatMap((extract) => extract.files);
  if (side.views.length === 0 && names.length > 0) problems.push({ kind: 'no-known-table', files: names });
  return { side, problems, workbooks };
}
