import { calledApart } from '../../../src/taskpane/state/called-apart';

const file = (name: string, byte = 0) => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array([byte]).buffer),
});

test('files that are called alike get numbers, each with its own bytes; the others stay as they are', async () => {
  const files = [
    file('kh.xlsx', 1),
    file('kh.xlsx', 2),
    file('xa.xlsx'),
    file('kh.xlsx', 3),
    file('kh (2).xlsx'),
  ];
  const apart = calledApart(files);
  expect(apart.map(({ name }) => name)).toEqual([
    'kh.xlsx',
    'kh (2).xlsx',
    'xa.xlsx',
    'kh (3).xlsx',
    'kh (2) (2).xlsx',
  ]);
  expect([apart[0], apart[2]]).toEqual([files[0], files[2]]);
  const second = await apart[1]?.arrayBuffer();
  expect([...new Uint8Array(second ?? new ArrayBuffer(0))]).toEqual([2]);
});

test('a name without an ending', () => {
  expect(calledApart([file('kh'), file('kh')]).map(({ name }) => name)).toEqual(['kh', 'kh (2)']);
});
