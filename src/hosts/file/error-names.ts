const ERROR_NAMES = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** Whether a text is what a spreadsheet shows for an error, and takes for one when it is typed. */
export function isErrorName(text: string): boolean {
  return ERROR_NAMES.has(text);
}
