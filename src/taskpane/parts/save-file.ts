/** Hands a file to the browser, which asks where to keep it or puts it with the other downloads. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser still reads from the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The same with a workbook, whatever its own kind: only its name tells that. */
export function saveWorkbook(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  saveFile(name, bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}
