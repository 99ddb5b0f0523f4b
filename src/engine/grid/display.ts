import { format as formatNumber } from 'numfmt';
import { decimalFromNumber, round, shift, type Decimal } from '../decimal';
import { isCellError, type Cell } from './grid';
import { formatSections } from './number-format';

/** What a number format makes of a number. */
export interface ShownAs {
  /** Decimals that the page shows of the held value, negative for `#,##0,`; undefined for General. */
  readonly scale?: number;
  /** Decimals that it always shows, zeros included: to these the figure is claimed to be known. */
  readonly promised?: number;
  readonly kind: 'number' | 'date' | 'text';
  readonly percent: boolean;
}

const GENERAL: ShownAs = { kind: 'number', percent: false };
const known = new Map<string, ShownAs>();

/** Reads a number format code; a code that is none counts as General. */
export function shownAs(format: string | undefined): ShownAs {
  if (!format || format === 'General') return GENERAL;
  const before = known.get(format);
  if (before) return before;
  const made = readFormat(format);
  known.set(format, made);
  return made;
}

function readFormat(format: string): ShownAs {
  const [section] = formatSections(format);
  switch (section?.kind) {
    case 'date':
    case 'text':
      return { kind: section.kind, percent: false };
    case 'number':
      return {
        kind: 'number',
        percent: section.percent,
        scale: section.decimals + section.exponent,
        promised: section.promised + section.exponent,
      };
    default:
      return GENERAL;
  }
}

/** The held value as the page shows it: rounded half away from zero to the format's decimals. */
export function shownValue(held: Decimal, format: string | undefined): Decimal {
  const { scale } = shownAs(format);
  if (scale === undefined || held.scale <= scale) return held;
  return scale >= 0 ? round(held, scale) : shift(round(shift(held, scale), 0), -scale);
}

/** A cell as displayed, in the Vietnamese manner: `1.234,5`, `20,57%`. Empty for a blank cell. */
export function displayText(cell: Cell | undefined, date1904 = false): string {
  const value = cell?.value;
  if (value === undefined || value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  try {
    const serial = date1904 && shownAs(cell?.format).kind === 'date' ? value + 1462 : value;
    return formatNumber(cell?.format ?? 'General', serial, { locale: 'vi', nbsp: false });
  } catch {
    return String(decimalFromNumber(value) ? value : '');
  }
}
