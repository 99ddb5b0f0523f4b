/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { decimal } from '../../../../src/engine/decimal';
import type { CellChange, Suggestion } from '../../../../src/engine/findings/facts';
import type { Finding } from '../../../../src/engine/findings';
import type { CellRef } from '../../../../src/engine/grid/grid';
import { LanguageContext } from '../../../../src/taskpane/preferences/language';
import { Suggested } from '../../../../src/taskpane/panels/check/Suggested';
import { completeDom } from '../../dom';

beforeAll(completeDom);
afterEach(cleanup);

const cell = (col: number, row = 9): CellRef => ({ file: 'a.xlsx', sheet: 'PL 03', row, col });
const FINDING: Finding = {
  rule: 'sum-of-parts',
  sum: 'items',
  basis: 'held',
  blanks: [],
  severity: 'error',
  verdict: 'fail',
  cells: [cell(5)],
  parts: [],
};
const CHANGE: CellChange = {
  cell: cell(5),
  from: decimal(2300),
  to: decimal(3200),
  because: 'transposed-digits',
};
const OTHER: CellChange = { cell: cell(6), to: decimal(950), because: 'blank' };

interface Shown {
  readonly suggestion: Suggestion;
  readonly formula?: string;
  readonly busy?: boolean;
  readonly language?: 'vi' | 'en';
}

function show({ suggestion, formula, busy = false, language = 'vi' }: Shown) {
  const corrected: (readonly CellChange[])[] = [];
  const revealed: CellRef[] = [];
  render(
    <LanguageContext value={language}>
      <FluentProvider theme={webLightTheme}>
        <Suggested
          finding={FINDING}
          suggestion={suggestion}
          figureAt={(ref) => ({
            figure: { ref, state: 'number', scale: 0, ...(formula === undefined ? {} : { formula }) },
            row: '',
            column: '',
          })}
          busy={busy}
          onReveal={(ref) => revealed.push(ref)}
          onCorrect={(changes) => corrected.push(changes)}
        />
      </FluentProvider>
    </LanguageContext>,
  );
  return { corrected, revealed };
}

test('one way: the reason, the change, and which other totals it mends', () => {
  const { corrected, revealed } = show({
    suggestion: { changes: [CHANGE], unique: true, mends: [cell(5), cell(5, 6), cell(17)] },
  });
  expect(screen.getByText('Có lẽ PL 03!F10 phải là 3.200 (đảo chữ số).')).toBeTruthy();
  expect(screen.getByText(/Sửa như vậy thì 2 tổng này cũng khớp/).textContent).toMatch(/PL 03!F7 PL 03!R10/);
  fireEvent.click(screen.getByRole('button', { name: 'Đến ô PL 03!R10' }));
  expect(revealed).toEqual([cell(17)]);
  expect(corrected).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Sửa PL 03!F10 thành 3.200' }));
  expect(corrected).toEqual([[CHANGE]]);
});

test('several ways: each with its own button, and cells to look at first', () => {
  const { corrected, revealed } = show({
    suggestion: { changes: [CHANGE], unique: false, alternatives: [[OTHER]] },
  });
  expect(screen.getByText(/Có 2 cách sửa đều làm các tổng khớp/)).toBeTruthy();
  expect(screen.queryByText(/Có lẽ/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Đến ô PL 03!G10' }));
  expect(revealed).toEqual([cell(6)]);
  fireEvent.click(screen.getByRole('button', { name: 'Sửa PL 03!G10 thành 950' }));
  expect(corrected).toEqual([[OTHER]]);
});

test('two cells at once are one correction', () => {
  const { corrected } = show({ suggestion: { changes: [CHANGE, OTHER], unique: true } });
  fireEvent.click(screen.getByRole('button', { name: 'Sửa PL 03!F10 thành 3.200 và PL 03!G10 thành 950' }));
  expect(corrected).toEqual([[CHANGE, OTHER]]);
});

test('what is not proved, and what replaces a formula, is said', () => {
  show({ suggestion: { changes: [CHANGE], unique: true, proved: false }, formula: 'G10+H10' });
  expect(screen.getByText('Chưa chứng minh được đây là cách sửa ít ô nhất.')).toBeTruthy();
  expect(screen.getByText(/sửa sẽ thay công thức bằng số/)).toBeTruthy();
});

test('while a correction is under way no other begins', () => {
  const { corrected } = show({ suggestion: { changes: [CHANGE], unique: true }, busy: true });
  fireEvent.click(screen.getByRole('button', { name: /^Sửa/ }));
  expect(corrected).toEqual([]);
});

test('English says the same', () => {
  show({ suggestion: { changes: [CHANGE], unique: true }, language: 'en' });
  expect(screen.getByText('Perhaps PL 03!F10 should be 3.200 (digits transposed).')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Correct PL 03!F10 to 3.200' })).toBeTruthy();
});
