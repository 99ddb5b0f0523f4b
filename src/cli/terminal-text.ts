/**
 * What a sheet holds may hold signs that a terminal obeys: colours, a cleared screen, a moved cursor, letters that run
 * backwards. Names of units, sheets and files are printed as they are but for these, which show as `�`.
 */
// eslint-disable-next-line no-control-regex
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function terminalText(text: string): string {
  return text.replaceAll(OBEYED, '\ufffd');
}
