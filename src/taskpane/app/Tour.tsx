import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { TOUR_WORDS } from '../../locales/tour';
import type { PanelId } from '../panels/panel';
import { useLanguage } from '../preferences/language';

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    maxHeight: '45%',
    overflowY: 'auto',
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  step: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ':focus': { outline: 'none' },
  },
  text: { margin: 0 },
  bar: { display: 'flex', gap: tokens.spacingHorizontalS, justifyContent: 'flex-end' },
});

export interface TourProps {
  /** Shows the place of the pane that a step is about. */
  readonly onPlace: (place: PanelId) => void;
  readonly onLeave: () => void;
}

/** Seven steps on the sample. It covers nothing, everything can be used meanwhile, and each step can be the last. */
export function Tour({ onPlace, onLeave }: TourProps): ReactNode {
  const styles = useStyles();
  const words = TOUR_WORDS[useLanguage()];
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const step = words.steps[at];
  const place = step?.place;
  const last = at === words.steps.length - 1;

  useEffect(() => {
    if (place) onPlace(place);
    // Whoever goes on by keyboard or screen reader is told the new step.
    title.current?.focus({ preventScroll: true });
  }, [at, place, onPlace]);

  if (!step) return null;
  return (
    <section
      className={styles.card}
      aria-label={words.label}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onLeave();
      }}
    >
      <div className={styles.head}>
        <span className={styles.step}>{words.step(at + 1, words.steps.length)}</span>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={words.leave}
          title={words.leave}
          onClick={onLeave}
        />
      </div>
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        {step.title}
      </h2>
      <p className={styles.text}>{step.text}</p>
      <div className={styles.bar}>
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{words.back}</Button>}
        <Button appearance="primary" onClick={last ? onLeave : () => setAt(at + 1)}>
          {last ? words.done : words.next}
        </Button>
      </div>
    </section>
  );
}
