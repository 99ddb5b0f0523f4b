/** Where the manifest in the repository says that the pages are; a build for an office names its own server. */
export const MANIFEST_ADDRESS = 'https://localhost:3000';

/**
 * The manifest for pages that lie elsewhere, such as `https://ocop.example.gov.vn/phuluc`. Excel takes
 * https only. Throws a RangeError for anything else, so that a build does not make a manifest that no
 * Excel accepts.
 */
export function manifestAt(manifest: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash) {
    throw new RangeError(`Not an https address of a folder: ${address}`);
  }
  return manifest.replaceAll(MANIFEST_ADDRESS, url.href.replace(/\/$/, ''));
}
