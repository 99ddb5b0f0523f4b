import { minutesText, type FundingMinutes, type MinutesTable } from '../../../locales/vi/funding-minutes';
import { copyText } from '../check/copy-text';

/** Copies what goes into the minutes: Word takes the tables as tables, a text box takes text. */
export async function copyMinutes(minutes: FundingMinutes): Promise<boolean> {
  const text = minutesText(minutes);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([minutesHtml(minutes)], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
}

const FONT = "font-family:'Times New Roman',serif;font-size:13pt";

export function minutesHtml({ paragraph, tables }: FundingMinutes): string {
  return `<div lang="vi" style="${FONT}"><p>${escaped(paragraph)}</p>${tables.map(tableHtml).join('')}</div>`;
}

function tableHtml({ title, head, rows, more }: MinutesTable): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((text) => `<${tag} style="border:1px solid;padding:2pt 4pt">${escaped(text)}</${tag}>`).join('')}</tr>`;
  const table = `<table style="border-collapse:collapse;${FONT}">${row(head, 'th')}${rows.map((each) => row(each, 'td')).join('')}</table>`;
  return `<p>${escaped(title)}</p>${table}${more === '' ? '' : `<p>${escaped(more)}</p>`}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
