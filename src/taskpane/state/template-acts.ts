import type { TemplateId } from '../../engine/filling/template';
import type { SheetPlan } from '../../engine/filling/write-plan';
import type { CellRef } from '../../engine/grid/grid';
import type { Host } from '../../hosts/host';
import type { FillWork } from './fill-work';
import type { Store } from './store';
import { freeTemplate, templateDate, templateYears } from './template-sheets';
import type { NewFile } from './writing';

export interface TemplateMeans {
  readonly store: Store;
  readonly host: () => Host | undefined;
  readonly work: FillWork;
  /** Puts sheets beside the others, which can be taken back. */
  readonly add: (sheets: readonly SheetPlan[]) => Promise<void>;
  readonly reveal: (cell: CellRef) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface TemplateActs {
  /**
   * A blank sheet: put into Excel's workbook, or in the browser a file to hand over. `province`: its units are the
   * list to choose from.
   */
  readonly openTemplate: (id: TemplateId, province?: string) => Promise<NewFile | undefined>;
}

export function createTemplateActs(means: TemplateMeans): TemplateActs {
  const { store, work } = means;

  async function sheetsOf(id: TemplateId, province: string | undefined): Promise<readonly SheetPlan[]> {
    const { templateSheets } = await import('../../engine/filling/template');
    const date = templateDate(store.state(), means.now());
    const units = province === undefined ? [] : await unitsOf(province, date);
    return templateSheets(id, {
      years: templateYears(store.state(), means.now()),
      date,
      ...(province === undefined ? {} : { province }),
      ...(units.length > 0 ? { units } : {}),
    });
  }

  async function putInto(excel: Host, sheets: readonly SheetPlan[]): Promise<void> {
    const [workbook] = await excel.snapshot();
    const free = freeTemplate(sheets, workbook?.sheets.map(({ name }) => name) ?? []);
    const [first] = free;
    await means.add(free);
    if (first && workbook) await means.reveal({ file: workbook.file, sheet: first.name, row: 0, col: 0 });
  }

  return {
    openTemplate: (id, province) =>
      work.attempt('writing', async () => {
        const sheets = await sheetsOf(id, province);
        const host = means.host();
        if (host?.kind === 'excel') {
          await putInto(host, sheets);
          return undefined;
        }
        const { writeWorkbook } = await import('../../hosts/file/write-workbook');
        return { name: `mau-${id}.xlsx`, bytes: new Uint8Array(await writeWorkbook(sheets)) };
      }),
  };
}

/** The official lists are a script of their own. */
async function unitsOf(province: string, date: string): Promise<readonly string[]> {
  const { unitsToChoose } = await import('../../engine/units/units-to-choose');
  return unitsToChoose(province, date);
}
