/**
 * What is known by several texts one after the other: a name, then the cells beside it. To join the texts into
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

  under(texts: readonly string[]): TextTree<T> {
    return texts.reduce<TextTree<T>>((tree, text) => tree.at(text), this);
  }

  clear(): void {
    delete this.next;
  }
}
