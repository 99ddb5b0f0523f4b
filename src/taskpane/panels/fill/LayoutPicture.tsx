import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FILLED_FIGURES, type FilledFigures } from '../../../engine/filling/fillable';
import type { AppendixId, OwnId } from '../../../engine/layouts/layout';

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    width: '72px',
    height: '54px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { fill: tokens.colorNeutralBackground5 },
  total: { fill: tokens.colorBrandBackground2 },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: 0.75, fill: 'none' },
  text: { fill: tokens.colorNeutralForeground3 },
});

/** A layout in little: columns as shares of the width, in blocks under a common header. */
interface Sketch {
  /** The first block is what names the row. */
  readonly blocks: readonly (readonly number[])[];
  readonly rows: readonly ('total' | 'section' | 'row')[];
}

/** As many as can be told apart in little. */
const MOST_ITEMS = 3;

/** Figures by years stand in a block for each; those of the whole period under their total and parts. */
function sketchOf({ periods, rows, filling }: FilledFigures): Sketch {
  const each = filling.always.slice(0, MOST_ITEMS).map(() => (rows === 'units' ? 6 : 8));
  return {
    blocks:
      periods === 'whole'
        ? [[22], [10], [9, 9, 9]]
        : rows === 'units'
          ? [[18], each, each, each]
          : [[20], each, each],
    rows:
      rows === 'units'
        ? ['total', 'row', 'row', 'row', 'row']
        : ['total', 'section', 'row', 'row', 'section'],
  };
}

const LIST: Sketch = { blocks: [[6], [26], [16], [16]], rows: ['row', 'row', 'row', 'row', 'row'] };

const OWN: Readonly<Record<OwnId, Sketch>> = {
  'star-tally': {
    blocks: [[20], [7, 7, 7], [7, 7, 7]],
    rows: ['total', 'row', 'row', 'row', 'row'],
  },
  'target-report': { ...LIST, blocks: [[30], [12], [12], [14]] },
  'product-list': { blocks: [[6], [24], [20], [14]], rows: ['section', 'row', 'row', 'section', 'row'] },
  'task-plan': LIST,
};

const SKETCHES: Readonly<Record<string, Sketch>> = {
  ...Object.fromEntries(FILLED_FIGURES.map((layout) => [layout.id, sketchOf(layout)])),
  ...OWN,
};

const HEAD = 14;
const ROW = 8;
const WIDTH = 72;
const HEIGHT = 54;

interface DrawnColumn {
  readonly x: number;
  readonly right: number;
  /** The first of its block, whose line goes up to the top. */
  readonly opens: boolean;
  /** One of several under a common header. */
  readonly parted: boolean;
  readonly names: boolean;
}

function columnsOf(blocks: Sketch['blocks']): readonly DrawnColumn[] {
  const whole = blocks.flat().reduce((sum, share) => sum + share, 0);
  const columns: DrawnColumn[] = [];
  blocks.forEach((block, index) =>
    block.forEach((share, at) => {
      const x = columns.at(-1)?.right ?? 0;
      const right = x + (share / whole) * WIDTH;
      columns.push({ x, right, opens: at === 0, parted: block.length > 1, names: index === 0 });
    }),
  );
  return columns;
}

/** A small picture of an appendix; the words beside it say the same. */
export function LayoutPicture({ id }: { readonly id: AppendixId }): ReactNode {
  const styles = useStyles();
  const { blocks, rows } = SKETCHES[id] ?? LIST;
  const columns = columnsOf(blocks);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <rect className={styles.head} width={WIDTH} height={HEAD} />
      {rows.map((kind, row) => {
        const y = HEAD + row * ROW;
        return (
          <g key={row}>
            {kind === 'total' && <rect className={styles.total} y={y} width={WIDTH} height={ROW} />}
            {columns.map(({ x, right, names }) => {
              if (kind === 'section' && !names) return null;
              const length = (right - x) * (names ? (kind === 'row' ? 0.6 : 0.8) : 0.5);
              const from = names ? x + (kind === 'row' ? 3 : 1.5) : right - length - 1;
              const height = kind === 'row' ? 1.6 : 2.6;
              return (
                <rect
                  key={x}
                  className={styles.text}
                  x={from}
                  y={y + (ROW - height) / 2}
                  width={Math.min(length, right - from - 1)}
                  height={height}
                />
              );
            })}
            <path className={styles.line} d={`M0 ${y}H${WIDTH}`} />
          </g>
        );
      })}
      {columns.map(({ x, opens }) => (
        <path key={x} className={styles.line} d={`M${x} ${opens ? 0 : HEAD / 2}V${HEIGHT}`} />
      ))}
      {columns
        .filter(({ parted }) => parted)
        .map(({ x, right }) => (
          <path key={x} className={styles.line} d={`M${x} ${HEAD / 2}H${right}`} />
        ))}
    </svg>
  );
}
