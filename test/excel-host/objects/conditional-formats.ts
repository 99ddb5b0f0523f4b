import type { GridRange } from '../../../src/engine/grid/grid';
import type { Model, ModelMark, ModelSheet } from '../model';
import { Refused } from '../protocol';
import { touches } from './grid-areas';

/** `range.conditionalFormats`: those that lie on any of the areas. */
export class ConditionalFormats {
  constructor(
    private readonly model: Model,
    private readonly sheet: ModelSheet,
    private readonly areas: readonly GridRange[],
    private readonly refuse: () => void,
  ) {}

  get Items(): ConditionalFormat[] {
    return this.sheet.formats
      .filter((mark) => mark.areas.some((area) => this.areas.some((other) => touches(area, other))))
      .map((mark) => new ConditionalFormat(this.sheet, mark, this.refuse));
  }

  Indexer(id: unknown): ConditionalFormat {
    const mark = this.sheet.formats.find((format) => format.id === id);
    if (!mark) throw new Refused('ItemNotFound', 'ConditionalFormats.getItem');
    return new ConditionalFormat(this.sheet, mark, this.refuse);
  }

  Add(type: unknown): ConditionalFormat {
    this.refuse();
    const mark: ModelMark = {
      id: `{format-${this.model.nextId}}`,
      areas: this.areas,
      type: String(type),
      members: new Map(),
    };
    this.model.nextId += 1;
    this.sheet.formats.push(mark);
    return new ConditionalFormat(this.sheet, mark, this.refuse);
  }
}

class ConditionalFormat {
  readonly Custom: object;

  constructor(
    private readonly sheet: ModelSheet,
    private readonly mark: ModelMark,
    private readonly refuse: () => void,
  ) {
    const border = (edge: unknown) => members(mark, `Border.${String(edge)}`, ['Style', 'Color']);
    this.Custom = {
      Rule: members(mark, 'Rule', ['Formula']),
      Format: {
        Fill: members(mark, 'Fill', ['Color']),
        Borders: { Indexer: border, GetItem: border },
      },
    };
  }

  get Id(): string {
    return this.mark.id;
  }

  get Type(): string {
    return this.mark.type;
  }

  get CustomOrNullObject(): object {
    return this.Custom;
  }

  set StopIfTrue(value: unknown) {
    this.mark.members.set('StopIfTrue', value);
  }

  set Priority(value: unknown) {
    this.sheet.formats = this.sheet.formats.filter((format) => format !== this.mark);
    this.sheet.formats.splice(Number(value), 0, this.mark);
  }

  Delete(): void {
    this.refuse();
    this.sheet.formats = this.sheet.formats.filter((format) => format !== this.mark);
  }
}

function members(mark: ModelMark, group: string, names: readonly string[]): object {
  const object = {};
  for (const name of names) {
    Object.defineProperty(object, name, {
      enumerable: true,
      get: () => mark.members.get(`${group}.${name}`) ?? '',
      set: (value: unknown) => mark.members.set(`${group}.${name}`, value),
    });
  }
  return object;
}
