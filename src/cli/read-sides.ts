import { basename } from 'node:path';
import { checkPlan } from '../engine/check';
import { extractFunding, sideOf, type FundingExtract, type FundingSide } from '../engine/funding/side';
import type { Workbook } from '../engine/grid/grid';
import type { SaidOfSheets } from '../engine/meaning/said';
import { withoutCopies } from '../engine/plan/without-copies';
import type { UnitsWanted } from '../engine/units/in-todays-units';
import { InputProblem, type Problem } from '../engine/problems';
import { openWorkbook } from '../hosts/file/open-workbook';
import type { Io } from './io';
import { inUnits, movedAsPlanned, type MovedAsPlanned } from './moved-plan';
import { nameOf, requireSheets, saidSheets } from './open-files';

/** Fewer files are read before anyone wonders. */
const MANY_FILES = 20;

/** A plan's document repeats its workbooks' money. */
const DOCUMENT = /\.docx$/i;

export interface ReadSide {
  readonly side: FundingSide;
  /**
   * The side of a plan of communes that names former ones, in today's: only where nobody asked for units. `side` is
   * as it was sent then.
   */
  readonly inToday?: Pick<MovedAsPlanned, 'found' | 'open'> & { readonly side: FundingSide };
  /** Its files with the names of their sheets. */
  readonly sheets: readonly FileSheets[];
  /** Files that could not be used, where others could. */
  readonly problems: readonly Problem[];
}

/** A file and what its sheets are called. */
export interface FileSheets {
  readonly file: string;
  readonly sheets: readonly { readonly name: string }[];
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
  const inToday = new InToday();
  const sheets: FileSheets[] = [];
  const problems: Problem[] = [];
  const names = among.map((path) => nameOf(path, among));
  for (const [index, path] of paths.entries()) {
    try {
      const workbook = await openWorkbook(await io.readFile(path), nameOf(path, among));
      sheets.push({ file: workbook.file, sheets: workbook.sheets.map(({ name }) => ({ name })) });
      const [home] = withoutCopies([workbook], names);
      const own = home ? (await inUnits([home], units, asOf)).workbooks : [];
      const extract = (workbooks: readonly Workbook[], wanted = units): FundingExtract => {
        const check = checkPlan(workbooks, { severalFiles: paths.length > 1, ...(said ? { said } : {}) });
        return extractFunding(check, workbooks, wanted);
      };
      const asSent = extract(own);
      extracts.push(asSent);
      inToday.add(asSent, units ? undefined : await movedAsPlanned(own, asOf), (moved) =>
        extract(moved, 'today'),
      );
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
  if (side.views.length > 0) return { side, ...inToday.side(), sheets, problems };
  if (among.length === paths.length) requireSheets('--as', saidSheets(said), sheets);
  const [first] = problems;
  if (first && extracts.length === 0) throw new InputProblem(first);
  throw new InputProblem({
    kind: 'no-known-table',
    files: paths.map((path) => basename(path)),
    wanted: 'money',
  });
}

/** One side again, in today's units. */
class InToday {
  private readonly extracts: FundingExtract[] = [];
  private readonly found = new Map<string, string>();
  private readonly open: MovedAsPlanned['open'][number][] = [];

  add(
    asSent: FundingExtract,
    moved: MovedAsPlanned | undefined,
    extract: (workbooks: readonly Workbook[]) => FundingExtract,
  ): void {
    this.extracts.push(moved && moved.open.length === 0 ? extract(moved.workbooks) : asSent);
    for (const [name, unit] of moved?.found ?? []) this.found.set(name, unit);
    this.open.push(...(moved?.open ?? []));
  }

  side(): Pick<ReadSide, 'inToday'> {
    const { found, open } = this;
    return found.size === 0 ? {} : { inToday: { side: sideOf(this.extracts), found, open } };
  }
}
