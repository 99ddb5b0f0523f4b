import { lazy, Suspense, type ReactNode } from 'react';
import { useWords } from '../../preferences/language';
import type { PanelProps } from '../panel';

/** What is shown where the rest of the program can't be fetched, as after it was replaced on its server. */
function NotLoaded(): ReactNode {
  return <p role="alert">{useWords().fill.notLoaded}</p>;
}

const FillPanel = lazy(() =>
  import('./FillPanel').then(
    ({ FillPanel: loaded }) => ({ default: loaded }),
    () => ({ default: NotLoaded }),
  ),
);

/** Loaded when its tab is first opened: the filler and its templates weigh more than the rest of the pane. */
export function LazyFillPanel(props: PanelProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <FillPanel {...props} />
    </Suspense>
  );
}
