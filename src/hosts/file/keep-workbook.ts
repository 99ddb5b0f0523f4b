import { quotedSheet } from '../../engine/grid/address';
import type { Aside, CellEdit, SheetPlan, WritePlan } from '../../engine/filling/write-plan';
import { digitWidthIn } from './digit-width';
import { mergeStyles, withNumberFormat } from './merge-styles';
import type { FormulaResult } from './changes';
import { editCells } from './edit-cells';
import { calculatedOnLoad, withResults } from './results';
import { withSheetsFirst } from './sheets-first';
import { listedSheets, relations, type Relation } from './xlsx';
import { authorWorkbook } from './write-workbook';
import { elements, escapeXml, prefixed, spliced } from './xml-edit';
import { rootPrefix } from './xml';
import { type PackedPart, Zip } from './zip';
import { packPart, writeZip } from './zip-writer';
import { gather } from '../../engine/gather';

/*
 * Sheets put into a person's own .xlsx. Our own and not excelize's: it takes the package part by part, and
 * every part that is not named here goes into the new file as it was packed, byte for byte (charts, images,
 * comments, pivot tables, macros, other sheets). Only the workbook's list of sheets and names, its styles
 * (added to at their ends) and the list of parts are edited as text.
 */

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Where a workbook is saved as "Strict Open XML", the same names stand under other addresses. */
const STRICT: readonly (readonly [string, string])[] = [
  [RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
];
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Parts of a person's sheet that stay with it where its cells are replaced: drawings, comments, controls. */
const KEPT_WITH_SHEET = ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls'];

/** True where the bytes are a package that this can add to: .xlsx or .xlsm, not .xls, .ods or .docx. */
export function canKeep(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const zip = new Zip(bytes);
  const isDocument = zip.names().some((name) => name.startsWith('word/'));
  return zip.has('[Content_Types].xml') && !zip.has('xl/workbook.bin') && !isDocument;
}

/** True for a workbook with macros: Excel opens it only under a name that ends in `.xlsm`. */
export async function hasMacros(bytes: Uint8Array): Promise<boolean> {
  return canKeep(bytes) && (await new Zip(bytes).xml('[Content_Types].xml')).includes('macroEnabled');
}

/**
 * The workbook with the plan's sheets added behind its own (or put in the place of sheets of the same name)
 * and its cells edited; everything else as it was. `bytes` are the .xlsx that the plan was made for,
 * `results` what formulas give that take in edited cells.
 *
 * @throws Refusal where the package is damaged.
 */
export async function keepWorkbook(
  bytes: Uint8Array,
  plan: WritePlan,
  results: readonly FormulaResult[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const package_ = await Package.open(new Zip(bytes));
  if (plan.sheets.length > 0) await package_.put(plan.sheets);
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of plan.edits) gather(bySheet, edit.ref.sheet, edit);
  for (const [sheet, edits] of bySheet) await package_.edit(sheet, edits);
  for (const sheet of new Set(results.map(({ ref }) => ref.sheet))) {
    await package_.update(
      sheet,
      results.filter(({ ref }) => ref.sheet === sheet),
    );
  }
  if (plan.edits.length > 0) await package_.calculateOnLoad();
  return package_.pack();
}

class Package {
  /** Parts that are changed or added, as text; the cells of whole sheets only when they are packed. */
  private readonly changed = new Map<string, string | SheetText>();
  private readonly dropped = new Set<string>();

  private constructor(
    private readonly zip: Zip,
    private readonly workbookPath: string,
    private readonly parts: readonly Relation[],
  ) {}

  static async open(zip: Zip): Promise<Package> {
    const root = await relations(zip, '');
    const path = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
    return new Package(zip, path, await relations(zip, path));
  }

  async put(sheets: readonly SheetPlan[]): Promise<void> {
    const own = this.stylesPath === undefined ? undefined : await this.text(this.stylesPath);
    const { frame, sheets: authored } = await authorWorkbook(
      sheets,
      own === undefined ? undefined : digitWidthIn(own),
    );
    const places = await this.addStyles(await frame.xml('xl/styles.xml'));
    const placesOfSheets: number[] = [];
    const former = listedSheets(await this.text(this.workbookPath));
    const strict = (await this.text(this.workbookPath)).includes('http://purl.oclc.org/ooxml/');
    for (const { name, hidden, path, head, tail, cells } of authored) {
      const there = (text: string): string => (strict ? inStrict(text) : text);
      const put = await this.putSheet(name, hidden, {
        head: there(behindOthers(head)),
        cells: () => cells(places),
        tail: there(tail),
      });
      placesOfSheets.push(put.place);
      await this.putDrawing(frame, path, put.path);
    }
    await this.putNames(await frame.xml('xl/workbook.xml'), placesOfSheets);
    await this.leaveUnprinted(sheets.flatMap(({ aside }) => aside ?? []));
    const fresh = sheets.filter(
      ({ name, front }) => front && !former.some((each) => sameName(each.name, name)),
    );
    this.changed.set(
      this.workbookPath,
      withSheetsFirst(
        await this.text(this.workbookPath),
        fresh.map(({ name }) => name),
      ),
    );
    await this.dropCalculationChain();
  }

  async edit(sheet: string, edits: readonly CellEdit[]): Promise<void> {
    const path = await this.pathOf(sheet);
    if (path === undefined) return;
    const stylesPath = this.stylesPath;
    let styles = stylesPath === undefined ? undefined : await this.text(stylesPath);
    const edited = editCells(await this.text(path), edits, (place, format) => {
      if (styles === undefined) return place ?? '0';
      const made = withNumberFormat(styles, Number(place ?? 0), format);
      styles = made.xml;
      return String(made.place);
    });
    this.changed.set(path, edited);
    if (stylesPath !== undefined && styles !== undefined) this.changed.set(stylesPath, styles);
    await this.dropCalculationChain();
  }

  async update(sheet: string, results: readonly FormulaResult[]): Promise<void> {
    const path = await this.pathOf(sheet);
    if (path !== undefined) this.changed.set(path, withResults(await this.text(path), results));
  }

  async calculateOnLoad(): Promise<void> {
    this.changed.set(this.workbookPath, calculatedOnLoad(await this.text(this.workbookPath)));
  }

  async pack(): Promise<Uint8Array<ArrayBuffer>> {
    const parts: PackedPart[] = [];
    for (const name of this.zip.names()) {
      if (this.dropped.has(name)) continue;
      const text = this.changed.get(name);
      parts.push(text === undefined ? this.zip.packed(name) : await packPart(name, pieces(text)));
    }
    for (const [name, text] of this.changed)
      if (!this.zip.has(name)) parts.push(await packPart(name, pieces(text)));
    return writeZip(parts);
  }

  private async text(path: string): Promise<string> {
    const changed = this.changed.get(path);
    return changed === undefined ? this.zip.xml(path) : [...pieces(changed)].join('');
  }

  private get folder(): string {
    return this.workbookPath.slice(0, this.workbookPath.lastIndexOf('/') + 1);
  }

  private get relationsPath(): string {
    return `${this.folder}_rels/${this.workbookPath.slice(this.folder.length)}.rels`;
  }

  private get stylesPath(): string | undefined {
    return this.parts.find(({ type, target }) => type === 'styles' && this.zip.has(target))?.target;
  }

  private async pathOf(sheet: string): Promise<string | undefined> {
    const listed = listedSheets(await this.text(this.workbookPath)).find(({ name }) => sameName(name, sheet));
    return this.parts.find(({ id }) => id === listed?.id)?.target;
  }

  /** Returns where the added cell formats stand. */
  private async addStyles(added: string): Promise<readonly number[]> {
    const path = this.stylesPath;
    if (path !== undefined) {
      const merged = mergeStyles(await this.text(path), added);
      this.changed.set(path, merged.xml);
      return merged.places;
    }
    const name = `${this.folder}styles.xml`;
    this.changed.set(name, added);
    await this.addRelation('styles', 'styles.xml');
    await this.addContentType(name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
    return elements(added, 'cellXfs').length > 0 ? Array.from({ length: 10_000 }, (_, index) => index) : [];
  }

  /** Replaces the sheet of that name, or adds one behind the others. Returns its place among the sheets and its part. */
  private async putSheet(
    name: string,
    hidden: boolean,
    sheet: SheetText,
  ): Promise<{ readonly place: number; readonly path: string }> {
    const workbook = await this.text(this.workbookPath);
    const listed = listedSheets(workbook);
    const at = listed.findIndex((sheet) => sameName(sheet.name, name));
    const path = await this.pathOf(name);
    if (at >= 0 && path !== undefined) {
      this.changed.set(path, withKept(sheet, await this.text(path)));
      return { place: at, path };
    }
    const fresh = this.freshPath();
    this.changed.set(fresh, sheet);
    await this.addContentType(fresh, SHEET_TYPE);
    const id = await this.addRelation('worksheet', fresh.slice(this.folder.length));
    const [sheets] = elements(workbook, 'sheets');
    if (!sheets) return { place: listed.length, path: fresh };
    const sheetId =
      Math.max(0, ...elements(workbook, 'sheet').map(({ tag }) => Number(tag.attribute('sheetId')))) + 1;
    const state = hidden ? ' state="hidden"' : '';
    const listing = `<sheet xmlns:r="${RELATIONSHIPS}" name="${escapeXml(name)}" sheetId="${sheetId}"${state} r:id="${id}"/>`;
    this.changed.set(
      this.workbookPath,
      spliced(workbook, sheets.innerEnd, sheets.innerEnd, prefixed(matching(listing, workbook), workbook)),
    );
    return { place: listed.length, path: fresh };
  }

  /** The charts that an authored sheet shows, under names that are free here. */
  private async putDrawing(authored: Zip, source: string, sheet: string): Promise<void> {
    const drawing = (await relations(authored, source)).find(({ type }) => type === 'drawing');
    if (!drawing) return;
    const charts: string[] = [];
    for (const { id, target } of await relations(authored, drawing.target)) {
      const chart = this.freshPath('charts/chart');
      this.changed.set(chart, await authored.xml(target));
      await this.addContentType(chart, CHART_TYPE);
      charts.push(relationship(id, 'chart', `/${chart}`));
    }
    const path = this.freshPath('drawings/drawing');
    this.changed.set(path, await authored.xml(drawing.target));
    await this.addContentType(path, DRAWING_TYPE);
    this.changed.set(relationsOf(path), relationships(charts));
    this.changed.set(relationsOf(sheet), relationships([relationship(drawing.id, 'drawing', `/${path}`)]));
  }

  private freshPath(kind = 'worksheets/sheet'): string {
    for (let number = 1; ; number++) {
      const path = `${this.folder}${kind}${number}.xml`;
      if (!this.zip.has(path) && !this.changed.has(path)) return path;
    }
  }

  /** The print areas and titles of the put sheets, in place of former ones. */
  private async putNames(authored: string, places: readonly number[]): Promise<void> {
    let workbook = await this.text(this.workbookPath);
    const put = new Set(places.map(String));
    const former = elements(workbook, 'definedName').filter(
      ({ tag }) =>
        /^_xlnm\.Print_/.test(tag.attribute('name') ?? '') && put.has(tag.attribute('localSheetId') ?? ''),
    );
    for (const { start, end } of former.reverse()) workbook = spliced(workbook, start, end, '');
    const added = elements(authored, 'definedName').map(({ tag, start, end }) => {
      const place = places[Number(tag.attribute('localSheetId'))] ?? 0;
      return authored.slice(start, end).replace(/localSheetId="\d+"/, `localSheetId="${place}"`);
    });
    this.changed.set(this.workbookPath, withNames(workbook, added.join('')));
  }

  /** Sheets whose print area nobody has set get one that is blank. */
  private async leaveUnprinted(aside: readonly Aside[]): Promise<void> {
    const workbook = await this.text(this.workbookPath);
    const set = new Set(
      elements(workbook, 'definedName').flatMap(({ tag }) =>
        tag.attribute('name') === '_xlnm.Print_Area' ? (tag.attribute('localSheetId') ?? '') : [],
      ),
    );
    const listed = listedSheets(workbook);
    const names = aside.map(({ sheet, blankRow }) => {
      const place = listed.findIndex(({ name }) => sameName(name, sheet));
      if (place < 0 || set.has(String(place))) return '';
      const area = escapeXml(`${quotedSheet(sheet)}!$A$${blankRow + 1}`);
      return `<definedName name="_xlnm.Print_Area" localSheetId="${place}">${area}</definedName>`;
    });
    if (names.join('') !== '') this.changed.set(this.workbookPath, withNames(workbook, names.join('')));
  }

  /** Excel's own order of calculation names cells that may be none any more; it makes it anew. */
  private async dropCalculationChain(): Promise<void> {
    const chain = this.parts.find(({ type }) => type === 'calcChain')?.target;
    if (chain === undefined || this.dropped.has(chain)) return;
    this.dropped.add(chain);
    const rels = await this.text(this.relationsPath);
    this.changed.set(this.relationsPath, withoutElements(rels, 'Relationship', 'Target', /calcChain\.xml$/));
    const types = await this.text('[Content_Types].xml');
    this.changed.set(
      '[Content_Types].xml',
      withoutElements(types, 'Override', 'PartName', /calcChain\.xml$/),
    );
  }

  private async addRelation(type: string, target: string): Promise<string> {
    const rels = await this.text(this.relationsPath);
    const taken = new Set(elements(rels, 'Relationship').map(({ tag }) => tag.attribute('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const relation = `<Relationship Id="rId${number}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
    this.changed.set(this.relationsPath, appended(rels, 'Relationships', matching(relation, rels)));
    return `rId${number}`;
  }

  private async addContentType(path: string, type: string): Promise<void> {
    const types = await this.text('[Content_Types].xml');
    const override = `<Override PartName="/${path}" ContentType="${type}"/>`;
    this.changed.set('[Content_Types].xml', appended(types, 'Types', override));
  }
}

/** Where the relations of a part stand. */
function relationsOf(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

function relationships(all: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function inStrict(xml: string): string {
  return STRICT.reduce((text, [usual, strict]) => text.replaceAll(usual, strict), xml);
}

/** An element in the form of the part that it goes into. */
function matching(element: string, part: string): string {
  return part.includes('http://purl.oclc.org/ooxml/') ? inStrict(element) : element;
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

function appended(xml: string, root: string, element: string): string {
  const [found] = elements(xml, root);
  return found ? spliced(xml, found.innerEnd, found.innerEnd, prefixed(element, xml)) : xml;
}

function withoutElements(xml: string, name: string, attribute: string, pattern: RegExp): string {
  let result = xml;
  for (const { tag, start, end } of elements(xml, name).reverse())
    if (pattern.test(tag.attribute(attribute) ?? '')) result = spliced(result, start, end, '');
  return result;
}

/** Names stand behind the sheets, the function groups and the links to other files. */
function withNames(workbook: string, names: string): string {
  const [list] = elements(workbook, 'definedNames');
  if (list && list.innerEnd > list.innerStart)
    return spliced(workbook, list.innerEnd, list.innerEnd, prefixed(names, workbook));
  const bare = list ? spliced(workbook, list.start, list.end, '') : workbook;
  if (names === '') return bare;
  const before = ['externalReferences', 'functionGroups', 'sheets'].flatMap((name) =>
    elements(bare, name),
  )[0];
  const at = before?.end ?? bare.length;
  return spliced(bare, at, at, prefixed(`<definedNames>${names}</definedNames>`, bare));
}

/** A sheet's part, whose cells are written when they are asked for. */
interface SheetText {
  readonly head: string;
  readonly cells: () => Iterable<string>;
  readonly tail: string;
}

function* pieces(text: string | SheetText): Generator<string> {
  if (typeof text === 'string') yield text;
  else {
    yield text.head;
    yield* text.cells();
    yield text.tail;
  }
}

/** What stands before an authored sheet's cells, in its new workbook: another sheet is in front there. */
function behindOthers(head: string): string {
  return head.replace(/\stabSelected="(?:1|true)"/g, '');
}

/** What a person drew on a sheet stays where its cells are replaced. */
function withKept(sheet: SheetText, former: string): SheetText {
  // A sheet of charts brings its own drawing.
  if (rootPrefix(former) !== '' || sheet.tail.includes('<drawing ')) return sheet;
  const kept = KEPT_WITH_SHEET.flatMap((name) =>
    elements(former, name).map(({ start, end }) => former.slice(start, end)),
  );
  const end = sheet.tail.lastIndexOf('</worksheet>');
  return { ...sheet, tail: spliced(sheet.tail, end, end, kept.join('')) };
}
