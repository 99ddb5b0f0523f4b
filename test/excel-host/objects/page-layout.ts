import { rangesOf } from '../../../src/hosts/excel/addresses';
import { NULL_OBJECT } from '../interpreter';
import { checkHeader, checkMargin } from '../limits';
import type { Model, ModelSheet } from '../model';
import { Refused } from '../protocol';
import { Areas } from './areas';

const PLAIN = [
  'PaperSize',
  'Orientation',
  'TopMargin',
  'BottomMargin',
  'LeftMargin',
  'RightMargin',
  'CenterHorizontally',
  'Zoom',
  'FirstPageNumber',
] as const;

const OPPOSITE: Readonly<Record<string, string>> = {
  TopMargin: 'BottomMargin',
  BottomMargin: 'TopMargin',
  LeftMargin: 'RightMargin',
  RightMargin: 'LeftMargin',
};

/** `worksheet.pageLayout`. */
export class PageLayout {
  readonly HeadersFooters: object;

  constructor(
    private readonly model: Model,
    private readonly sheet: ModelSheet,
  ) {
    for (const name of PLAIN) this.keep(this, name, name);
    const group = (path: string) => this.keep({}, 'CenterHeader', `${path}.CenterHeader`);
    this.HeadersFooters = this.keep(
      { FirstPage: group('FirstPage'), DefaultForAllPages: group('DefaultForAllPages') },
      'State',
      'State',
    );
  }

  SetPrintArea(address: unknown): void {
    this.sheet.page.set('PrintArea', address);
  }

  GetPrintAreaOrNullObject(): Areas | typeof NULL_OBJECT {
    const address = this.sheet.page.get('PrintArea');
    return typeof address === 'string' ? new Areas(this.model, this.sheet, rangesOf(address)) : NULL_OBJECT;
  }

  SetPrintTitleRows(rows: unknown): void {
    this.sheet.page.set('PrintTitleRows', rows);
  }

  GetPrintTitleRowsOrNullObject(): Areas | typeof NULL_OBJECT {
    const rows = this.sheet.page.get('PrintTitleRows');
    const [, top, bottom] = /^\$(\d+):\$(\d+)$/.exec(String(rows)) ?? [];
    if (!top || !bottom) return NULL_OBJECT;
    return new Areas(this.model, this.sheet, [
      { top: Number(top) - 1, left: 0, bottom: Number(bottom) - 1, right: 16_383 },
    ]);
  }

  private check(path: string, value: unknown): void {
    if (path.endsWith('CenterHeader')) checkHeader(value);
    const opposite = OPPOSITE[path];
    if (opposite === undefined) return;
    const { page } = this.sheet;
    checkMargin(path, value, page.get(opposite) ?? 54, page.get('Orientation') === 'Landscape');
  }

  private keep<T extends object>(object: T, name: string, path: string): T {
    Object.defineProperty(object, name, {
      enumerable: true,
      get: () => this.sheet.page.get(path) ?? (name.endsWith('Margin') ? 54 : ''),
      set: (value: unknown) => {
        if (this.sheet.protected) throw new Refused('AccessDenied', 'PageLayout');
        this.check(path, value);
        this.sheet.page.set(path, value);
      },
    });
    return object;
  }
}
