import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', minWidth: 0 },
  wraps: { flexWrap: 'wrap' },
  scrolls: { overflowX: 'auto', flexGrow: 1 },
  shares: { width: '100%' },
  sharing: {
    flexDirection: 'column',
    flexGrow: 1,
    flexShrink: 1,
    gap: 0,
    justifyContent: 'start',
    minWidth: 'min-content',
    minHeight: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'normal',
    textAlign: 'center',
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: `3px solid transparent`,
    borderTop: `3px solid transparent`,
    background: 'none',
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // High contrast draws what is transparent.
    '@media (forced-colors: active)': { borderTopColor: 'Canvas', borderBottomColor: 'Canvas' },
  },
  word: {
    display: 'inline-grid',
    '::after': {
      content: 'attr(data-word)',
      gridArea: '1 / 1',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  said: { gridArea: '1 / 1' },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** A tab's word, with room for its bolder self: choosing it must not move the others. */
function Word({ children }: { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.word} {...(typeof children === 'string' ? { 'data-word': children } : {})}>
      <span className={styles.said}>{children}</span>
    </span>
  );
}

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** What happens to tabs that find no room: they go to a second line, the line scrolls, or all share the line by their words. */
  readonly overflow: 'wraps' | 'scrolls' | 'shares';
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/**
 * Tabs with one stop for the Tab key and the arrow keys among them. Our own because Fluent's add hidden
 * stops for the keyboard, which accessibility checks rightly complain of.
 */
export function Tabs<Id extends string>({
  label,
  items,
  chosen,
  onChoose,
  overflow,
}: TabsProps<Id>): ReactNode {
  const styles = useStyles();
  const here = useRef<HTMLButtonElement>(null);
  // A line that scrolls shows the chosen one, whoever chose it.
  useEffect(() => {
    if (overflow === 'scrolls') here.current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [chosen, overflow]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const step = STEPS[event.key];
    if (!step || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = step(
      items.findIndex((item) => item.id === chosen),
      items.length,
    );
    const item = items[next];
    if (!item) return;
    onChoose(item.id);
    const tab = event.currentTarget.children[next];
    if (tab instanceof HTMLElement) tab.focus();
  }

  return (
    <div
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.list, styles[overflow])}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.id}
          ref={item.id === chosen ? here : undefined}
          type="button"
          role="tab"
          aria-selected={item.id === chosen}
          tabIndex={item.id === chosen ? 0 : -1}
          className={mergeClasses(
            styles.tab,
            overflow === 'shares' && styles.sharing,
            item.id === chosen && styles.chosen,
          )}
          onClick={() => onChoose(item.id)}
        >
          {item.icon}
          <Word>{item.label}</Word>
        </button>
      ))}
    </div>
  );
}
