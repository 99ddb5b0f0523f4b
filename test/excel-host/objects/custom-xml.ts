import { NULL_OBJECT } from '../interpreter';
import type { Model } from '../model';
import { Refused } from '../protocol';

/** `workbook.customXmlParts`, or those of one namespace. */
export class CustomXmlParts {
  constructor(
    private readonly model: Model,
    private readonly namespace?: string,
  ) {}

  get Items(): CustomXmlPart[] {
    return [...this.model.parts]
      .filter(([, xml]) => this.namespace === undefined || namespaceOf(xml) === this.namespace)
      .map(([id]) => new CustomXmlPart(this.model, id));
  }

  /** How the client asks again for a part whose id it has learnt. */
  Indexer(id: unknown): CustomXmlPart {
    const part = this.Items.find((each) => each.Id === id);
    if (!part) throw new Refused('ItemNotFound', 'CustomXmlParts');
    return part;
  }

  Add(xml: unknown): CustomXmlPart {
    const text = String(xml);
    if (namespaceOf(text) === undefined) throw new Refused('InvalidArgument', 'CustomXmlParts.add');
    const id = `{part-${this.model.nextId}}`;
    this.model.nextId += 1;
    this.model.parts.set(id, text);
    return new CustomXmlPart(this.model, id);
  }

  GetByNamespace(namespace: unknown): CustomXmlParts {
    return new CustomXmlParts(this.model, String(namespace));
  }

  GetOnlyItem(): CustomXmlPart {
    const [only, ...others] = this.Items;
    if (!only || others.length > 0) throw new Refused('InvalidOperation', 'CustomXmlParts.getOnlyItem');
    return only;
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | typeof NULL_OBJECT {
    return this.Items.length === 1 ? this.GetOnlyItem() : NULL_OBJECT;
  }
}

class CustomXmlPart {
  constructor(
    private readonly model: Model,
    private readonly id: string,
  ) {}

  get Id(): string {
    return this.id;
  }

  GetXml(): string {
    const xml = this.model.parts.get(this.id);
    if (xml === undefined) throw new Refused('ItemNotFound', 'CustomXmlPart');
    return xml;
  }

  Delete(): void {
    this.model.parts.delete(this.id);
  }
}

/** Of one element with plain text in it, which is all that is written; anything else is no XML here. */
function namespaceOf(xml: string): string | undefined {
  const [, , namespace, text = ''] = /^<(\w+) xmlns="([^"<>&]+)">([^<>]*)<\/\1>$/.exec(xml) ?? [];
  // eslint-disable-next-line no-control-regex -- what XML 1.0 has no place for
  const isText = !/&(?!(?:amp|lt|gt);)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text);
  return isText ? namespace : undefined;
}
