import type { APPENDICES, PRINTED } from './appendices';
import type { INPUTS } from './inputs';
import type { AppendixShape, InputShape, OwnShape, PrintedShape, RecordShape } from './shape';

/** An appendix of units by years and items, by its id. */
export type FigureAppendixId = (typeof APPENDICES)[number]['id'];

/** Appendices that list records, as the input sheets that they are printed from do. */
export type PrintedId = (typeof PRINTED)[number]['id'];

/** Every appendix, of figures or a list. */
export type AppendixId = FigureAppendixId | PrintedId;

/** Every input sheet, by its id. */
export type InputId = (typeof INPUTS)[keyof typeof INPUTS]['id'];

/** Whatever a sheet may be; `table` is none of the layouts. */
export type LayoutId = AppendixId | InputId | 'table';

/** Appendices that are made in a way of their own: printed lists, and those whose layout says so. */
export type OwnId = Extract<(typeof APPENDICES)[number], OwnShape>['id'] | PrintedId;

/** An appendix of figures. */
export type AppendixLayout = AppendixShape<FigureAppendixId> | OwnShape<FigureAppendixId>;

/** A list among the appendices. */
export type PrintedLayout = PrintedShape<PrintedId, InputId>;

/** A sheet that people send, as its layout. */
export type InputLayout = InputShape<InputId>;

/** Whatever lists records: an input sheet, or a list among the appendices. */
export type RecordLayout = RecordShape<InputId | PrintedId>;

/** A table of units by items that no appendix's layout explains: its items are its own columns. */
export type OtherTable = AppendixShape<'table'>;

/** What a table of figures is read by. */
export type TableLayout = AppendixLayout | OtherTable;
