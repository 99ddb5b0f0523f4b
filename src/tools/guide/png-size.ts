/** How large a PNG is to be shown: its pixels divided by the density that it was taken with. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return {
    width: Math.round(view.getUint32(16) / DENSITY),
    height: Math.round(view.getUint32(20) / DENSITY),
  };
}

/** Pixels of a picture for each of the page. */
export const DENSITY = 1.25;
