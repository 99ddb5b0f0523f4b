import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { STACKED } from './plain.styles';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    /* The one that the arrow keys stand on. */
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '20px', lineHeight: 1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    // Also a word that is longer than the card, which nothing else would break.
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  detail: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  list: { ...STACKED, gap: tokens.spacingVerticalS },
});

export interface CardProps {
  readonly icon: FluentIcon;
  /** The icon's colour, which never says more than the icon does. */
  readonly tone: 'bad' | 'warning' | 'quiet';
  readonly title: string;
  /** A word behind the title. */
  readonly detail?: string;
  /** What stands behind the heading: a badge. */
  readonly badge?: ReactNode;
  readonly chosen?: boolean;
  /** What others find the card by. */
  readonly marks?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ReactNode;
}

/** One thing that a person looks at: an icon, a heading, and what there is to say and do. */
export function Card({
  icon: Icon,
  tone,
  title,
  detail,
  badge,
  chosen = false,
  marks,
  children,
}: CardProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <article className={mergeClasses(styles.card, chosen && styles.chosen)} aria-labelledby={id} {...marks}>
      <div className={styles.head}>
        <Icon className={mergeClasses(styles.icon, styles[tone])} aria-hidden="true" />
        <h4 id={id} className={styles.title}>
          {title}
          {detail !== undefined && <span className={styles.detail}> ({detail})</span>}
        </h4>
        {badge}
      </div>
      {children}
    </article>
  );
}

/** Cards below one another; each child is one `li`. */
export function CardList({ children }: { readonly children: ReactNode }): ReactNode {
  return <ul className={useStyles().list}>{children}</ul>;
}
