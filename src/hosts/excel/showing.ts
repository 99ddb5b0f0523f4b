import type { CellRef } from '../../engine/grid/grid';
import { drawMarks, removeDrawn, removeMarks, type DrawnMark } from './marks';
import type { Run } from './reader';
import { canDrawMarks } from './requirements';
import { showAreas, showCell, withParts } from './show-cells';

/** How long a drawn mark stays, in milliseconds: it is for being found, not for being saved or printed. */
const LIFETIME = 20_000;

/**
 * What is being shown in the workbook: the selection, and marks where a person chose to have them drawn.
 * Selecting comes first and by itself, so that a click always gets to its cell; what goes with it may fail
 * and nobody is troubled.
 */
export class Showing {
  private shown: { readonly cell: CellRef; readonly withParts: boolean } | undefined;
  private drawn: readonly DrawnMark[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly run: Run) {}

  async reveal(cell: CellRef, parts: readonly CellRef[], draw: boolean): Promise<void> {
    await this.run((context) => showCell(context, cell));
    this.shown = { cell, withParts: false };
    const areas = withParts(cell, parts);
    if (areas !== undefined) {
      await this.run((context) => showAreas(context, cell.sheet, areas)).catch(() => undefined);
      this.shown = { cell, withParts: true };
    }
    await this.fade().catch(() => undefined);
    if (!draw || !canDrawMarks()) return;
    this.drawn = await this.run((context) => drawMarks(context, cell, parts)).catch(() => []);
    if (this.drawn.length > 0)
      this.timer = setTimeout(() => void this.fade().catch(() => undefined), LIFETIME);
  }

  /** The cell alone stays selected; drawn marks go, on all sheets where `everywhere` is asked for. */
  async clear(everywhere: boolean): Promise<void> {
    const { shown } = this;
    this.shown = undefined;
    // Marks first: when the pane closes, the first request is the likeliest to get through.
    if (everywhere) await this.run((context) => removeMarks(context));
    else await this.fade();
    if (shown?.withParts) await this.run((context) => showCell(context, shown.cell));
  }

  /** Takes the marks away that this pane has drawn. */
  private async fade(): Promise<void> {
    clearTimeout(this.timer);
    const { drawn } = this;
    if (drawn.length === 0) return;
    this.drawn = [];
    await this.run((context) => removeDrawn(context, drawn));
  }
}
