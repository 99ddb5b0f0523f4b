/** An element of the manifest: just enough of XML for a file without text beside elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;

/** Throws on anything that is not well-formed. */
export function parse(xml: string): Element {
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: Open[];
    text: string;
  }
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  let end = 0;
  for (const match of xml.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, closed, opened, attributes = '', alone, text] = match;
    const top = stack.at(-1) ?? root;
    if (text !== undefined) top.text += text.trim();
    if (closed !== undefined) {
      if (closed !== top.name) throw new Error(`</${closed}> ends <${top.name}>`);
      stack.pop();
    }
    if (opened === undefined) continue;
    const element: Open = { name: opened, attributes: {}, children: [], text: '' };
    for (const [, key = '', value = ''] of attributes.matchAll(/([\w:]+)="([^"]*)"/g)) {
      if (key in element.attributes) throw new Error(`${key} twice in <${opened}>`);
      element.attributes[key] = value;
    }
    top.children.push(element);
    if (!alone) stack.push(element);
  }
  const [only] = root.children;
  if (end !== xml.length || stack.length !== 1 || !only || root.children.length !== 1) {
    throw new Error(`not well-formed near ${xml.slice(end, end + 40)}`);
  }
  return only;
}

export function child(element: Element, ...path: readonly string[]): Element {
  return path.reduce((parent, name) => {
    const found = parent.children.find((one) => one.name === name);
    if (!found) throw new Error(`no <${name}> in <${parent.name}>`);
    return found;
  }, element);
}

/** The element and all in it, from the outside in. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}
