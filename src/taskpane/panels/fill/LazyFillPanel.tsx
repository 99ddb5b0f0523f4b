import { lazy, Suspense, type ReactNode } from 'react';
import type { PanelProps } from '../panel';

const FillPanel = lazy(async () => {
  const { FillPanel: loaded } = await import('./FillPanel');
  return { default: loaded };
});

/** Loaded when its tab is first opened: the filler and its templates weigh more than the rest of the pane. */
export function LazyFillPanel(props: PanelProps): ReactNode {
  return (
    <Suspense fallback={null}>
      <FillPanel {...props} />
    </Suspense>
  );
}
