import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useWords } from '../preferences/language';

/** What is shown where the rest of the program can't be fetched, as after it was replaced on its server. */
function NotLoaded(): ReactNode {
  return <p role="alert">{useWords().fill.notLoaded}</p>;
}

/**
 * A part of the page that is fetched when it is first shown: the first script is what everybody waits for, and
 * most people never open most tabs.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: NotLoaded };
    }
  });
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
