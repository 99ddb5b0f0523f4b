import { cellText, rootPrefix } from './xml';

/** The shared strings, in order; runs of different looks are joined, phonetic hints left out. */
export function readSharedStrings(xml: string): string[] {
  const p = rootPrefix(xml);
  const open = `<${p}si`;
  const close = `</${p}si>`;
  const strings: string[] = [];
  let at = xml.indexOf(open);
  while (at >= 0) {
    const start = xml.indexOf('>', at) + 1;
    if (start === 0) break;
    if (xml[start - 2] === '/') {
      strings.push('');
      at = xml.indexOf(open, start);
      continue;
    }
    const end = xml.indexOf(close, start);
    if (end < 0) break;
    strings.push(richText(xml.slice(start, end), p));
    at = xml.indexOf(open, end);
  }
  return strings;
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
    text += cellText(written.slice(start, end));
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
