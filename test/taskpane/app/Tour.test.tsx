/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { TOUR_WORDS } from '../../../src/locales/tour';
import { Tour } from '../../../src/taskpane/app/Tour';
import { completeDom } from '../dom';

beforeAll(completeDom);
afterEach(cleanup);

const { vi, en } = TOUR_WORDS;

function tour(): { readonly places: string[]; readonly left: () => number } {
  const places: string[] = [];
  let left = 0;
  render(
    <FluentProvider theme={webLightTheme}>
      <Tour onPlace={(place) => places.push(place)} onLeave={() => (left += 1)} />
    </FluentProvider>,
  );
  return { places, left: () => left };
}

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));

test('each step shows its place, takes the focus to its title, and can be gone back from', () => {
  const { places } = tour();
  for (const step of vi.steps.slice(0, -1)) {
    expect(document.activeElement?.textContent).toBe(step.title);
    press(vi.next);
  }
  press(vi.back);
  expect(places.at(-1)).toBe(vi.steps.at(-2)?.place);
  expect(new Set(places)).toEqual(new Set(vi.steps.map(({ place }) => place)));
});

test.each(vi.steps.map((_, at) => at))('it can be left at step %i, by its button or by Escape', (at) => {
  const { left } = tour();
  for (let step = 0; step < at; step++) press(vi.next);
  press(vi.leave);
  fireEvent.keyDown(screen.getByRole('region', { name: vi.label }), { key: 'Escape' });
  expect(left()).toBe(2);
});

test('both languages have the same steps at the same places', () => {
  expect(en.steps.map(({ place }) => place)).toEqual(vi.steps.map(({ place }) => place));
});
