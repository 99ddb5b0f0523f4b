import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestAt, MANIFEST_ADDRESS } from '../../src/tools/manifest-address';
import { REQUIRED_SET } from '../../src/hosts/excel/requirements';
import { RIBBON_PLACES } from '../../src/taskpane/app/place';
import { schemaProblems } from './schema';
import { all, child, parse, type Element } from './xml';

const ROOT = path.resolve(__dirname, '../..');
const FILE = path.join(ROOT, 'manifest.xml');
const XML = readFileSync(FILE, 'utf8');
const manifest = parse(XML);
const elements = all(manifest);
const overrides = child(manifest, 'VersionOverrides');

function texts(element: Element): string[] {
  const { DefaultValue, Value } = element.attributes;
  return [DefaultValue, Value, ...element.children.map(({ attributes }) => attributes['Value'])].filter(
    (text) => text !== undefined,
  );
}

/** Width and height of a PNG by its header. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function fileOf(address: string): string {
  expect(address.startsWith(`${MANIFEST_ADDRESS}/`)).toBe(true);
  return path.join(ROOT, address.slice(MANIFEST_ADDRESS.length + 1));
}

describe('manifest.xml', () => {
  it("is read by Microsoft's own reader", () => {
    // In a process of its own: it brings modules that jest cannot load.
    const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
      .then((info) => console.log(JSON.stringify(info)))`;
    const info: unknown = JSON.parse(
      execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' }),
    );
    expect(info).toMatchObject({
      defaultLocale: 'vi-VN',
      displayName: 'Phụ lục OCOP',
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
    });
  });

  it("keeps to Microsoft's schemas", () => {
    expect(schemaProblems(manifest)).toEqual([]);
  });

  it.each([
    ['an element that is not there', '<Permissions>', '<Permission>', /Permission: not in the schema/],
    [
      'one in the wrong place',
      /(<Page>[\s\S]*?<\/Page>)\s*(<Metadata>[\s\S]*?<\/Metadata>)/,
      '$2$1',
      /order/,
    ],
    ['one too few', /<Supertip>[\s\S]*?<\/Supertip>/, '', /0 × Supertip/],
    ['an attribute too few', ' resid="Group.Label"', '', /no resid/],
    ['an unknown attribute', '<OfficeTab id', '<OfficeTab name="x" id', /attribute name/],
    ['a wrong value', '>ReadWriteDocument<', '>Everything<', /Everything/],
  ])('the schema test finds %s', (_what, from, to, problem) => {
    const changed = XML.replaceAll(
      '</Permissions>',
      to === '<Permission>' ? '</Permission>' : '</Permissions>',
    );
    const problems = schemaProblems(parse(changed.replace(from, to)));
    expect(problems.join('\n')).toMatch(problem);
  });

  it('has a GUID and a version of four parts', () => {
    expect(child(manifest, 'Id').text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(child(manifest, 'Version').text).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
  });

  it('asks for the set that the host was written for', () => {
    const set = child(manifest, 'Requirements', 'Sets', 'Set');
    expect(set.attributes).toEqual({ Name: REQUIRED_SET.name, MinVersion: REQUIRED_SET.version });
  });

  it('keeps to the lengths of texts', () => {
    expect(child(manifest, 'ProviderName').text.length).toBeLessThanOrEqual(125);
    for (const text of texts(child(manifest, 'DisplayName'))) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of texts(child(manifest, 'Description'))) expect(text.length).toBeLessThanOrEqual(250);
    for (const [list, most] of [
      ['bt:ShortStrings', 125],
      ['bt:LongStrings', 250],
    ] as const) {
      for (const string of child(overrides, 'Resources', list).children) {
        for (const text of texts(string)) expect(text.length).toBeLessThanOrEqual(most);
      }
    }
  });

  it('defines each resource once, uses each, and names none longer than 32 letters', () => {
    const defined = child(overrides, 'Resources')
      .children.flatMap(({ children }) => children)
      .map(({ attributes }) => attributes['id'] ?? '');
    const used = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id).toMatch(/^[\w.]{1,32}$/);
  });

  it('gives groups and controls ids of their own', () => {
    const ids = elements
      .filter(({ name }) => name === 'Group' || name === 'Control')
      .map(({ attributes }) => attributes['id'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z][\w.]{0,31}$/);
    expect(child(overrides, 'Hosts', 'Host').attributes['xsi:type']).toBe('Workbook');
    expect(elements.find(({ name }) => name === 'OfficeTab')?.attributes['id']).toBe('TabHome');
  });

  it('has a button for each place, all in the one pane that can open with a document', () => {
    const controls = elements.filter(({ name }) => name === 'Control');
    const addresses = new Map(
      child(overrides, 'Resources', 'bt:Urls').children.map(({ attributes }) => [
        attributes['id'],
        attributes['DefaultValue'] ?? '',
      ]),
    );
    const places = controls.map((control) => {
      const source = child(control, 'Action', 'SourceLocation').attributes['resid'];
      return new URL(addresses.get(source) ?? '').searchParams.get('place');
    });
    expect(places).toEqual(RIBBON_PLACES);
    for (const control of controls)
      expect(child(control, 'Action', 'TaskpaneId').text).toBe('Office.AutoShowTaskpaneWithDocument');
  });

  it('says everything in Vietnamese and in English', () => {
    expect(child(manifest, 'DefaultLocale').text).toBe('vi-VN');
    const spoken = [
      child(manifest, 'DisplayName'),
      child(manifest, 'Description'),
      ...child(overrides, 'Resources', 'bt:ShortStrings').children,
      ...child(overrides, 'Resources', 'bt:LongStrings').children,
    ];
    for (const element of spoken) {
      expect(element.children.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
      for (const text of texts(element)) expect(text.normalize('NFC')).toBe(text);
    }
  });

  it('names https addresses only, all on one server', () => {
    const addresses = elements
      .flatMap(({ attributes }) => attributes['DefaultValue'] ?? [])
      .filter(isAddress);
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) expect(address.startsWith(`${MANIFEST_ADDRESS}/`)).toBe(true);
    expect(child(manifest, 'DefaultSettings', 'SourceLocation').attributes['DefaultValue']).toBe(
      `${MANIFEST_ADDRESS}/taskpane.html`,
    );
  });

  it('has icons of the right sizes in pixels', () => {
    const url = (name: string) => child(manifest, name).attributes['DefaultValue'] ?? '';
    expect(sizeOf(fileOf(url('IconUrl')))).toEqual([32, 32]);
    expect(sizeOf(fileOf(url('HighResolutionIconUrl')))).toEqual([64, 64]);
    const images = new Map(
      child(overrides, 'Resources', 'bt:Images').children.map(({ attributes }) => [
        attributes['id'],
        attributes['DefaultValue'] ?? '',
      ]),
    );
    for (const icon of elements.filter(({ name }) => name === 'Icon')) {
      expect(icon.children.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80']);
      for (const { attributes } of icon.children) {
        const size = Number(attributes['size']);
        const file = fileOf(images.get(attributes['resid']) ?? '');
        expect(existsSync(file)).toBe(true);
        expect(sizeOf(file)).toEqual([size, size]);
      }
    }
  });
});

describe('the manifest of an office that serves the pages itself', () => {
  it.each(['https://ocop.example.gov.vn/phuluc', 'https://ocop.example.gov.vn/phuluc/'])('%s', (address) => {
    const moved = manifestAt(XML, address);
    expect(moved).not.toContain('localhost');
    expect(child(parse(moved), 'DefaultSettings', 'SourceLocation').attributes['DefaultValue']).toBe(
      'https://ocop.example.gov.vn/phuluc/taskpane.html',
    );
  });

  it.each([
    ['https://a.vn/x&y', 'https://a.vn/x&y'],
    ["https://a.vn/o'n", "https://a.vn/o'n"],
    ['https://a.vn/thư mục', 'https://a.vn/th%C6%B0%20m%E1%BB%A5c'],
    ['https://a.vn/$&', 'https://a.vn/$&'],
    ['https://10.0.0.5:8443/ocop/', 'https://10.0.0.5:8443/ocop'],
  ])('%s makes a well-formed manifest', (address, folder) => {
    const moved = parse(manifestAt(XML, address));
    expect(schemaProblems(moved)).toEqual([]);
    const value = child(moved, 'DefaultSettings', 'SourceLocation').attributes['DefaultValue'] ?? '';
    expect(value.replaceAll('&amp;', '&').replaceAll('&apos;', "'")).toBe(`${folder}/taskpane.html`);
    expect(value).not.toMatch(/&(?!amp;|apos;)/);
  });

  it.each([
    'http://ocop.example.gov.vn',
    'ocop.example.gov.vn',
    'https://a.vn/?x=1',
    'https://user:pw@a.vn/x',
    '',
  ])('%s is refused', (address) => {
    expect(() => manifestAt(XML, address)).toThrow(RangeError);
  });
});

function isAddress(text: string): boolean {
  return /^https?:/.test(text);
}
