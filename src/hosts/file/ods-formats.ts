import { tags, xmlText, type Tag } from './xml';

const STYLES = new Set([
  'number-style',
  'percentage-style',
  'currency-style',
  'date-style',
  'time-style',
  'text-style',
  'boolean-style',
]);
const MOST_DECIMALS = 30;

interface DataStyle {
  code: string;
  /** Codes of the sections before this one, by the names of their styles. */
  readonly sections: string[];
}

/** Number format codes, en-US, by the names of a part's data styles. */
export function readDataStyles(xml: string): Map<string, string> {
  const styles = new Map<string, DataStyle>();
  let current: DataStyle | undefined;
  let literal = -1;
  for (const tag of tags(xml)) {
    if (tag.name === 'body') break;
    if (STYLES.has(tag.name)) {
      current = undefined;
      if (tag.kind !== 'open') continue;
      current = { code: '', sections: [] };
      styles.set(tag.attribute('style:name') ?? '', current);
    } else if (!current) continue;
    else if (tag.name === 'text' || tag.name === 'currency-symbol') {
      if (tag.kind === 'open') literal = tag.end;
      else if (tag.kind === 'close' && literal >= 0) {
        current.code += literalCode(xmlText(xml.slice(literal, tag.start)), tag.name);
        literal = -1;
      }
    } else if (tag.kind === 'close') continue;
    else if (tag.name === 'map') current.sections.push(tag.attribute('style:apply-style-name') ?? '');
    else current.code += pieceCode(tag);
  }
  const codes = new Map<string, string>();
  for (const [name, { code, sections }] of styles) {
    const all = [...sections.map((section) => styles.get(section)?.code ?? ''), code];
    if (code !== '' && code !== 'General') codes.set(name, all.join(';'));
  }
  return codes;
}

/** Signs that a code may hold as they are; other text stands in quotation marks. */
function literalCode(text: string, element: string): string {
  return element === 'text' && /^[\s\-/:.,()%+]*$/.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}

function pieceCode(tag: Tag): string {
  const long = tag.attribute('number:style') === 'long';
  switch (tag.name) {
    case 'number':
      return numberCode(tag);
    case 'scientific-number':
      return `${numberCode(tag)}E+00`;
    case 'text-content':
      return '@';
    case 'year':
      return long ? 'yyyy' : 'yy';
    case 'month':
      return (tag.attribute('number:textual') === 'true' ? 'mmm' : 'm') + (long ? 'm' : '');
    case 'day':
      return long ? 'dd' : 'd';
    case 'day-of-week':
      return long ? 'dddd' : 'ddd';
    case 'hours':
      return long ? 'hh' : 'h';
    case 'minutes':
      return long ? 'mm' : 'm';
    case 'seconds':
      return long ? 'ss' : 's';
    case 'am-pm':
      return 'AM/PM';
    default:
      return '';
  }
}

/** Without decimals given, the number is shown as it is: General. */
function numberCode(tag: Tag): string {
  const places = tag.attribute('number:decimal-places');
  const grouping = tag.attribute('number:grouping') === 'true';
  if (places === undefined && !grouping) return 'General';
  const most = Math.min(Number(places ?? 0) || 0, MOST_DECIMALS);
  const fewest = Math.min(Number(tag.attribute('number:min-decimal-places') ?? most) || 0, most);
  const integers = Math.min(Number(tag.attribute('number:min-integer-digits') ?? 1) || 0, MOST_DECIMALS);
  const whole = grouping ? `#,##${'0'.repeat(Math.max(integers, 0)) || '#'}` : '0'.repeat(integers) || '#';
  const thousands = Math.round(Math.log10(Number(tag.attribute('number:display-factor') ?? 1) || 1) / 3);
  const scaled = whole + ','.repeat(Math.min(Math.max(thousands, 0), 4));
  return most === 0 ? scaled : `${scaled}.${'0'.repeat(fewest)}${'#'.repeat(most - fewest)}`;
}
