import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestAt, MANIFEST_ADDRESS } from '../../src/tools/manifest-address';
import { REQUIRED_SET } from '../../src/hosts/excel/requirements';
import { all, child, parse, type Element } from './xml';

const ROOT = path.resolve(__dirname, '../..');
const FILE = path.join(ROOT, 'manifest.xml');
const XML = readFileSync(FILE, 'utf8');
const manifest = parse(XML);
const elements = all(manifest);
const overrides = child(manifest, 'VersionOverrides');

/** The order of child elements that the schemas prescribe (a sequence; those in it may be left out). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const REQUIRED = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'Hosts'];

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

  it('has its elements in the order of the schema', () => {
    for (const element of elements) {
      const order = ORDER[element.name];
      if (!order || (element.name === 'Action' && element.children.length === 0)) continue;
      const places = element.children.map(({ name }) => order.indexOf(name));
      expect([element.name, places.includes(-1)]).toEqual([element.name, false]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    for (const name of REQUIRED) expect(child(manifest, name)).toBeDefined();
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

  it.each(['http://ocop.example.gov.vn', 'ocop.example.gov.vn', 'https://a.vn/?x=1', ''])(
    '%s is refused: Excel takes https only',
    (address) => {
      expect(() => manifestAt(XML, address)).toThrow(RangeError);
    },
  );
});

function isAddress(text: string): boolean {
  return /^https?:/.test(text);
}
