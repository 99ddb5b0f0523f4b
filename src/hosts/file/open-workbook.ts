import type { Workbook } from '../../engine/grid/grid';
import { InputProblem, type DocumentFormat } from '../../engine/problems';
import { CompoundFile, isCompoundFile } from './compound-file';
import { LIMITS } from './limits';
import { Refusal, type RefusalFacts } from './refusal';
import { readXlsx, relations } from './xlsx';
import { tooLarge, Zip } from './zip';

export interface OpenOptions {
  /** Whether cells carry their looks, which only a view of the workbook needs. */
  readonly looks?: boolean;
}

type Opened = Omit<Workbook, 'file'>;

/**
 * The grid of an .xlsx, .xls, .ods or .docx, told by its content and not by its name, or of a .txt. Runs wherever there is a
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
    const opened = await open(bytes, file, options.looks ?? false);
    if (opened.sheets.length === 0 && !opened.text) throw new Refusal({ kind: 'no-sheets' });
    return { file, ...opened };
  } catch (error) {
    // a reader that stumbles over damaged bytes throws whatever it likes; to the person it is one thing
    const facts: RefusalFacts = error instanceof Refusal ? error.facts : { kind: 'broken' };
    throw new InputProblem({ ...facts, file });
  }
}

async function open(bytes: Uint8Array, file: string, looks: boolean): Promise<Opened> {
  if (bytes.length === 0) throw new Refusal({ kind: 'empty-file' });
  if (bytes.length > LIMITS.fileBytes) tooLarge(LIMITS.fileBytes);
  if (isCompoundFile(bytes)) return openCompoundFile(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openZip(bytes, looks);
  const other = documentFormat(bytes);
  if (other) throw new Refusal({ kind: 'unsupported-document', format: other });
  // text under a workbook's name is a mistake that opening it would hide
  if (TEXT_NAME.test(file)) return openText(bytes);
  throw new Refusal({ kind: 'not-a-workbook' });
}

const TEXT_NAME = /\.(?:txt|text|md)$/i;

async function openText(bytes: Uint8Array): Promise<Opened> {
  const { isText, readTextFile } = await import('./text');
  if (!isText(bytes)) throw new Refusal({ kind: 'not-a-workbook' });
  return readTextFile(bytes);
}

function documentFormat(bytes: Uint8Array): DocumentFormat | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  if (start.startsWith('{\\rtf')) return 'rtf';
  return start.startsWith('%PDF') ? 'pdf' : undefined;
}

async function openCompoundFile(bytes: Uint8Array): Promise<Opened> {
  const container = new CompoundFile(bytes);
  if (container.has('EncryptedPackage')) throw new Refusal({ kind: 'encrypted' });
  if (container.has('WordDocument')) throw new Refusal({ kind: 'unsupported-document', format: 'doc' });
  const { readXls } = await import('./xls');
  return readXls(bytes, container);
}

async function openZip(bytes: Uint8Array, looks: boolean): Promise<Opened> {
  const zip = new Zip(bytes);
  if (zip.has('mimetype')) {
    const type = new TextDecoder().decode(await zip.bytes('mimetype'));
    if (type.startsWith('application/vnd.oasis.opendocument.text')) {
      throw new Refusal({ kind: 'unsupported-document', format: 'odt' });
    }
    if (!type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) {
      throw new Refusal({ kind: 'not-a-workbook' });
    }
    const { readOds } = await import('./ods');
    return readOds(zip, looks);
  }
  // hucre claims to read it, but there was no file from Excel to prove it with
  if (zip.has('xl/workbook.bin')) throw new Refusal({ kind: 'unsupported-format', format: 'xlsb' });
  const document = await documentPart(zip);
  if (document !== undefined) {
    // only the few who open a document load its reader
    const { readDocx } = await import('./docx');
    return readDocx(zip, document);
  }
  const [workbook, saved] = [await readXlsx(zip, looks), await savedAt(zip)];
  return saved === undefined ? workbook : { ...workbook, saved };
}

const PROPERTIES = 'docProps/core.xml';
const MODIFIED = /<dcterms:modified[^>]*>\s*(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?Z\s*</;

/** When a workbook was last saved, as its properties say; a damaged part says nothing and stops nobody. */
async function savedAt(zip: Zip): Promise<string | undefined> {
  if (!zip.has(PROPERTIES)) return undefined;
  try {
    const found = MODIFIED.exec(await zip.xml(PROPERTIES))?.[1];
    return found === undefined || Number.isNaN(Date.parse(`${found}Z`)) ? undefined : `${found}Z`;
  } catch {
    return undefined;
  }
}

/** The part that is a Word document's text, by its place, where the package is one. */
async function documentPart(zip: Zip): Promise<string | undefined> {
  const path = (await relations(zip, '')).find(({ type }) => type === 'officeDocument')?.target;
  return path !== undefined && zip.has(path) && /(?:^|\/)document[^/]*\.xml$/i.test(path) ? path : undefined;
}
