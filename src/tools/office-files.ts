/**
 * What Excel needs of the 87 MB in `@microsoft/office-js/dist`, about 7 MB: office.js must keep its name
 * and find the rest beside itself, so these are copied as they are, never bundled.
 *
 * - `office.js` finds out where it runs and loads `excel-{platform}-{version}.js` from its own folder.
 *   There is no Android: Excel there takes no task panes of this kind. `-core` and `.debug` files are for
 *   other loaders, `excel-15*` and the `o15…` table for Office 2013, which lacks ExcelApi 1.14.
 * - `custom-functions-runtime.js` is asked for by the functions' page.
 * - `{locale}/office_strings.js` holds office.js's own messages; whatever language Office speaks, it falls
 *   back to en-us where its own is missing.
 * - `telemetry/oteljs_agave.js` is asked for by office.js on start; missing, it would be an error in the
 *   log of every start.
 */
export const OFFICE_FILES: readonly string[] = [
  'office.js',
  'custom-functions-runtime.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-winrt-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];
