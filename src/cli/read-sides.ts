import { basename } from 'node:path';
import { checkPlan } from '../engine/check';
import { extractFunding, sideOf, type FundingExtract, type FundingSide } from '../engine/funding/side';
import type { SaidOfSheets } from '../engine/meaning/said';
import { withoutCopies } from '../engine/plan/without-copies';
import type { UnitsWanted } from '../engine/units/in-todays-units';
import { InputProblem, type Problem } from '../engine/problems';
import { openWorkbook } from '../hosts/file/open-workbook';
import type { Io } from './io';
import { inUnits } from './moved-plan';
import { nameOf } from './open-files';

/** Fewer files are read before anyone wonders. */
const MANY_FILES = 20;

/** A plan's document repeats its workbooks' money. */
const DOCUMENT = /\.docx$/i;

export interface ReadSide {
  readonly side: FundingSide;
  /** Files that could not be used, where others could. */
  readonly problems: readonly Problem[];
}

interface ReadOptions {
  readonly units?: UnitsWanted;
  /** The day of the report, `YYYY-MM-DD`; without it, today. */
  readonly asOf?: string;
  readonly said?: SaidOfSheets;
  /** The paths of both sides: files of one name are told apart by their folders. */
  readonly among?: readonly string[];
}

/** The paths with each folder replaced by the workbooks in it. */
export async function withFolders(paths: readonly string[], io: Io): Promise<readonly string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => (await io.listFolder(path))?.filter((each) => !DOCUMENT.test(each)) ?? [path]),
  );
  return lists.flat();
}

/**
 * Reads the workbooks of one side, one after the other, and keeps of each only its money: seven hundred of
 * them never stand in memory together. A file that cannot be used is told and left out; where there is no
 * other, its `InputProblem` is thrown.
 */
export async function readSide(
  paths: readonly string[],
  io: Io,
  told: (done: number, all: number) => void,
  { units, said, asOf = io.today(), among = paths }: ReadOptions = {},
): Promise<ReadSide> {
  const extracts: FundingExtract[] = [];
  const problems: Problem[] = [];
  const names = among.map((path) => nameOf(path, among));
  for (const [index, path] of paths.entries()) {
    try {
      const workbook = await openWorkbook(await io.readFile(path), nameOf(path, among));
      const [home] = withoutCopies([workbook], names);
      const own = home ? (await inUnits([home], units, asOf)).workbooks : [];
      const check = checkPlan(own, { severalFiles: paths.length > 1, ...(said ? { said } : {}) });
      extracts.push(extractFunding(check, own, units));
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      if (paths.length === 1) throw error;
      problems.push(error.problem);
    }
    const tenth = Math.max(1, Math.floor(paths.length / 10));
    if (paths.length >= MANY_FILES && ((index + 1) % tenth === 0 || index + 1 === paths.length))
      told(index + 1, paths.length);
  }
  const side = sideOf(extracts);
  if (side.views.length > 0) return { side, problems };
  const [first] = problems;
  if (first && extracts.length === 0) throw new InputProblem(first);
  throw new InputProblem({
    kind: 'no-known-table',
    files: paths.map((path) => basename(path)),
    wanted: 'money',
  });
}
