import type { GridRange } from '../../engine/grid/grid';
import { everyRangeOf } from './addresses';

/** What of a sheet may hold something else than when it was read. */
export type ChangedAreas = 'whole' | readonly GridRange[];

export interface Changed {
  /** True where sheets may have changed that nothing tells of. */
  readonly everything: boolean;
  /** By the sheet's id, as events name it. */
  readonly sheets: ReadonlyMap<string, ChangedAreas>;
}

/** More areas than this are drawn together: each costs a call. */
const MOST_AREAS = 40;

/**
 * What Excel's events have told since the sheets were last read. Only while `live` can silence be trusted;
 * before the events are asked for, and after a call was lost, everything may have changed.
 */
export class HeardChanges {
  /** Whether Excel tells of changes. */
  live = false;
  private everything = true;
  private readonly sheets = new Map<string, ChangedAreas>();

  /** `address` as an event gives it; absent or of whole rows, the whole sheet is meant. */
  note(sheet: string, address: string | undefined): void {
    const former = this.sheets.get(sheet) ?? [];
    const areas = address === undefined || address === '' ? undefined : everyRangeOf(address);
    if (former === 'whole' || !areas) this.sheets.set(sheet, 'whole');
    else this.sheets.set(sheet, together([...former, ...areas]));
  }

  /** Rows were inserted, sheets came or went, we wrote ourselves: references elsewhere may have moved too. */
  noteEverything(): void {
    this.everything = true;
  }

  /** What has changed, which from now on counts as being read. */
  take(): Changed {
    const taken = { everything: this.everything || !this.live, sheets: new Map(this.sheets) };
    this.everything = false;
    this.sheets.clear();
    return taken;
  }

  /** The reading came to nothing. */
  putBack({ everything, sheets }: Changed): void {
    if (everything) this.everything = true;
    for (const [sheet, areas] of sheets) {
      const since = this.sheets.get(sheet) ?? [];
      if (areas === 'whole' || since === 'whole') this.sheets.set(sheet, 'whole');
      else this.sheets.set(sheet, together([...areas, ...since]));
    }
  }
}

function together(areas: readonly GridRange[]): readonly GridRange[] {
  if (areas.length <= MOST_AREAS) return areas;
  return [
    {
      top: Math.min(...areas.map(({ top }) => top)),
      left: Math.min(...areas.map(({ left }) => left)),
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      right: Math.max(...areas.map(({ right }) => right)),
    },
  ];
}
