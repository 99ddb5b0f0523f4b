/** Where a cell cursor stands. */
export interface CursorPlace {
  readonly row: number;
  readonly col: number;
}

interface Pressed {
  readonly key: string;
  readonly control: boolean;
}

interface Room {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page of the view holds. */
  readonly page: number;
}

/** Where a key takes the cursor; undefined for a key that moves nothing. */
export function moved(from: CursorPlace, { key, control }: Pressed, room: Room): CursorPlace | undefined {
  const { row, col } = from;
  const to = ((): CursorPlace | undefined => {
    switch (key) {
      case 'ArrowDown':
        return { row: row + 1, col };
      case 'ArrowUp':
        return { row: row - 1, col };
      case 'ArrowRight':
        return { row, col: col + 1 };
      case 'ArrowLeft':
        return { row, col: col - 1 };
      case 'PageDown':
        return { row: row + room.page, col };
      case 'PageUp':
        return { row: row - room.page, col };
      case 'Home':
        return control ? { row: 0, col: 0 } : { row, col: 0 };
      case 'End':
        return control ? { row: room.rows - 1, col: room.columns - 1 } : { row, col: room.columns - 1 };
      default:
        return undefined;
    }
  })();
  return to && { row: within(to.row, room.rows), col: within(to.col, room.columns) };
}

function within(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
