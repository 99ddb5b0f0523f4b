import { xmlCellText, rootPrefix, tags } from './xml';

export interface SharedStrings {
  /** In order; runs of different looks are joined, phonetic hints left out. */
  readonly texts: readonly string[];
  /** By index, the font that all runs of a text name: it takes the place of the cell's. */
  readonly fonts: ReadonlyMap<number, string>;
}

export const NO_STRINGS: SharedStrings = { texts: [], fonts: new Map() };

export function readSharedStrings(xml: string): SharedStrings {
  const p = rootPrefix(xml);
  const open = `<${p}si`;
  const close = `</${p}si>`;
  const texts: string[] = [];
  const fonts = new Map<number, string>();
  let at = xml.indexOf(open);
  while (at >= 0) {
    const start = xml.indexOf('>', at) + 1;
    if (start === 0) break;
    if (xml[start - 2] === '/') {
      texts.push('');
      at = xml.indexOf(open, start);
      continue;
    }
    const end = xml.indexOf(close, start);
    if (end < 0) break;
    const inner = xml.slice(start, end);
    const font = runFont(inner);
    if (font !== undefined) fonts.set(texts.length, font);
    texts.push(richText(inner, p));
    at = xml.indexOf(open, end);
  }
  return { texts, fonts };
}

/** The text of a string item (`<si>`, `<is>`), given what stands inside it. */
export function richText(inner: string, prefix: string): string {
  const phonetic = `<${prefix}rPh`;
  const spoken = inner.indexOf(phonetic);
  const written = spoken < 0 ? inner : withoutPhonetic(inner, prefix, spoken);
  const open = `<${prefix}t`;
  const close = `</${prefix}t>`;
  let text = '';
  let at = written.indexOf(open);
  while (at >= 0) {
    const start = written.indexOf('>', at) + 1;
    if (start === 0) break;
    const end = written[start - 2] === '/' ? start : written.indexOf(close, start);
    if (end < 0) break;
    text += xmlCellText(written.slice(start, end));
    at = written.indexOf(open, end);
  }
  return text;
}

function withoutPhonetic(inner: string, prefix: string, first: number): string {
  const close = `</${prefix}rPh>`;
  let result = '';
  let done = 0;
  for (let at = first; at >= 0; at = inner.indexOf(`<${prefix}rPh`, done)) {
    result += inner.slice(done, at);
    const end = inner.indexOf(close, at);
    // `<rPh` also begins no other element that may stand here but `<rPr`, which differs
    done = end < 0 ? inner.length : end + close.length;
  }
  return result + inner.slice(done);
}

/** The one font of all runs of a string item; undefined where one names none or they differ. */
export function runFont(inner: string): string | undefined {
  if (!inner.includes('rFont')) return undefined;
  let font: string | undefined;
  let named = true;
  for (const tag of tags(inner)) {
    if (tag.kind === 'close') {
      if (tag.name === 'r' && !named) return undefined;
    } else if (tag.name === 'r') named = false;
    else if (tag.name === 'rFont') {
      const name = tag.attribute('val');
      if (name === undefined || (font !== undefined && font !== name)) return undefined;
      font = name;
      named = true;
    }
  }
  return font;
}
