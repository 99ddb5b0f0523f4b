import { cellName, rangeName } from '../../src/engine/grid/address';
import { payloadBytes } from '../../src/hosts/excel/payload';
import type { CellRef, GridRange, Workbook as GridWorkbook } from '../../src/engine/grid/grid';
import { recalculate } from './calculate';
import { IN_PROCESS, type EventName, type Link } from './client';
import { interpret } from './interpreter';
import { cellAt, findSheet, modelOf, type Model, type ModelArray, type ModelSheet } from './model';
import { Areas } from './objects/areas';
import { enterArray } from './objects/arrays';
import { Workbook } from './objects/workbook';
import { Refused, type Action, type RequestBody, type Response } from './protocol';

/** One round trip, as counted. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

/** A refusal to come: of the next action of that name, or of the whole next request. */
export interface Fault {
  readonly code: string;
  /** The protocol's name of a call or property, such as `Merge` or `Formulas`; absent: the request itself. */
  readonly at?: string;
  /** Requests to let pass first. */
  readonly after?: number;
}

/** What a test may do to requests as they come; they are counted from 0 since `interfere` was called. */
export interface Interference {
  /** Before an action, or with index -1 before the request itself: a code refuses it. */
  readonly refuse?: (request: number, index: number, action: Action) => string | undefined;
  /** After a request was carried out: a code takes the place of its answer. */
  readonly lose?: (request: number) => string | undefined;
  /** After a request was carried out: whoever asked never hears of it, as when the pane was closed meanwhile. */
  readonly silence?: (request: number) => boolean;
  /** Somebody else's turn, just before a request is carried out. */
  readonly between?: (request: number) => void;
  /** Requests wait for it, as Excel makes them wait while a cell is being edited. */
  readonly hold?: Promise<void>;
}

/**
 * A TEST DOUBLE of Excel: Microsoft's real client library speaks to it, but the workbook is in memory and
 * the calls are carried out by a small interpreter of ours. It proves what the add-in asks for, in how
 * many round trips and bytes, and what it makes of the answers. How the real Excel behaves beyond that is
 * for the manual steps in the README.
 */
export class SimulatedExcel {
  readonly model: Model;
  readonly trips: RoundTrip[] = [];
  editing = false;
  /** Requests and answers above 5 MB are refused, as Excel on the web does. */
  limited = true;
  sizeLimit = 5 * 1024 * 1024;
  private faults: { fault: Fault; left: number }[] = [];
  private readonly root: Workbook;
  private readonly kept = new Map<string, object>();
  private interference: Interference = {};
  private requests = 0;

  /** The client that talks to it runs in this process, unless `link` names one elsewhere. */
  constructor(
    workbook: GridWorkbook | Model,
    private readonly link: Link = IN_PROCESS,
  ) {
    this.model = 'parts' in workbook ? workbook : modelOf(workbook);
    this.root = new Workbook(this.model, (type, sheet) => this.later(type, sheet));
    link.connect((body) => this.execute(body));
  }

  fail(fault: Fault): void {
    this.faults.push({ fault, left: fault.after ?? 0 });
  }

  /** Takes the place of whatever interfered before; without an argument nothing does any more. */
  interfere(interference: Interference = {}): void {
    this.interference = interference;
    this.requests = 0;
  }

  sheet(name: string): ModelSheet {
    const sheet = findSheet(this.model, name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** Somebody types a plain value in Excel. */
  edit(ref: CellRef, value: string | number | null): void {
    const sheet = this.sheet(ref.sheet);
    const cell = cellAt(sheet, ref.row, ref.col);
    delete cell.formula;
    cell.value = value;
    this.tell('changed', {
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      address: cellName(ref.row, ref.col),
    });
    for (const [{ id }, cells] of recalculate(this.model))
      this.tell('calculated', { address: cells.join(','), worksheetId: id });
  }

  /** Something else happens in Excel than typing: the test changes the model, this tells of it. */
  tellChanged(sheet: string, changeType: string, address: string): void {
    const { id } = this.sheet(sheet);
    this.tell('changed', { changeType, source: 'Local', worksheetId: id, address });
  }

  /** Somebody inserts blank rows; formulas are left as they are. */
  insertRows(name: string, at: number, count = 1): void {
    const sheet = this.sheet(name);
    const below = [...sheet.rows].filter(([row]) => row >= at);
    for (const [row] of below) sheet.rows.delete(row);
    for (const [row, cells] of below) sheet.rows.set(row + count, cells);
    for (const object of this.kept.values()) if (object instanceof Areas) object.shiftRows(sheet, at, count);
    this.tellChanged(name, 'RowInserted', `${at + 1}:${at + count}`);
  }

  /** Somebody enters a formula that fills an area: with Ctrl+Shift+Enter into all of it, or spilling out of its first cell. */
  enterArray(name: string, kind: ModelArray['kind'], area: GridRange, formula: string): void {
    enterArray(this.sheet(name), kind, area, formula);
    this.tellChanged(name, 'RangeEdited', rangeName(area));
  }

  /** Somebody hides rows, or filters them out. */
  hideRows(name: string, rows: readonly number[]): void {
    const { hiddenRows } = this.sheet(name);
    for (const row of rows) hiddenRows.add(row);
    this.tellHidden(name, 'Hidden', rows);
  }

  /** Somebody clears the filter. */
  showRows(name: string): void {
    const { hiddenRows } = this.sheet(name);
    const rows = [...hiddenRows];
    hiddenRows.clear();
    if (rows.length > 0) this.tellHidden(name, 'Unhidden', rows);
  }

  private tellHidden(name: string, changeType: string, rows: readonly number[]): void {
    const address = `${Math.min(...rows) + 1}:${Math.max(...rows) + 1}`;
    this.tell('rowsHidden', { changeType, source: 'Local', worksheetId: this.sheet(name).id, address });
  }

  /** Somebody sorts rows: what stood in `order[0]` comes first. Tracked ranges stay where they are. */
  sortRows(name: string, top: number, order: readonly number[]): void {
    const sheet = this.sheet(name);
    const lines = order.map((row) => sheet.rows.get(row));
    lines.forEach((cells, index) => {
      if (cells) sheet.rows.set(top + index, cells);
      else sheet.rows.delete(top + index);
    });
    this.tellChanged(name, 'RangeEdited', `${top + 1}:${top + order.length}`);
  }

  selection(): CellRef | undefined {
    const { selection } = this.model;
    if (!selection) return undefined;
    return {
      file: this.model.name,
      sheet: selection.sheet.name,
      row: selection.area.top,
      col: selection.area.left,
    };
  }

  /** All selected cells. */
  selected(): CellRef[] {
    const { selection } = this.model;
    return (selection?.areas ?? []).flatMap((area) => this.cellsIn(selection?.sheet.name ?? '', area));
  }

  /** Cells under a conditional format. */
  marks(): CellRef[] {
    return this.model.sheets.flatMap((sheet) =>
      sheet.formats.flatMap(({ areas }) => areas.flatMap((area) => this.cellsIn(sheet.name, area))),
    );
  }

  private cellsIn(sheet: string, area: GridRange): CellRef[] {
    const cells: CellRef[] = [];
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let col = area.left; col <= area.right; col += 1)
        cells.push({ file: this.model.name, sheet, row, col });
    return cells;
  }

  private async execute(body: RequestBody): Promise<Response> {
    await this.interference.hold;
    const { refuse, lose, silence, between } = this.interference;
    const request = this.requests;
    this.requests += 1;
    between?.(request);
    const requestBytes = payloadBytes(body);
    const [first] = body.Actions;
    const refusal = (first && refuse?.(request, -1, first)) ?? this.refusal(requestBytes);
    if (refusal) {
      this.trips.push({ requestBytes, responseBytes: 0, actions: body.Actions.length });
      return failed(refusal);
    }
    let index = 0;
    const before = (action: Action): void => {
      const code = refuse?.(request, index, action);
      index += 1;
      if (code !== undefined) throw new Refused(code, action.Name);
      this.refuseAction(action);
    };
    const response = interpret({ root: this.root, kept: this.kept, before }, body);
    const writes = body.Actions.some(({ ActionType }) => ActionType === 4);
    if (writes) {
      recalculate(this.model);
      this.later('changed');
      this.later('calculated');
    }
    if (silence?.(request)) return new Promise(() => undefined);
    const lost = lose?.(request);
    if (lost !== undefined) return failed(lost);
    const responseBytes = payloadBytes(response);
    this.trips.push({ requestBytes, responseBytes, actions: body.Actions.length });
    if (this.limited && responseBytes > this.sizeLimit) return failed('ResponsePayloadSizeLimitExceeded');
    return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: response };
  }

  private refusal(bytes: number): string | undefined {
    if (this.editing) return 'InvalidOperationInCellEditMode';
    if (this.limited && bytes > this.sizeLimit) return 'RequestPayloadSizeLimitExceeded';
    const due = this.faults.find(({ fault, left }) => fault.at === undefined && left === 0);
    this.faults.forEach((entry) => {
      if (entry.fault.at === undefined) entry.left -= 1;
    });
    this.faults = this.faults.filter(({ left }) => left >= 0);
    return due?.fault.code;
  }

  private refuseAction(action: Action): void {
    const index = this.faults.findIndex(({ fault }) => fault.at === action.Name);
    const entry = this.faults[index];
    if (!entry) return;
    entry.left -= 1;
    if (entry.left >= 0) return;
    this.faults.splice(index, 1);
    throw new Refused(entry.fault.code, action.Name);
  }

  /** Excel tells of the add-in's own writes as well, after the answer. */
  private later(type: EventName, sheet?: ModelSheet): void {
    setTimeout(() => {
      const worksheetId = (sheet ?? this.model.sheets[0])?.id;
      this.tell(type, {
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        worksheetId,
      });
    }, 1);
  }

  private tell(type: EventName, message: Readonly<Record<string, unknown>>): void {
    if (this.model.events.has(type)) this.link.send(type, message);
  }
}

function failed(code: string): Response {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
}
