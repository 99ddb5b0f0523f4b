import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnName } from '../../engine/grid/address';
import { edgeAt, sizeOf, type Edges } from './offsets';
import type { Scene } from './scene';
import { useStyles } from './SheetGrid.styles';

export interface HeadsProps extends Scene {
  readonly along: keyof typeof AXES;
  readonly shown: readonly number[];
}

const AXES = {
  rows: {
    head: 'rowHead',
    fold: 'foldBelow',
    nameOf: (row: number) => String(row + 1),
    isHere: ({ active }: Scene, row: number) => active.row === row,
    isHidden: ({ sheet }: Scene, row: number) => sheet.hiddenRows?.has(row) ?? false,
    isAsked: ({ marks }: Scene, row: number) => [...(marks.get(row)?.values() ?? [])].includes('cell'),
    placeOf: (from: number, size: number) => ({ top: from, height: size }),
  },
  columns: {
    head: 'columnHead',
    fold: 'foldRight',
    nameOf: columnName,
    isHere: ({ active }: Scene, col: number) => active.col === col,
    isHidden: ({ sheet }: Scene, col: number) => sheet.hiddenCols?.has(col) ?? false,
    isAsked: ({ marks }: Scene, col: number) =>
      [...marks.values()].some((inRow) => inRow.get(col) === 'cell'),
    placeOf: (from: number, size: number) => ({ left: from, width: size }),
  },
} as const;

/** The numbers before rows, or the letters over columns; that of a cell in question is marked, also without colour. */
export function Heads({ along, shown, ...scene }: HeadsProps): ReactNode {
  const styles = useStyles();
  const axis = AXES[along];
  const edges = scene.geometry[along];
  return shown.map((index) => {
    const asked = axis.isAsked(scene, index);
    return (
      <div
        key={index}
        className={mergeClasses(
          styles[axis.head],
          axis.isHere(scene, index) && styles.headHere,
          asked && styles.headMarked,
          axis.isHidden(scene, index) && styles.headHidden,
          isFold(edges, index) && styles[axis.fold],
        )}
        style={axis.placeOf(edgeAt(edges, index), sizeOf(edges, { first: index, last: index }))}
      >
        {asked && '! '}
        {axis.nameOf(index)}
      </div>
    );
  });
}

/** True where the next row or column has no room: something is hidden behind the edge. */
function isFold(edges: Edges, index: number): boolean {
  return index + 2 < edges.length && edgeAt(edges, index + 2) === edgeAt(edges, index + 1);
}
