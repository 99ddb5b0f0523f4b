import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useLanguage } from '../../preferences/language';
import type { UnitsPanelProps } from './UnitsPanel';
import { UNITS_PANEL_WORDS } from '../../../locales/units-panel';

const UnitsPanel = lazy(() => import('./UnitsPanel').then((loaded) => ({ default: loaded.UnitsPanel })));

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { alignSelf: 'flex-start' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The place of units under Kiểm tra: folded, and the official lists loaded when it is opened. */
export function UnitsPart(props: UnitsPanelProps): ReactNode {
  const styles = useStyles();
  const words = UNITS_PANEL_WORDS[useLanguage()];
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.part}>
      <Button
        className={styles.head}
        appearance="subtle"
        size="small"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.title}
      </Button>
      {open && (
        <>
          <p className={styles.hint}>{words.hint}</p>
          <Suspense fallback={null}>
            <UnitsPanel {...props} />
          </Suspense>
        </>
      )}
    </section>
  );
}
