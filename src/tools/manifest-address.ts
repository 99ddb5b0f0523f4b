/** Where the manifest in the repository says that the pages are; a build for an office names its own server. */
export const MANIFEST_ADDRESS = 'https://localhost:3000';

/**
 * The manifest for pages that lie elsewhere, such as `https://ocop.example.gov.vn/phuluc`. Excel takes
 * https only, and a password in the address would be everybody's. Throws a RangeError for anything else, so
 * that a build does not make a manifest that no Excel accepts.
 */
export function manifestAt(manifest: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username || url.password) {
    throw new RangeError(`Not an https address of a folder: ${address}`);
  }
  const folder = inXml(url.href.replace(/\/$/, ''));
  // Given as a function: a text would have its dollar signs read as more than that.
  return manifest.replaceAll(MANIFEST_ADDRESS, () => folder);
}

/** A text as the value of an attribute. */
function inXml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
