/** How often, and how many times, is looked for what a place loads when it is first shown. */
const EVERY = 100;
const TRIES = 50;

/** Opens and brings into view the part of a place with this id, as soon as it is there. Returns how to stop. */
export function bringIntoView(id: string): () => void {
  let tries = 0;
  const timer = setInterval(() => {
    tries += 1;
    const part = document.getElementById(id);
    if (part || tries >= TRIES) clearInterval(timer);
    if (part instanceof HTMLDetailsElement) part.open = true;
    part?.scrollIntoView({ block: 'start' });
  }, EVERY);
  return () => clearInterval(timer);
}
