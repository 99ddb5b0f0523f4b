import { openWorkbook } from '../../../src/hosts/file/open-workbook';
import { documentParts, p, shown, tbl, tr, values } from './document-parts';
import { zipped } from './workbook-parts';

const CHUNK = '<w:altChunk r:id="chunk1"/>';

/** A document whose body is a line, a file put in whole, and a line. */
function withChunk(
  name: string,
  content: string | Uint8Array,
  body = p('Trước') + CHUNK + p('Sau'),
): Record<string, Uint8Array> {
  const relation = `<Relationship Id="chunk1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${name}"/>`;
  const parts: Record<string, string | Uint8Array> = {
    ...documentParts(body),
    'word/_rels/document.xml.rels': `<Relationships>${relation}</Relationships>`,
    [`word/${name}`]: content,
  };
  const bytes = (part: string | Uint8Array): Uint8Array =>
    typeof part === 'string' ? new TextEncoder().encode(part) : part;
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, bytes(part)]));
}

const opened = (name: string, content: string | Uint8Array) =>
  openWorkbook(zipped(withChunk(name, content)), 'ke-hoach.docx');

const TABLE = tbl(tr('TT', 'Đơn vị', 'Số'), tr('1', 'Xã A', '5'), tr('2', 'Xã B', '7'));

describe('a file put into a document whole', () => {
  it('is read in its place: another Word document', async () => {
    const inner = zipped(documentParts(p('Phát triển 12 sản phẩm mới') + TABLE));
    const book = await opened('a.docx', inner);
    expect(shown(book)).toEqual(['Trước', 'Phát triển 12 sản phẩm mới', 'Sau']);
    expect(values(book)).toContainEqual(['2', 'Xã B', '7']);
    expect(book.text?.unread).toBeUndefined();
  });

  it('is read in its place: a web page with a list and a table', async () => {
    const page =
      '<html><head><title>x</title><style>p{}</style></head><body><p>Phát triển <b>12</b> sản phẩm&nbsp;mới</p>' +
      '<ul><li>Xã A: 05 sản phẩm</li><li>Xã B: 07 sản phẩm</li></ul>' +
      '<table><tr><th rowspan="2">TT</th><th rowspan=2>Đơn vị</th><th colspan="2">Trong đó</th></tr>' +
      '<tr><th>3 sao</th><th>4 sao</th></tr><tr><td>1</td><td>Xã A</td><td>3</td><td>2</td></tr></table></body></html>';
    const book = await opened('a.htm', page);
    expect(shown(book)).toEqual([
      'Trước',
      'Phát triển 12 sản phẩm mới',
      '[-] Xã A: 05 sản phẩm',
      '[-] Xã B: 07 sản phẩm',
      'Sau',
    ]);
    expect(values(book)).toContainEqual(['1', 'Xã A', '3', '2']);
  });

  it('is read in its place: a plain text', async () => {
    expect(shown(await opened('a.txt', 'Phát triển 12 sản phẩm mới\r\n'))).toEqual([
      'Trước',
      'Phát triển 12 sản phẩm mới',
      'Sau',
    ]);
  });

  it.each<[string, string, string | Uint8Array]>([
    ['RTF', 'a.rtf', '{\\rtf1 Phát triển}'],
    ['a mail', 'a.mht', 'MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>x</p>'],
    ['a damaged document', 'a.docx', 'PK'],
  ])('is told where it cannot be read: %s', async (_name, file, content) => {
    const book = await opened(file, content);
    expect(shown(book)).toEqual(['Trước', 'Sau']);
    expect(book.text?.unread).toEqual([{ kind: 'alt-chunk', count: 1 }]);
  });

  it('is read no deeper than a document in a document in a document', async () => {
    let inner = zipped(documentParts(p('tận cùng')));
    for (let depth = 0; depth < 6; depth++)
      inner = zipped(withChunk('a.docx', inner, p(`tầng ${depth}`) + CHUNK));
    const book = await openWorkbook(inner, 'ke-hoach.docx');
    expect(shown(book)).toEqual(['tầng 5', 'tầng 4', 'tầng 3', 'tầng 2']);
  });
});
