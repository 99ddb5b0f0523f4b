import { documentParts, p } from './document-parts';
import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { zipped } from './workbook-parts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A document with these parts beside its text: type of relation, name, XML. */
async function unread(
  body: string,
  ...parts: readonly (readonly [string, string, string])[]
): Promise<unknown> {
  const all = documentParts(body);
  const relations = parts
    .map(([type, name], at) => `<Relationship Id="x${at}" Type="${RELATIONS}/${type}" Target="${name}"/>`)
    .join('');
  const book = await openWorkbook(
    zipped({
      ...all,
      'word/_rels/document.xml.rels': `<Relationships>${relations}</Relationships>`,
      ...Object.fromEntries(parts.map(([, name, xml]) => [`word/${name}`, xml])),
    }),
    'ke-hoach.docx',
  );
  return book.text?.unread;
}

const header = (text: string): string => `<w:hdr ${W}>${p(text)}</w:hdr>`;
const drawing = (cx: number, cy: number): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/><a:graphic><pic:pic><pic:blipFill><a:blip r:embed="x0"/></pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

test.each<[string, Promise<unknown>, unknown]>([
  ['nothing beside the text', unread(p('a')), undefined],
  ['a header with a page number', unread(p('a'), ['header', 'header1.xml', header('Trang 3/12')]), undefined],
  [
    'a header that names a plan, on two kinds of pages',
    unread(
      p('a'),
      ['header', 'header1.xml', header('Kèm theo Kế hoạch số 12/KH-UBND')],
      ['header', 'header2.xml', header('Kèm theo Kế hoạch số 12/KH-UBND')],
    ),
    [{ kind: 'header', count: 1, text: 'Kèm theo Kế hoạch số 12/KH-UBND' }],
  ],
  [
    'files put in whole, and embedded workbooks',
    unread(p('a'), ['aFChunk', 'chunk.docx', 'PK'], ['package', 'embeddings/sheet.xlsx', 'PK']),
    [
      { kind: 'alt-chunk', count: 1 },
      { kind: 'object', count: 1 },
    ],
  ],
  [
    'pictures: a scanned table, not the seal',
    unread(p('a') + drawing(5_000_000, 3_000_000) + drawing(700_000, 700_000), ['image', 'media/i.png', 'x']),
    [{ kind: 'picture', count: 1 }],
  ],
  [
    'nothing but a file put in whole',
    unread('', ['aFChunk', 'chunk.docx', 'PK']),
    [{ kind: 'alt-chunk', count: 1 }],
  ],
])('%s', async (_name, found, expected) => {
  expect(await found).toEqual(expected);
});
