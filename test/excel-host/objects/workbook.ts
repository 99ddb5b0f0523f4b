import { rangesOf } from '../../../src/hosts/excel/addresses';
import { NULL_OBJECT } from '../interpreter';
import { addSheet, findSheet, usedArea, type Model, type ModelSheet } from '../model';
import { Refused } from '../protocol';
import { CustomXmlParts } from './custom-xml';
import { PageLayout } from './page-layout';
import { Areas, Tables, WHOLE } from './areas';
import { Charts } from './charts';

/** Sends events of what the add-in's own calls did. */
export type Notify = (type: 'added' | 'deleted', sheet: ModelSheet) => void;

/** `context.workbook`. */
export class Workbook {
  readonly Worksheets: Worksheets;
  readonly Settings: Settings;
  readonly CustomXmlParts: CustomXmlParts;
  readonly Protection: { readonly Protected: boolean };
  readonly Application = {
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  };

  constructor(
    private readonly model: Model,
    notify: Notify,
  ) {
    this.Worksheets = new Worksheets(model, notify);
    this.Settings = new Settings(model);
    this.CustomXmlParts = new CustomXmlParts(model);
    this.Protection = {
      get Protected() {
        return model.protected;
      },
    };
  }

  get Name(): string {
    return this.model.name;
  }

  get Tables(): Tables {
    return new Tables(
      this.model,
      this.model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    );
  }

  get AutoSave(): boolean {
    return this.model.autoSave;
  }

  _RemoveReference(): void {
    // Kept objects cost the double nothing.
  }
}

/** Events that a client may ask for and that the double does not send. */
const SILENT = ['FormatChanged', 'FormulaChanged', 'RowSorted', 'ColumnSorted'] as const;

export class Worksheets {
  constructor(
    private readonly model: Model,
    private readonly notify: Notify,
  ) {
    for (const event of SILENT) {
      Object.assign(this, {
        [`_Register${event}Event`]: () => undefined,
        [`_Unregister${event}Event`]: () => undefined,
      });
    }
  }

  get Items(): Worksheet[] {
    return this.model.sheets.map((sheet) => new Worksheet(this.model, sheet, this.notify));
  }

  Indexer(key: unknown): Worksheet {
    return this.GetItem(key);
  }

  _RegisterDataChangedEvent(): void {
    this.model.events.add('changed');
  }

  _UnregisterDataChangedEvent(): void {
    this.model.events.delete('changed');
  }

  _RegisterCalculatedEvent(): void {
    this.model.events.add('calculated');
  }

  _UnregisterCalculatedEvent(): void {
    this.model.events.delete('calculated');
  }

  _RegisterRowHiddenChangedEvent(): void {
    this.model.events.add('rowsHidden');
  }

  _UnregisterRowHiddenChangedEvent(): void {
    this.model.events.delete('rowsHidden');
  }

  _RegisterAddedEvent(): void {
    this.model.events.add('added');
  }

  _UnregisterAddedEvent(): void {
    this.model.events.delete('added');
  }

  _RegisterDeletedEvent(): void {
    this.model.events.add('deleted');
  }

  _UnregisterDeletedEvent(): void {
    this.model.events.delete('deleted');
  }

  GetItem(key: unknown): Worksheet {
    const sheet = findSheet(this.model, key);
    if (!sheet) throw new Refused('ItemNotFound', 'Worksheets.getItem');
    return new Worksheet(this.model, sheet, this.notify);
  }

  GetItemOrNullObject(key: unknown): Worksheet | typeof NULL_OBJECT {
    const sheet = findSheet(this.model, key);
    return sheet ? new Worksheet(this.model, sheet, this.notify) : NULL_OBJECT;
  }

  Add(name: unknown): Worksheet {
    if (this.model.protected) throw new Refused('AccessDenied', 'Worksheets.add');
    const sheet = addSheet(this.model, String(name));
    this.notify('added', sheet);
    return new Worksheet(this.model, sheet, this.notify);
  }
}

export class Worksheet {
  constructor(
    private readonly model: Model,
    private readonly sheet: ModelSheet,
    private readonly notify: Notify,
  ) {}

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  get Visibility(): string {
    return this.sheet.visibility;
  }

  set Visibility(value: string) {
    this.refuseProtectedBook(value !== this.sheet.visibility);
    const others = this.model.sheets.filter((sheet) => sheet !== this.sheet);
    // A workbook must show at least one sheet.
    if (value !== 'Visible' && !others.some((sheet) => sheet.visibility === 'Visible'))
      throw new Refused('InvalidOperation', 'Worksheet.visibility');
    this.sheet.visibility = value;
  }

  get Position(): number {
    return this.model.sheets.indexOf(this.sheet);
  }

  set Position(position: number) {
    this.refuseProtectedBook(true);
    if (!Number.isInteger(position) || position < 0 || position >= this.model.sheets.length)
      throw new Refused('InvalidArgument', 'Worksheet.position');
    this.model.sheets = this.model.sheets.filter((sheet) => sheet !== this.sheet);
    this.model.sheets.splice(position, 0, this.sheet);
  }

  get Protection(): object {
    return { Protected: this.sheet.protected };
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.model, this.sheet);
  }

  get Tables(): Tables {
    return new Tables(
      this.model,
      this.sheet.tables.map(({ name }) => name),
    );
  }

  get Charts(): Charts {
    return new Charts(this.model, this.sheet);
  }

  GetRange(address?: unknown): Areas {
    return new Areas(
      this.model,
      this.sheet,
      typeof address === 'string' ? areasOf(address).slice(0, 1) : [WHOLE],
    );
  }

  GetRanges(addresses: unknown): Areas {
    return new Areas(this.model, this.sheet, areasOf(String(addresses)));
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Areas | typeof NULL_OBJECT {
    if (valuesOnly !== true) throw new Refused('ApiNotFound', 'used range with formats');
    const area = usedArea(this.sheet);
    return area ? new Areas(this.model, this.sheet, [area]) : NULL_OBJECT;
  }

  Activate(): void {
    if (this.sheet.visibility !== 'Visible') throw new Refused('InvalidOperation', 'Worksheet.activate');
  }

  Delete(): void {
    this.refuseProtectedBook(true);
    const others = this.model.sheets.filter((sheet) => sheet !== this.sheet);
    if (!others.some((sheet) => sheet.visibility === 'Visible')) throw new Refused('InvalidOperation');
    this.model.sheets = others;
    this.notify('deleted', this.sheet);
  }

  private refuseProtectedBook(changes: boolean): void {
    if (changes && this.model.protected) throw new Refused('AccessDenied', 'Worksheet');
  }
}

function areasOf(address: string) {
  if (address.length > 8192) throw new Refused('InvalidArgument', 'address');
  const areas = rangesOf(address);
  if (areas.length === 0) throw new Refused('InvalidArgument', address);
  return areas;
}

const SETTINGS_LIMIT = 2 * 1024 * 1024;

class Settings {
  constructor(private readonly model: Model) {}

  Add(key: unknown, value: unknown): object {
    // Excel keeps settings as JSON.
    const text = JSON.stringify(value);
    const others = [...this.model.settings].filter(([name]) => name !== key);
    // `Office.Settings`: 2 MB for an add-in in a document (office-js #621, #3957).
    if (text.length + JSON.stringify(others).length > SETTINGS_LIMIT)
      throw new Refused('InvalidArgument', 'Settings.add');
    this.model.settings.set(String(key), JSON.parse(text));
    return { Key: key };
  }

  GetItemOrNullObject(key: unknown): object | typeof NULL_OBJECT {
    const name = String(key);
    return this.model.settings.has(name) ? { Key: name, Value: this.model.settings.get(name) } : NULL_OBJECT;
  }
}
