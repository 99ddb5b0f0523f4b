import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Series } from './bars-svg';

const LIGHT = tokens.colorBrandStroke2;
const DARK = tokens.colorBrandForeground1;
const OTHER = tokens.colorPaletteMarigoldForeground1;
const PAPER = tokens.colorNeutralBackground1;

/** In high contrast a person's own two colours: blank, striped, full. */
const CONTRAST = '@media (forced-colors: active)';
const striped = (ink: string, paper: string, to: string): string =>
  `repeating-linear-gradient(45deg, ${ink} 0 2px, ${paper} 2px ${to})`;

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '20px' },
  part: {
    boxSizing: 'border-box',
    minWidth: '4px',
    height: '100%',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default' },
  },
  /* Told apart without colour, each a thing of its own: plain, striped, full. */
  light: {
    background: LIGHT,
    border: `1px solid ${DARK}`,
    [CONTRAST]: { forcedColorAdjust: 'none', background: 'Canvas', border: '1px solid CanvasText' },
  },
  striped: {
    background: striped(DARK, LIGHT, '6px'),
    border: `1px solid ${DARK}`,
    [CONTRAST]: {
      forcedColorAdjust: 'none',
      background: striped('CanvasText', 'Canvas', '6px'),
      border: '1px solid CanvasText',
    },
  },
  dark: {
    background: DARK,
    [CONTRAST]: { forcedColorAdjust: 'none', background: 'CanvasText', border: '1px solid CanvasText' },
  },
  other: {
    background: striped(OTHER, PAPER, '7px'),
    border: `1px solid ${OTHER}`,
    [CONTRAST]: {
      forcedColorAdjust: 'none',
      background: striped('CanvasText', 'Canvas', '7px'),
      border: '1px solid CanvasText',
    },
  },
  swatch: { display: 'inline-block', boxSizing: 'border-box', width: '12px', height: '12px' },
});

export interface BarSegment {
  /** What the part says and what a click on it does. */
  readonly label: string;
  readonly value: number;
  /** Leads to the cells behind it; absent where there are none. */
  readonly reveal?: (() => void) | undefined;
}

export interface BarProps {
  /** One for each series; undefined where nothing is known. */
  readonly segments: readonly (BarSegment | undefined)[];
  readonly series: readonly Series[];
  /** The value that takes the whole width. */
  readonly longest: number;
}

/** A stacked bar; each of its parts leads to the cells behind it. */
export function Bar({ segments, series, longest }: BarProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {segments.map((segment, index) => {
        const fill = series[index]?.fill;
        if (!segment || !fill || segment.value <= 0) return null;
        return (
          <button
            key={fill}
            type="button"
            className={mergeClasses(styles.part, styles[fill])}
            style={{ width: `${(segment.value / longest) * 100}%` }}
            aria-label={segment.label}
            title={segment.label}
            disabled={!segment.reveal}
            onClick={segment.reveal}
          />
        );
      })}
    </div>
  );
}

/** Which fill is meant, before its name. */
export function Swatch({ fill }: Pick<Series, 'fill'>): ReactNode {
  const styles = useStyles();
  return <span className={mergeClasses(styles.swatch, styles[fill])} aria-hidden="true" />;
}
