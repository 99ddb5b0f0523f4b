import type { Workbook } from '../../engine/grid/grid';

/** A file as it was opened; read again when it is wanted. */
export interface Source {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export interface CorrectedFiles {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  /** Files in a form into which single cells cannot be written: .xls, .ods. */
  readonly unkept: readonly string[];
}

/**
 * The files whose workbooks are no longer what was opened, with their changed cells and new sheets and
 * everything else in them as it was.
 */
export async function correctedFiles(
  opened: readonly Workbook[],
  now: readonly Workbook[],
  sources: readonly Source[],
): Promise<CorrectedFiles> {
  const [{ changesBetween }, { canKeep, keepWorkbook }] = await Promise.all([
    import('../../hosts/file/changes'),
    import('../../hosts/file/keep-workbook'),
  ]);
  const files: CorrectedFiles['files'][number][] = [];
  const unkept: string[] = [];
  for (const workbook of now) {
    const before = opened.find(({ file }) => file === workbook.file);
    const source = sources.find(({ name }) => name === workbook.file);
    if (!before || !source || before === workbook) continue;
    const { plan, results } = changesBetween(before, workbook);
    if (plan.edits.length === 0 && plan.sheets.length === 0) continue;
    const bytes = new Uint8Array(await source.arrayBuffer());
    if (canKeep(bytes)) files.push({ name: workbook.file, bytes: await keepWorkbook(bytes, plan, results) });
    else unkept.push(workbook.file);
  }
  return { files, unkept };
}
