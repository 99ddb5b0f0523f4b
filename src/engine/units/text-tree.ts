/**
 * What is known by several texts one after the other: the cells beside a name, then the name. To join the texts into
 * a key for each row of a register costs more than all that is looked up by it.
 */
export class TextTree<T> {
  value?: T;
  private next?: Map<string, TextTree<T>>;

  at(text: string): TextTree<T> {
    this.next ??= new Map();
    let tree = this.next.get(text);
    if (!tree) this.next.set(text, (tree = new TextTree()));
    return tree;
  }

  clear(): void {
    delete this.next;
  }
}
