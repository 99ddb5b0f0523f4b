import { cellAt, type Workbook } from '../grid/grid';
import type { PlanRecord } from '../records/plan-record';
import type { Table } from '../reading/table';
import { clean } from '../text/fold';
import { writtenDay } from '../text/written-day';

/** What a sheet of money says of itself, so that minutes can say which version of it was compared. */
export interface FundingPaper {
  readonly file: string;
  /** Absent where it goes for all sheets of the file. */
  readonly sheet?: string;
  /** `2581/KH-UBND`. */
  readonly plan?: string;
  /** The day of the plan, `YYYY-MM-DD`. */
  readonly dated?: string;
  /** When the file was saved (ISO, UTC). */
  readonly saved?: string;
}

/** The papers of a plan's sheets: their captions' plan and date, else those of the plan's own sheet. */
export function papersOf(
  tables: readonly Table[],
  plan: PlanRecord | undefined,
  workbooks: readonly Workbook[],
): FundingPaper[] {
  return workbooks.flatMap((workbook): FundingPaper[] => {
    const { file, saved } = workbook;
    const always = { file, ...(saved === undefined ? {} : { saved }) };
    const captions = tables.flatMap((table): FundingPaper[] => {
      if (table.file !== file || !table.planNumber) return [];
      const { number } = table.planNumber;
      return [{ ...always, sheet: table.sheet, plan: number, ...dayIn(captionOf(table, workbook)) }];
    });
    const own: FundingPaper = {
      ...always,
      ...(plan?.number === undefined ? {} : { plan: plan.number }),
      ...(plan?.date === undefined ? {} : { dated: plan.date }),
    };
    return [...captions, own];
  });
}

function captionOf({ planNumber, sheet: name }: Table, { sheets }: Workbook): string {
  const sheet = sheets.find((each) => each.name === name);
  const value = sheet && planNumber && cellAt(sheet, planNumber.cell.row, planNumber.cell.col)?.value;
  return typeof value === 'string' ? clean(value) : '';
}

function dayIn(text: string): { readonly dated?: string } {
  const dated = writtenDay(text);
  return dated === undefined ? {} : { dated };
}

/** The paper of one sheet of one file; its own before its file's. */
export function paperOf(
  papers: readonly FundingPaper[],
  file: string,
  sheet: string | undefined,
): FundingPaper | undefined {
  const own = papers.filter((paper) => paper.file === file);
  return (
    own.find((paper) => paper.sheet !== undefined && paper.sheet === sheet) ??
    own.find((paper) => paper.sheet === undefined)
  );
}
