import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from '../../property';
import { InputProblem } from '../../../src/engine/problems';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { inYardsticks } from '../../yardstick';
import { documentParts, numbered, p, run, tbl, tr } from './document-parts';
import { zipped } from './workbook-parts';

// many cases here make and read large files, on machines that do other things too
jest.setTimeout(60_000);

async function problemOf(bytes: Uint8Array, name = 'ke-hoach.docx'): Promise<unknown> {
  try {
    await openWorkbook(bytes, name);
    return undefined;
  } catch (error) {
    return error instanceof InputProblem ? error.problem : error;
  }
}

const good = documentParts(p('KẾ HOẠCH') + tbl(tr('STT', 'Đơn vị', 'Số'), tr('1', 'An Khê', '4')), {
  styles: '',
  numbering: '<w:abstractNum w:abstractNumId="1"/>',
  footnotes: '',
});
const withBody = (body: string): Uint8Array => zipped(documentParts(body));
const withText = (xml: string): Uint8Array => zipped({ ...good, 'word/document.xml': xml });
/** Text that does not pack well, so that only its own limit stops it. */
const noise = (length: number): string => {
  let seed = 7;
  let text = '';
  while (text.length < length) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    text += seed.toString(36);
  }
  return text;
};

it('the document that the cases below spoil is sound', async () => {
  expect(await problemOf(zipped(good))).toBeUndefined();
});

describe('what is no document that is read', () => {
  const compound = (stream: string): Uint8Array => {
    // a container's directory with one stream is enough for its kind to be told
    const bytes = new Uint8Array(512 * 3);
    const view = new DataView(bytes.buffer);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    view.setUint16(26, 3, true);
    view.setUint16(28, 0xfffe, true);
    view.setUint16(30, 9, true);
    view.setUint16(32, 6, true);
    view.setUint32(44, 1, true);
    view.setUint32(48, 1, true);
    view.setUint32(56, 4096, true);
    view.setUint32(60, 0xfffffffe, true);
    view.setUint32(68, 0xfffffffe, true);
    for (let at = 76; at < 512; at += 4) view.setUint32(at, 0xffffffff, true);
    view.setUint32(76, 0, true);
    for (let at = 512; at < 1024; at += 4) view.setUint32(at, 0xffffffff, true);
    view.setUint32(512, 0xfffffffd, true);
    view.setUint32(516, 0xfffffffe, true);
    ['Root Entry', stream].forEach((name, index) => {
      const entry = 1024 + index * 128;
      [...name].forEach((letter, place) => view.setUint16(entry + place * 2, letter.charCodeAt(0), true));
      view.setUint16(entry + 64, (name.length + 1) * 2, true);
      bytes[entry + 66] = index === 0 ? 5 : 2;
      for (const side of [68, 72, 76]) view.setUint32(entry + side, 0xffffffff, true);
      view.setUint32(entry + 116, 0xfffffffe, true);
    });
    view.setUint32(1024 + 76, 1, true);
    return bytes;
  };

  it.each<[string, Uint8Array, object]>([
    ['.doc', compound('WordDocument'), { kind: 'unsupported-document', format: 'doc' }],
    ['.doc with a password', compound('EncryptedPackage'), { kind: 'encrypted' }],
    ['.rtf', strToU8('{\\rtf1\\ansi x}'), { kind: 'unsupported-document', format: 'rtf' }],
    ['.pdf', strToU8('%PDF-1.7'), { kind: 'unsupported-document', format: 'pdf' }],
    ['without a word', withBody(p('') + p(' ')), { kind: 'empty-document' }],
    ['a presentation', withText('<p:presentation/>'), { kind: 'not-a-workbook' }],
  ])('%s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toMatchObject(problem);
  });

  it.each<[string, Uint8Array, string | undefined]>([
    ['a text', strToU8('KẾ HOẠCH\nnăm 2024'), undefined],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x4b, 0, 0xbe, 0x1e), undefined],
    ['the code page of old Windows', Uint8Array.of(0x4b, 0xea, 0xec, 0x20, 0x68), undefined],
    ['blanks only', strToU8(' \n\t\n'), 'empty-document'],
    ['a web page', strToU8('<!DOCTYPE html><p>x'), 'not-a-workbook'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1), 'not-a-workbook'],
  ])('under the name of a text: %s', async (_, bytes, kind) => {
    const problem = await problemOf(bytes, 'ke-hoach.txt');
    if (kind === undefined) expect(problem).toBeUndefined();
    else expect(problem).toMatchObject({ kind });
  });
});

describe('what is hostile or too large gets its sentence in bounded time and memory', () => {
  const wide = '<w:tc><w:tcPr><w:gridSpan w:val="250"/></w:tcPr><w:p/></w:tc>';
  it.each<[string, () => Uint8Array, string]>([
    ['a bomb', () => zipSync({ ...bytesOf(good), 'word/media/a.bin': new Uint8Array(30e6) }), 'hostile'],
    ['a text that is a bomb', () => withBody(p(' '.repeat(40e6))), 'hostile'],
    [
      'entities',
      () => withText('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document><w:body>&a;</w:body></w:document>'),
      'hostile',
    ],
    [
      'a type from elsewhere',
      () => withText('<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document/>'),
      'hostile',
    ],
    [
      '100,000 runs in one another',
      () => withBody(`<w:p>${'<w:r>'.repeat(1e5)}<w:t>x</w:t>${'</w:r>'.repeat(1e5)}</w:p>`),
      'hostile',
    ],
    [
      'tables in tables without end',
      () => withBody(`${'<w:tbl><w:tr><w:tc>'.repeat(50)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(50)}`),
      'hostile',
    ],
    [
      'fields in fields without end',
      () => withBody(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(1e4)}</w:p>`),
      'hostile',
    ],
    [
      'a million cells',
      () =>
        withBody(
          `<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(50)}</w:tr>`.repeat(20_000)}</w:tbl>${p(noise(2e6))}`,
        ),
      'too-many-cells',
    ],
    [
      'a million cells by spans',
      () => withBody(`<w:tbl>${`<w:tr>${wide}</w:tr>`.repeat(4000)}</w:tbl>`),
      'too-many-cells',
    ],
    [
      'a span over everything',
      () =>
        withBody(
          '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
        ),
      'hostile',
    ],
  ])('%s', async (_, make, kind) => {
    const bytes = make();
    const before = process.memoryUsage().rss;
    const cost = await inYardsticks(async () => expect(await problemOf(bytes)).toMatchObject({ kind }));
    expect(cost).toBeLessThan(80);
    expect(process.memoryUsage().rss - before).toBeLessThan(700e6);
  });

  it('styles and notes from elsewhere are never looked for', async () => {
    const external =
      '<Relationships><Relationship Id="r" Type="http://x/styles" Target="http://x.invalid/s.xml" TargetMode="External"/>' +
      '<Relationship Id="q" Type="http://x/footnotes" Target="../../../etc/passwd"/></Relationships>';
    expect(await problemOf(zipped({ ...good, 'word/_rels/document.xml.rels': external }))).toBeUndefined();
  });

  it.each<[string, string]>([
    ['a tag without end', `<${'a'.repeat(3e6)}`],
    ['an attribute without end', `<w:p ${'a'.repeat(3e6)}><w:p x="${'b '.repeat(1e6)}>`],
    ['tags in tags', '<a '.repeat(1e6)],
    ['ends without beginnings', '</w:p></w:tc></w:tbl>'.repeat(1e5)],
    ['paragraphs never ended', '<w:p>'.repeat(300)],
    ['one paragraph of asterisks and spaces', p(`${'*a '.repeat(3e5)}${' '.repeat(1e6)}`)],
    ['tables of one name', `${p('Phụ lục')}${`${tbl(tr('STT', 'a'), tr('1', '2'))}${p('x')}`.repeat(3000)}`],
    ['one footnote called everywhere', p('a¹').repeat(30_000) + p('¹ Chú thích').repeat(300)],
  ])('made to keep a reader busy: %s', async (_, body) => {
    const bytes = withBody(body);
    expect(await inYardsticks(() => problemOf(bytes))).toBeLessThan(80);
  });

  it.each<[string, string]>([
    [
      'tabs that make no table',
      Array.from({ length: 60_000 }, (_, index) => `a${'\t'.repeat((index % 7) + 1)}`).join('x\n'),
    ],
    ['columns that are none', 'a  b  c\n'.repeat(200_000)],
    ['bars', 'TT\n|\n'.repeat(100_000)],
    ['asterisks', `${'**a\n'.repeat(50_000)}${'*'.repeat(1e5)}`],
    ['one line', 'a b '.repeat(1e6)],
    ['dashes', '- '.repeat(1e6)],
  ])('a text made to keep a reader busy: %s', async (_, text) => {
    const bytes = strToU8(text);
    expect(await inYardsticks(() => problemOf(bytes, 'a.txt'))).toBeLessThan(80);
  });
});

function bytesOf(content: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(content).map(([path, xml]) => [path, strToU8(xml)]));
}

/** Anything but a workbook or an `InputProblem` fails the property. */
async function opensOrRefuses(bytes: Uint8Array, name?: string): Promise<void> {
  const problem = await problemOf(bytes, name);
  if (problem !== undefined) expect(problem).toHaveProperty('kind');
}

describe('random damage never gives anything but a workbook or a problem', () => {
  const full = documentParts(
    p('Phụ lục 1') + p(numbered(1), run('a', '<w:b/>')) + tbl(tr('STT', 'Đơn vị'), tr('1', p('An Khê'))),
    {
      styles: '<w:style w:styleId="A"><w:name w:val="A"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      footnotes: `<w:footnote w:id="1">${p('x')}</w:footnote>`,
    },
  );
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });

  it.each(['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml'])(
    '%s',
    async (path) => {
      const files = unzipSync(zipped(full));
      const part = files[path] ?? new Uint8Array();
      await fc.assert(
        fc.asyncProperty(changes, fc.double({ min: 0, max: 1, noNaN: true }), (spots, share) => {
          const copy = part.slice(0, Math.ceil(part.length * (1 - share / 2)));
          for (const [at, value] of spots) if (copy.length > 0) copy[at % copy.length] = value;
          return opensOrRefuses(zipSync({ ...files, [path]: copy }, { level: 0 }));
        }),
        { numRuns: 100 },
      );
    },
  );

  it('a text of any letters', async () => {
    const letters = fc.string({
      unit: fc.constantFrom(
        'a',
        'Ấ',
        '1',
        '.',
        '-',
        '\t',
        '\n',
        '|',
        ' ',
        '*',
        '¹',
        'TT',
        'Phụ lục 1',
        '(',
        ')',
      ),
    });
    await fc.assert(
      fc.asyncProperty(letters, (text) => opensOrRefuses(strToU8(text), 'a.txt')),
      { numRuns: 300 },
    );
  });
});
