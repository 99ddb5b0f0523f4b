import type { Workbook } from '../../engine/grid/grid';
import { InputProblem } from '../../engine/problems';
import { CompoundFile, isCompoundFile } from './compound-file';
import { LIMITS } from './limits';
import { readOds } from './ods';
import { Refusal, type RefusalFacts } from './refusal';
import { readXls } from './xls';
import { readXlsx } from './xlsx';
import { tooLarge, Zip } from './zip';

export interface OpenOptions {
  /** Whether cells carry their looks, which only a view of the workbook needs. */
  readonly looks?: boolean;
}

type Opened = Omit<Workbook, 'file'>;

/**
 * The grid of an .xlsx, .xls or .ods, told by its content and not by its name. Runs wherever there is a
 * `DecompressionStream`: browser, worker, Node.
 *
 * @param file what reports call it, without its folder
 * @throws InputProblem, and nothing else, whatever the bytes are
 */
export async function openWorkbook(
  bytes: Uint8Array,
  file: string,
  options: OpenOptions = {},
): Promise<Workbook> {
  try {
    const opened = await open(bytes, options.looks ?? false);
    if (opened.sheets.length === 0) throw new Refusal({ kind: 'no-sheets' });
    return { file, ...opened };
  } catch (error) {
    // a reader that stumbles over damaged bytes throws whatever it likes; to the person it is one thing
    const facts: RefusalFacts = error instanceof Refusal ? error.facts : { kind: 'broken' };
    throw new InputProblem({ ...facts, file });
  }
}

async function open(bytes: Uint8Array, looks: boolean): Promise<Opened> {
  if (bytes.length === 0) throw new Refusal({ kind: 'empty-file' });
  if (bytes.length > LIMITS.fileBytes) tooLarge(LIMITS.fileBytes);
  if (isCompoundFile(bytes)) return openCompoundFile(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openZip(bytes, looks);
  throw new Refusal({ kind: 'not-a-workbook' });
}

async function openCompoundFile(bytes: Uint8Array): Promise<Opened> {
  const container = new CompoundFile(bytes);
  if (container.has('EncryptedPackage')) throw new Refusal({ kind: 'encrypted' });
  return readXls(bytes, container);
}

async function openZip(bytes: Uint8Array, looks: boolean): Promise<Opened> {
  const zip = new Zip(bytes);
  if (zip.has('mimetype')) {
    const type = new TextDecoder().decode(await zip.bytes('mimetype'));
    if (!type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) {
      throw new Refusal({ kind: 'not-a-workbook' });
    }
    return readOds(zip, looks);
  }
  // hucre claims to read it, but there was no file from Excel to prove it with
  if (zip.has('xl/workbook.bin')) throw new Refusal({ kind: 'unsupported-format', format: 'xlsb' });
  return readXlsx(zip, looks);
}
