/** How many dots of the picture make one of the screen's: sharp in a letter too. */
const SHARPNESS = 2;

/** An SVG that stands by itself as a PNG. Rejects where the browser cannot draw it. */
export async function svgPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** False where the browser refuses: then the picture can still be saved. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    // The promise itself, not what it brings: Safari takes it only within the click.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}

/** Prints one picture and nothing else of the page. */
export function printPicture(svg: string): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  frame.setAttribute('aria-hidden', 'true');
  frame.srcdoc = `<!doctype html><style>@page{margin:15mm}svg{width:100%;height:auto}</style>${svg}`;
  frame.onload = () => {
    const own = frame.contentWindow;
    if (!own) return;
    own.onafterprint = () => frame.remove();
    own.print();
  };
  document.body.append(frame);
}
