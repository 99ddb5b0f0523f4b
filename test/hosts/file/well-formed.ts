import { Zip } from '../../../src/hosts/file/zip';

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** What a strict reader such as Excel would refuse of an XML text; our own reader is lenient. */
export function faultsOfXml(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const body = xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, '');
  const rest = body.replace(TAG, (tag, closes: string, name: string, attributes: string, empty: string) => {
    const names = [...attributes.matchAll(ATTRIBUTE)].map(([, each]) => each);
    if (new Set(names).size < names.length) faults.push(`an attribute twice: ${tag}`);
    if (closes === '/') {
      const opened = open.pop();
      if (opened !== name) faults.push(`<${opened}> closed by ${tag}`);
    } else if (empty === '') open.push(name);
    return '';
  });
  if (open.length > 0) faults.push(`not closed: ${open.join(', ')}`);
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(rest)) faults.push('no tag, or a bare &');
  return faults;
}

/** The same of every XML part of a package, with the part's name. */
export async function faultsOfParts(bytes: Uint8Array): Promise<string[]> {
  const zip = new Zip(bytes);
  const faults: string[] = [];
  for (const name of zip.names().filter((each) => /\.(?:xml|rels|vml)$/.test(each)))
    faults.push(...faultsOfXml(await zip.xml(name)).map((fault) => `${name}: ${fault}`));
  return faults;
}
