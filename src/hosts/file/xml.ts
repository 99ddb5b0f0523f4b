/**
 * Just enough XML for the parts of a workbook: no document types, hence no entities but the five of XML
 * itself and numbers. Tolerant: what is not well-formed gives less, never an error.
 */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/** Text as it stands between tags or in an attribute, with its entities resolved. */
export function xmlText(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g, (whole, hex, dec, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(dec);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

/** Cell text: entities, and the `_x000D_` by which Excel writes what XML cannot hold. */
export function xmlCellText(raw: string): string {
  const text = xmlText(raw);
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  /** `open` has content, `empty` (`<a/>`) has none. */
  readonly kind: 'open' | 'empty' | 'close';
  attribute(name: string): string | undefined;
  /** Where the tag itself begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** The look-ahead keeps a tag without end from being tried at every length of its name. */
const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;

/** The tags of a part or of a stretch of it, in order. */
export function* tags(xml: string): Generator<Tag> {
  for (const match of xml.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = ''] = match;
    yield {
      name,
      kind: slash ? 'close' : attributes.endsWith('/') ? 'empty' : 'open',
      attribute: (wanted) => attributeOf(attributes, wanted),
      start: match.index,
      end: match.index + whole.length,
    };
  }
}

/** An attribute by its whole name or by its name without prefix. */
function attributeOf(attributes: string, wanted: string): string | undefined {
  for (const [, name, double, single] of attributes.matchAll(/\s([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted || name?.endsWith(`:${wanted}`)) return xmlText(double ?? single ?? '');
  }
  return undefined;
}

/** The prefix, with its colon, that a part's elements carry: mostly none. */
export function rootPrefix(xml: string): string {
  return /<([A-Za-z_][\w.-]*:)?[A-Za-z_]/.exec(xml)?.[1] ?? '';
}
