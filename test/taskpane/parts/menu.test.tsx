/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Menu } from '../../../src/taskpane/parts/Menu';
import { completeDom } from '../dom';

beforeAll(completeDom);
afterEach(cleanup);

function show(): string[] {
  const done: string[] = [];
  const item = (key: string) => ({ key, label: key, does: () => void done.push(key) });
  render(
    <FluentProvider theme={webLightTheme}>
      <Menu
        label="Việc khác"
        icon={<span />}
        opens="below"
        groups={[{ key: 'g', items: [item('lưu'), item('dán'), { ...item('đóng'), does: 'trang.html' }] }]}
      />
    </FluentProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Việc khác' }));
  return done;
}

const focused = (): string | null | undefined => document.activeElement?.textContent;
const press = (key: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key });

test('the arrow keys go round, Home and End to its ends', () => {
  show();
  expect(focused()).toBe('lưu');
  press('ArrowDown');
  expect(focused()).toBe('dán');
  press('End');
  expect(focused()).toBe('đóng');
  press('ArrowDown');
  expect(focused()).toBe('lưu');
  press('ArrowUp');
  expect(focused()).toBe('đóng');
});

test('Escape closes it and gives the focus back; so does a choice', () => {
  const done = show();
  press('Escape');
  expect(screen.queryByRole('menu')).toBeNull();
  const button = screen.getByRole('button', { name: 'Việc khác' });
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  fireEvent.click(screen.getByRole('menuitem', { name: 'dán' }));
  expect(done).toEqual(['dán']);
  expect(screen.queryByRole('menu')).toBeNull();
});
