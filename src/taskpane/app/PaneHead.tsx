import { CounterBadge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WATCH_WORDS } from '../../locales/watch';
import type { PanelId } from '../panels/panel';
import { PANEL_IDS, PANELS } from '../panels/registry';
import { Tabs } from '../parts/Tabs';
import { useIn, useWords } from '../preferences/language';
import { useStyles } from './App.styles';

export interface PaneHeadProps {
  readonly chosen: PanelId;
  /** Fresh findings that nobody has seen yet. */
  readonly unseen: number;
  readonly onChoose: (id: PanelId) => void;
}

/** The pane's name and the tabs of its places. */
export function PaneHead({ chosen, unseen, onChoose }: PaneHeadProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const watch = useIn(WATCH_WORDS);
  const iconOf = (id: PanelId): ReactNode => {
    const { icon: Icon } = PANELS[id];
    return (
      <span className={styles.tabIcon}>
        <Icon />
        {id === 'check' && unseen > 0 && (
          <CounterBadge
            className={styles.unseen}
            size="small"
            color="danger"
            count={unseen}
            aria-label={watch.unseen(unseen)}
          />
        )}
      </span>
    );
  };
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>{words.product}</h1>
      <Tabs
        label={words.product}
        overflow="shares"
        items={PANEL_IDS.map((id) => ({ id, label: words.tabs[id], icon: iconOf(id) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </header>
  );
}
