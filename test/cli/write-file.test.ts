import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI_WORDS, usageSentence } from '../../src/locales/terminal';
import { UsageProblem } from '../../src/cli/arguments';
import { writeWhole } from '../../src/cli/write-file';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phuluc-'));
});
afterEach(() => rm(folder, { recursive: true }));

const BYTES = new Uint8Array([1, 2, 3]);

async function sentence(path: string): Promise<string> {
  try {
    await writeWhole(path, BYTES);
  } catch (error) {
    if (error instanceof UsageProblem) return usageSentence(CLI_WORDS.vi, error.detail);
    throw error;
  }
  return '';
}

test('writes the whole, and leaves nothing beside it', async () => {
  const path = join(folder, 'a.xlsx');
  expect(await sentence(path)).toBe('');
  expect([...(await readFile(path))]).toEqual([...BYTES]);
  expect(await readdir(folder)).toEqual(['a.xlsx']);
});

test.each([
  ['khong-co/a.xlsx', 'thư mục đó không có; tạo thư mục hoặc chọn nơi khác (ENOENT).'],
  ['co.xlsx', 'đó là một thư mục; chọn tên khác cho tệp kết quả (EISDIR).'],
  [`${'a'.repeat(300)}.xlsx`, 'tên tệp quá dài; chọn tên ngắn hơn (ENAMETOOLONG).'],
])('what the disk refuses is one sentence: %s', async (name, end) => {
  const path = `${folder}/${name}`;
  await mkdir(join(folder, 'co.xlsx'));
  const said = await sentence(path);
  expect(said).toMatch(`Không ghi được ${path}: `);
  expect(said.endsWith(end)).toBe(true);
  expect(said.split('\n')).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['co.xlsx']);
});
