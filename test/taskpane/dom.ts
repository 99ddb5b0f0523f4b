import { TextEncoder } from 'node:util';

/** What Fluent expects of a browser and jsdom lacks. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function completeDom(): void {
  globalThis.TextEncoder ??= TextEncoder;
  Element.prototype.scrollIntoView ??= () => undefined;
  globalThis.ResizeObserver ??= NoResizeObserver;
  window.matchMedia ??= (media) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
}
