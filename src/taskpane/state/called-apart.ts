/** A file that a person chose or dropped; read when it is opened. */
export interface ChosenFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Files of two folders may be called alike; findings, links and what is saved know them by their names. */
export function calledApart(files: readonly ChosenFile[]): readonly ChosenFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const dot = file.name.lastIndexOf('.');
    const [stem, ending] = dot < 0 ? [file.name, ''] : [file.name.slice(0, dot), file.name.slice(dot)];
    let { name } = file;
    for (let number = 2; taken.has(name); number++) name = `${stem} (${number})${ending}`;
    taken.add(name);
    return name === file.name ? file : { name, arrayBuffer: () => file.arrayBuffer() };
  });
}
