import { strToU8, zipSync, type Zippable } from 'fflate';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of a small .xlsx, to be changed before they are zipped. */
export interface Parts {
  readonly [path: string]: string;
}

function relations(...targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** A workbook of one sheet, given the sheet's `sheetData` and what follows it. */
export function parts(
  sheetData: string,
  options: { strings?: string; styles?: string; head?: string } = {},
): Parts {
  return {
    '[Content_Types].xml': `${HEAD}<Types/>`,
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${HEAD}<workbook xmlns:r="${TYPES}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', '/xl/styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet>${options.head ?? ''}${sheetData}</worksheet>`,
    ...(options.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${HEAD}<sst>${options.strings}</sst>` }),
    ...(options.styles === undefined
      ? {}
      : { 'xl/styles.xml': `${HEAD}<styleSheet>${options.styles}</styleSheet>` }),
  };
}

export function zipped(content: Parts | Zippable): Uint8Array {
  const files = Object.entries(content).map(([path, part]) => [
    path,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files) as Zippable);
}
