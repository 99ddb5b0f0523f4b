import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from '../../property';
import { writeXlsx } from 'hucre/xlsx';
import { InputProblem } from '../../../src/engine/problems';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { writeWorkbook } from '../../../src/hosts/file/write-workbook';
import { inYardsticks } from '../../yardstick';
import { parts, zipped } from './workbook-parts';

// many cases here make and read large files, on machines that do other things too
jest.setTimeout(60_000);

const FIXTURES = join(__dirname, '..', '..', 'fixtures', 'workbooks');
const fixture = (name: string) => new Uint8Array(readFileSync(join(FIXTURES, name)));

async function problemOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await openWorkbook(bytes, 'huyen.xlsx');
    return undefined;
  } catch (error) {
    return error instanceof InputProblem ? error.problem : error;
  }
}

const SHEET = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const good = parts(SHEET);
const withSheet = (xml: string) => zipped({ ...good, 'xl/worksheets/sheet1.xml': xml });

/** Finds bytes in a file and gives a copy in which they are replaced. */
function patched(
  bytes: Uint8Array,
  find: readonly number[],
  replace: readonly number[],
  skip = 0,
): Uint8Array {
  const copy = bytes.slice();
  let seen = 0;
  for (let at = 0; at < copy.length; at++) {
    if (!find.every((byte, index) => copy[at + index] === byte)) continue;
    if (seen++ < skip) continue;
    copy.set(replace, at);
    return copy;
  }
  throw new Error('bytes not found');
}

const latin = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const u32 = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255];

/** Sets the size that the zip's directory declares for its first entry. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  for (let at = copy.length - 22; at >= 0; at--) {
    if (latin('PK\x01\x02').every((byte, index) => copy[at + index] === byte)) {
      copy.set(u32(size), at + 24);
      return copy;
    }
  }
  throw new Error('no entry');
}

it('the sheet that the cases below spoil is sound', async () => {
  expect(await problemOf(zipped(good))).toBeUndefined();
});

describe('what is no workbook', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['text', strToU8('STT\tĐơn vị\n1\tMang Yang\n'), 'not-a-workbook'],
    ['a pdf', strToU8('%PDF-1.7\n%âãÏÓ\n'), 'unsupported-document'],
    ['a letter (.rtf)', strToU8('{\\rtf1\\ansi Kế hoạch}'), 'unsupported-document'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'not-a-workbook'],
    ['a web page named .xls', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'not-a-workbook'],
    ['a zip of photographs', zipSync({ 'anh/1.jpg': new Uint8Array(100) }), 'not-a-workbook'],
    [
      'a letter without a word (.docx)',
      zipped({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': (good['_rels/.rels'] ?? '').replace('xl/workbook.xml', 'word/document.xml'),
        'word/document.xml': '<w:document/>',
      }),
      'empty-document',
    ],
    [
      'a letter (.odt)',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      'unsupported-document',
    ],
    [
      'a workbook without sheets',
      zipped({ ...good, 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
      'no-sheets',
    ],
    ['a binary workbook (.xlsb)', zipped({ ...good, 'xl/workbook.bin': 'x' }), 'unsupported-format'],
  ])('%s', async (_, bytes, kind) => {
    expect(await problemOf(bytes)).toMatchObject({ kind, file: 'huyen.xlsx' });
  });
});

describe('what asks for a password', () => {
  it('an encrypted .xlsx', async () => {
    const encrypted = await writeXlsx({
      sheets: [{ name: 'S', rows: [[1]] }],
      encryption: { password: 'ocop', spinCount: 10 },
    });
    expect(await problemOf(encrypted)).toMatchObject({ kind: 'encrypted' });
  });

  it('an encrypted .xls', async () => {
    // the record behind the first one, made the one that begins every encrypted stream
    const xls = fixture('gialai-numbers.xls');
    const bof = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06];
    const start = xls.findIndex((_, at) => bof.every((byte, index) => xls[at + index] === byte));
    xls.set([0x2f, 0x00], start + 20);
    expect(await problemOf(xls)).toMatchObject({ kind: 'encrypted' });
  });

  it('an encrypted .ods', async () => {
    const ods = zipped({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>',
      'content.xml': 'x',
    });
    expect(await problemOf(ods)).toMatchObject({ kind: 'encrypted' });
  });

  it('an encrypted zip', async () => {
    const zip = zipped(good);
    const end = patched(zip, latin('PK\x01\x02'), [...latin('PK\x01\x02'), 20, 0, 20, 0, 1, 0]);
    expect(await problemOf(end)).toMatchObject({ kind: 'encrypted' });
  });
});

describe('what is cut off or damaged', () => {
  it.each<[string, Uint8Array]>([
    ['half a workbook', zipped(good).slice(0, 600)],
    ['the beginning of a zip', new Uint8Array([0x50, 0x4b, 3, 4])],
    ['a sheet that ends in the middle', withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1')],
    ['a sheet that ends in a tag', withSheet('<worksheet><sheetData><row r="1"><c r="A1')],
    ['a part that is not there', zipped({ ...good, 'xl/worksheets/sheet1.xml': [] as never })],
    ['half an old workbook', fixture('gialai-numbers.xls').slice(0, 3000)],
    ['the head of an old workbook', fixture('gialai-numbers.xls').slice(0, 512)],
    ['half an .ods', fixture('gialai-numbers.ods').slice(0, 9000)],
  ])('%s', async (_, bytes) => {
    expect(await problemOf(bytes)).toMatchObject({ kind: 'broken' });
  });

  it('a changed byte in a part is noticed', async () => {
    const stored = zipSync({ ...unzipSync(zipped(good)) }, { level: 0 });
    const changed = patched(stored, latin('<v>1</v>'), latin('<v>7</v>'));
    expect(await problemOf(changed)).toMatchObject({ kind: 'broken' });
  });
});

describe('what is hostile', () => {
  const zeros = (bytes: number) =>
    zipSync({ ...asBytes(good), 'xl/media/image1.bin': new Uint8Array(bytes) });

  function asBytes(content: Readonly<Record<string, string>>): Record<string, Uint8Array> {
    return Object.fromEntries(Object.entries(content).map(([path, xml]) => [path, strToU8(xml)]));
  }

  it.each<[string, () => Uint8Array]>([
    ['a bomb that says what it is', () => zeros(30e6)],
    ['a bomb that says it is small', () => declaring(zipSync({ '_rels/.rels': new Uint8Array(30e6) }), 10)],
    ['a path outside', () => zipped({ ...good, '../../etc/passwd': 'x' })],
    ['a path outside, in the way of Windows', () => zipped({ ...good, 'xl\\..\\..\\a.dll': 'x' })],
    ['an absolute path', () => zipped({ ...good, '/etc/passwd': 'x' })],
    ['a path on a drive', () => zipped({ ...good, 'C:/a.dll': 'x' })],
    [
      'an entity expansion',
      () =>
        withSheet(
          `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>${SHEET}</worksheet>`,
        ),
    ],
    [
      'an entity from elsewhere',
      () =>
        withSheet(
          `<?xml version="1.0"?><!-- x --><!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet>${SHEET}</worksheet>`,
        ),
    ],
  ])('%s', async (_, make) => {
    const before = process.memoryUsage().rss;
    const bytes = make();
    const cost = await inYardsticks(async () =>
      expect(await problemOf(bytes)).toMatchObject({ kind: 'hostile' }),
    );
    expect(cost).toBeLessThan(50);
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
  });

  it('one part listed as many sheets', async () => {
    const sheet = '<sheet name="S" sheetId="1" r:id="rId1"/>';
    const book = (good['xl/workbook.xml'] ?? '').replace(sheet, sheet.repeat(100));
    expect(await problemOf(zipped({ ...good, 'xl/workbook.xml': book }))).toMatchObject({ kind: 'hostile' });
  });

  it.each<[string, string]>([
    ['a tag without end', `<${'a'.repeat(3e6)}`],
    ['an attribute without end', `<sheet ${'a'.repeat(3e6)}><sheet name="x" ${'b '.repeat(1e6)}>`],
    ['quotation marks', `<a ${'"'.repeat(3_000_001)}>`],
    ['spaces', `<sheet name${' '.repeat(3e6)}>`],
    ['tags in tags', '<a '.repeat(1e6)],
  ])('text made to keep a reader busy: %s', async (_, text) => {
    const content = `<office:document-content><office:body><office:spreadsheet>${text}`;
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    const cost = await inYardsticks(async () => {
      await problemOf(zipped({ ...good, 'xl/workbook.xml': `<workbook>${text}</workbook>` }));
      await problemOf(zipped({ ...good, 'xl/worksheets/sheet1.xml': `<worksheet>${text}${SHEET}${text}` }));
      await problemOf(zipped({ mimetype, 'content.xml': content }));
    });
    expect(cost).toBeLessThan(50);
  });

  it('a formula that many cells share comes to too much', async () => {
    const cells = Array.from(
      { length: 4000 },
      (_, row) => `<row><c r="A${row + 2}"><f t="shared" si="0"/></c></row>`,
    );
    const first = `<row><c r="A1"><f t="shared" si="0">B1&amp;"${'x'.repeat(30_000)}"</f></c></row>`;
    const sheet = `<worksheet><sheetData>${first}${cells.join('')}</sheetData></worksheet>`;
    expect(await problemOf(withSheet(sheet))).toMatchObject({ kind: 'too-large' });
  });

  it('thousands of parts', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, index) => [`p${index}`, new Uint8Array()]),
    );
    expect(await problemOf(zipSync(many, { level: 0 }))).toMatchObject({ kind: 'hostile' });
  });

  it('two parts of one name', async () => {
    const twice = zipped({ ...good, 'xl/workbook.xmL': 'x' });
    const same = patched(twice, latin('xl/workbook.xmL'), latin('xl/workbook.xml'), 1);
    expect(await problemOf(same)).toMatchObject({ kind: 'hostile' });
  });
});

describe('what is too large', () => {
  it('a file', async () => {
    expect(await problemOf(new Uint8Array(100e6 + 1))).toMatchObject({
      kind: 'too-large',
      limitMegabytes: 100,
    });
  });

  it('a sheet with gaps that a reader would walk over for hours', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`);
    const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
    expect(await problemOf(withSheet(sheet))).toMatchObject({ kind: 'too-large' });
  });

  it('an .ods that repeats its rows without end', async () => {
    const content =
      '<office:document-content><office:body><office:spreadsheet><table:table table:name="S">' +
      '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>' +
      '</table:table></office:spreadsheet></office:body></office:document-content>';
    const ods = zipped({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': content,
    });
    expect(await problemOf(ods)).toMatchObject({ kind: 'too-large' });
  });
});

/** Anything but a workbook or an `InputProblem` fails the property. */
async function opensOrRefuses(bytes: Uint8Array): Promise<void> {
  const problem = await problemOf(bytes);
  if (problem !== undefined) expect(problem).toHaveProperty('kind');
}

const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });

function spoiled(
  bytes: Uint8Array,
  changes: readonly (readonly [number, number])[],
  keep: number,
): Uint8Array {
  const copy = bytes.slice(0, Math.ceil(bytes.length * keep));
  for (const [at, value] of changes) if (copy.length > 0) copy[at % copy.length] = value;
  return copy;
}

const keep = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));

describe('random damage never gives anything but a workbook or a problem', () => {
  it.each(['gialai-numbers.xls', 'gialai-numbers.ods'])('to the file: %s', async (name) => {
    const bytes = fixture(name);
    await fc.assert(
      fc.asyncProperty(flips, keep, (changes, share) => opensOrRefuses(spoiled(bytes, changes, share))),
      { numRuns: 150 },
    );
  });

  it('to the file: .xlsx', async () => {
    const bytes = await writeWorkbook([
      {
        name: 'S',
        rows: [[{ value: 'Mang Yang' }, { value: 6.5, format: '0.0' }, { value: 7, formula: 'B1+1' }]],
      },
    ]);
    await fc.assert(
      fc.asyncProperty(flips, keep, (changes, share) => opensOrRefuses(spoiled(bytes, changes, share))),
      { numRuns: 150 },
    );
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml'])(
    'to the text of a part: %s',
    async (path) => {
      const files = unzipSync(
        await writeWorkbook([
          {
            name: 'S',
            rows: [[{ value: 'Mang Yang' }, { value: 6.5, format: '0.0' }, { value: 7, formula: 'B1+1' }]],
            merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
            columnWidths: [5],
          },
        ]),
      );
      const part = files[path] ?? new Uint8Array();
      await fc.assert(
        fc.asyncProperty(flips, keep, (changes, share) =>
          opensOrRefuses(zipSync({ ...files, [path]: spoiled(part, changes, share) }, { level: 0 })),
        ),
        { numRuns: 100 },
      );
    },
  );

  it('to the text of an .ods', async () => {
    const files = unzipSync(fixture('gialai-numbers.ods'));
    const part = files['content.xml'] ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(flips, keep, (changes, share) =>
        opensOrRefuses(zipSync({ ...files, 'content.xml': spoiled(part, changes, share) }, { level: 0 })),
      ),
      { numRuns: 60 },
    );
  });
});
