import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';

const useStyles = makeStyles({
  place: { position: 'relative', display: 'inline-flex', flexShrink: 0 },
  popover: {
    position: 'absolute',
    right: 0,
    zIndex: 100,
    boxSizing: 'border-box',
    minWidth: '160px',
    maxWidth: 'calc(100vw - 24px)',
    maxHeight: 'calc(100vh - 56px)',
    overflowY: 'auto',
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  above: { bottom: '100%' },
  below: { top: '100%' },
  group: {
    '&:not(:first-child)': {
      marginTop: tokens.spacingVerticalXS,
      paddingTop: tokens.spacingVerticalXS,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  heading: {
    display: 'block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { display: 'inline-flex', flexShrink: 0, width: '20px', fontSize: '20px' },
  label: { flexGrow: 1 },
  hint: { color: tokens.colorNeutralForeground2 },
  said: { margin: 0, padding: `0 ${tokens.spacingHorizontalS}`, ':empty': { display: 'none' } },
});

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** A link opens a page of its own; anything else is done. */
  readonly does: string | (() => void);
  /** Whether it is chosen: one of its group, or by itself. */
  readonly chosen?: { readonly is: boolean; readonly among: 'radio' | 'checkbox' };
  readonly lang?: string;
  /** The key that does the same. */
  readonly hint?: string | undefined;
}

export interface MenuGroup {
  readonly key: string;
  readonly heading?: string;
  readonly items: readonly MenuItem[];
}

export interface MenuProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly id?: string;
  readonly opens: 'above' | 'below';
  readonly groups: readonly MenuGroup[];
  /** What came of the last choice. */
  readonly said?: string;
}

const ITEMS = '[role^=menuitem]';
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * A button with a menu at its own place in the page. Our own because Fluent's opens outside all landmarks and has
 * hidden stops for the keyboard, of which accessibility checks complain.
 */
export function Menu({ label, icon, id, opens, groups, said = '' }: MenuProps): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const menuId = useId();
  const items = (): HTMLElement[] => [...(place.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];

  useEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>(ITEMS)?.focus();
  }, [open]);

  function close(): void {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!open || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      return close();
    }
    if (event.key === 'Tab') return setOpen(false);
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const next = all[STEPS[event.key]?.(at, all.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <div
      ref={place}
      className={styles.place}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && place.current?.contains(relatedTarget)) return;
        // A click beside the menu leaves it; a window that lost the focus does not.
        if (document.hasFocus()) setOpen(false);
      }}
    >
      <Button
        {...(id === undefined ? {} : { id })}
        appearance="subtle"
        icon={icon}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(open ? { 'aria-controls': menuId } : {})}
        onClick={() => (open ? close() : setOpen(true))}
      />
      {open && (
        <div className={mergeClasses(styles.popover, styles[opens])}>
          <div id={menuId} role="menu" aria-label={label}>
            {groups.map((group) => (
              <Group key={group.key} group={group} onDone={close} />
            ))}
          </div>
          <p className={styles.said} role="status">
            {said}
          </p>
        </div>
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: MenuGroup;
  readonly onDone: () => void;
}

function Group({ group: { heading, items }, onDone }: GroupProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.group} role="group" {...(heading === undefined ? {} : { 'aria-labelledby': id })}>
      {heading !== undefined && (
        <span id={id} className={styles.heading} role="presentation">
          {heading}
        </span>
      )}
      {items.map((item) => (
        <Item key={item.key} item={item} onDone={onDone} />
      ))}
    </div>
  );
}

function Item({ item, onDone }: { readonly item: MenuItem; readonly onDone: () => void }): ReactNode {
  const styles = useStyles();
  const { does, chosen, icon, label, hint, lang } = item;
  const content = (
    <>
      {(icon || chosen) && (
        <span className={styles.icon} aria-hidden="true">
          {chosen ? chosen.is && <CheckmarkRegular /> : icon}
        </span>
      )}
      <span className={styles.label}>{label}</span>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </>
  );
  const common = { className: styles.item, tabIndex: -1, ...(lang === undefined ? {} : { lang }) };
  if (typeof does === 'string')
    return (
      <a {...common} role="menuitem" href={does} target="_blank" rel="noopener" onClick={onDone}>
        {content}
      </a>
    );
  return (
    <button
      {...common}
      type="button"
      role={chosen ? `menuitem${chosen.among}` : 'menuitem'}
      {...(chosen ? { 'aria-checked': chosen.is } : {})}
      onClick={() => {
        does();
        // Several of these may be chosen one after the other.
        if (chosen?.among !== 'checkbox') onDone();
      }}
    >
      {content}
    </button>
  );
}
