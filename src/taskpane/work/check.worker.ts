import type { Answer, Job } from './messages';
import { perform } from './perform';

const tell = (answer: Answer): void => self.postMessage(answer);

self.onmessage = async (message: MessageEvent<Job>): Promise<void> => {
  try {
    const [{ checkPlan }, { openWorkbook }] = await Promise.all([
      import('../../engine/check'),
      import('../../hosts/file/open-workbook'),
    ]);
    const open = (file: { name: string; bytes: ArrayBuffer }) =>
      openWorkbook(new Uint8Array(file.bytes), file.name, { looks: true });
    await perform(message.data, { check: checkPlan, open }, tell);
  } catch {
    tell({ kind: 'failed' });
  }
};
