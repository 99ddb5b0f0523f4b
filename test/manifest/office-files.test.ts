import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { OFFICE_FILES } from '../../src/tools/office-files';

const FOLDER = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

describe('what is copied of office.js', () => {
  it('is there, and about 7 MB', () => {
    const bytes = OFFICE_FILES.reduce((sum, file) => sum + statSync(path.join(FOLDER, file)).size, 0);
    expect(bytes).toBeGreaterThan(6_000_000);
    expect(bytes).toBeLessThan(7_500_000);
  });

  it('holds the file of each platform that office.js looks for', () => {
    const source = readFileSync(path.join(FOLDER, 'office.debug.js'), 'utf8');
    const map = /OSF\.HostSpecificFileVersionMap = \{[\s\S]*?"excel": \{([\s\S]*?)\}/.exec(source)?.[1] ?? '';
    const wanted = [...map.matchAll(/"(\w+)": "([\d.]+)"/g)].map(
      ([, platform, version]) => `excel-${platform}-${version}.js`,
    );
    expect(wanted.length).toBeGreaterThan(3);
    expect(OFFICE_FILES).toEqual(expect.arrayContaining(wanted));
  });

  it('holds the default language and what is loaded on start', () => {
    const source = readFileSync(path.join(FOLDER, 'office.debug.js'), 'utf8');
    expect(source).toContain('DefaultLocale: "en-us"');
    expect(source).toContain("'telemetry/oteljs_agave.js'");
    expect(OFFICE_FILES).toEqual(
      expect.arrayContaining(['en-us/office_strings.js', 'telemetry/oteljs_agave.js']),
    );
  });
});
