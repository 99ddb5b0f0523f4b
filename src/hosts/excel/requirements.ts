/** What the manifest asks for; everything this host calls is in it (the tests count on no more). */
export const REQUIRED_SET = { name: 'ExcelApi', version: '1.14' } as const;

/**
 * Whether this Excel can be worked with: the requirement set by its number, and office.js really being
 * there (a host may report a higher set than its library has).
 */
export function isExcelReady(): boolean {
  return (
    typeof Excel !== 'undefined' &&
    typeof Excel.run === 'function' &&
    Office.context.requirements.isSetSupported(REQUIRED_SET.name, REQUIRED_SET.version)
  );
}
