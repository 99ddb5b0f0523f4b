import { explainCommand } from '../../src/cli/explain';

const SUM = { constraints: [{ coef: { a: 1, b: 1, t: -1 }, op: '==', rhs: 0 }] };

test('--json prints the fixed form and exits with 1 where anything is violated', async () => {
  const text = JSON.stringify({ ...SUM, record: { a: 755, b: 125, t: 200 }, weights: { t: 2 } });
  const output = await explainCommand(text, { json: true, lang: 'vi', file: 'x.json' });
  expect(output.exitCode).toBe(1);
  expect(JSON.parse(output.stdout)).toMatchObject({
    violated: 1,
    minimalWeight: 1,
    sets: [['a'], ['b']],
    unique: false,
    complete: true,
    suggestions: [
      { changes: [{ figure: 'a', from: '755', to: '75', because: 'extra-digit' }], unique: false },
      { changes: [{ figure: 'b', from: '125', to: '-555', because: 'difference' }], unique: false },
    ],
  });
});

test('what holds exits with 0 and the empty set', async () => {
  const text = JSON.stringify({ ...SUM, record: { a: 1, b: 2, t: 3 } });
  const output = await explainCommand(text, { json: true, lang: 'en', file: 'x.json' });
  expect(output.exitCode).toBe(0);
  expect(JSON.parse(output.stdout)).toMatchObject({ violated: 0, minimalWeight: 0, sets: [[]] });
});

test('what cannot be used exits with 2 and says where', async () => {
  const text = JSON.stringify({ constraints: [{ coef: { a: 1 }, op: '<', rhs: 0 }], record: { a: 1 } });
  const output = await explainCommand(text, { json: true, lang: 'en', file: 'x.json' });
  expect(output).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'x.json: constraints.0.op: expected "op" to be "==", ">=" or "<=".\n',
  });
});

test('text for people, in Vietnamese', async () => {
  const text = JSON.stringify({ ...SUM, record: { a: 123, b: 192, t: 252 } });
  const output = await explainCommand(text, { json: false, lang: 'vi', file: 'x.json' });
  expect(output.stdout).toContain('- b: 192 → 129 (đảo chữ số)');
});
