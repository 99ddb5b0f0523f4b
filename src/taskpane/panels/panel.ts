import type { FluentIcon } from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { Session } from '../state/session';
import type { State } from '../state/state';
import type { Words } from '../../locales/types/pane';

/** The places of the pane. */
export type PanelId = keyof Words['tabs'];

export interface PanelProps {
  readonly state: State;
  readonly session: Session;
}

/** A place of the pane: its tab and what it shows. */
export interface Panel {
  readonly icon: FluentIcon;
  readonly Component: ComponentType<PanelProps>;
}
