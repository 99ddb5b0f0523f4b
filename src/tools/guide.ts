import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { takePictures } from './guide/pictures';
import { guidePages } from './guide/pages';
import { pngSize } from './guide/png-size';

/** `npm run guide`: pictures of the running pane in both languages, and the pages around them. */
const FOLDER = join(process.cwd(), 'assets/guide');

async function guide(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  if (!process.argv.includes('--pages')) await takePictures(FOLDER);
  for (const { file, html } of guidePages((name) => pngSize(readFileSync(join(FOLDER, name)))))
    writeFileSync(join(FOLDER, file), await format(html, { parser: 'html', printWidth: 110 }));
}

void guide();
