/** What the manifest asks for; everything this host calls is in it, but for what is asked for below. */
export const REQUIRED_SET = { name: 'ExcelApi', version: '1.14' } as const;

/**
 * Whether this Excel can be worked with: the requirement set by its number, and office.js really being
 * there (a host may report a higher set than its library has).
 */
export function isExcelReady(): boolean {
  return typeof Excel !== 'undefined' && typeof Excel.run === 'function' && hasSet(REQUIRED_SET.version);
}

/** Whether several areas can be selected at once. Our own copy of office.js lacks the call, the hosted one has it. */
export function canSelectAreas(): boolean {
  return hasSet('1.18') && 'select' in Excel.RangeAreas.prototype;
}

/**
 * Whether a mark may be drawn: before this set a write of an add-in's empties the person's own list of
 * undo (office-js #3778, #3788).
 */
export function canDrawMarks(): boolean {
  return isExcelReady() && hasSet('1.19');
}

function hasSet(version: string): boolean {
  return Office.context.requirements.isSetSupported(REQUIRED_SET.name, version);
}
