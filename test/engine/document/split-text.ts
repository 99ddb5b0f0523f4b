import type { Paragraph, PlanText } from '../../../src/engine/document/plan-text';

const MARK = /^\s*(?:\*\*|#+\s*|\*\*#+)*\s*((?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)]|\d+\.\d+|[-+–•*](?=\s))\s+/u;
const FOOTNOTE = /^[¹²³⁴⁵⁶⁷⁸⁹]\s*/u;

/** Lines as paragraphs: enough of a reader for the tests of what stands above it. */
export function splitText(source: string): PlanText {
  const paragraphs: Paragraph[] = [];
  for (const raw of joined(source.normalize('NFC'))) {
    const line = raw.replace(/\*\*|^#+\s*/gu, '').trim();
    if (line === '' || line.includes('\t')) continue;
    if (FOOTNOTE.test(line)) {
      paragraphs.push({ text: line.replace(FOOTNOTE, ''), level: 0, kind: 'footnote' });
      continue;
    }
    const marker = MARK.exec(line)?.[1];
    const text = marker === undefined ? line : line.replace(MARK, '');
    const heading = marker !== undefined && /^[IVX\d]/.test(marker) && text.length < 90 && !/[.;:,]$/.test(text);
    paragraphs.push({
      text,
      ...(marker === undefined ? {} : { marker }),
      level: marker === undefined ? 0 : /^[-–]$/.test(marker) ? 1 : /^[+]$/.test(marker) ? 2 : 0,
      kind: heading ? 'heading' : 'body',
    });
  }
  const notes = paragraphs.flatMap(({ kind }, index) => (kind === 'footnote' ? [index] : []));
  let called = 0;
  return {
    paragraphs: paragraphs.map((each) => {
      const marks = each.kind === 'footnote' ? 0 : (each.text.match(/[¹²³⁴⁵⁶⁷⁸⁹]/gu)?.length ?? 0);
      if (marks === 0) return each;
      const footnotes = notes.slice(called, called + marks);
      called += marks;
      return { ...each, footnotes };
    }),
  };
}

/** Lines that were only wrapped, drawn together; a table drawn with bars is no text. */
function joined(source: string): string[] {
  const [before = '', table = ''] = source.split(/(?=\nTT\n\|)/u);
  const lines: string[] = [];
  let goesOn = false;
  for (const line of `${before}${table === '' ? '' : '\n'}`.split('\n')) {
    const text = line.trim();
    const last = lines.length - 1;
    if (goesOn && text !== '' && text !== '|' && !MARK.test(text) && !FOOTNOTE.test(text) && !text.includes('\t'))
      lines[last] = `${lines[last] ?? ''} ${text}`;
    else lines.push(text === '|' ? '' : text);
    goesOn = text !== '' && text !== '|';
  }
  return lines;
}
