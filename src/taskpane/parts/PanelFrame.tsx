import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PanelProps } from '../panels/panel';
import { Troubles } from './Troubles';
import { NOTE } from './plain.styles';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400 },
  note: NOTE,
});

export interface PanelFrameProps extends PanelProps {
  readonly children: ReactNode;
}

/** A place of the pane: what could not be done, and its content. */
export function PanelFrame({ state, session, children }: PanelFrameProps): ReactNode {
  return (
    <div className={useStyles().panel}>
      <Troubles troubles={state.troubles} onDismiss={session.dismiss} />
      {children}
    </div>
  );
}

/** What a place comes to, in one sentence. */
export function PanelHeadline({ children }: { readonly children: ReactNode }): ReactNode {
  return <h2 className={useStyles().headline}>{children}</h2>;
}

export function PanelHeading({ children }: { readonly children: ReactNode }): ReactNode {
  return <h3 className={useStyles().heading}>{children}</h3>;
}

export function PanelNote({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={useStyles().note}>{children}</p>;
}
