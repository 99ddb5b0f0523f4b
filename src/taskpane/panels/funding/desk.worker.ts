import '../../no-eval';
import { openWorkbook } from '../../../hosts/file/open-workbook';
import type { DeskRequest } from './desk-messages';
import { DeskService } from './desk-service';

const service = new DeskService(
  ({ name, bytes }) => openWorkbook(new Uint8Array(bytes), name),
  (answer) => self.postMessage(answer),
);

self.onmessage = ({ data }: MessageEvent<DeskRequest>): void => void service.take(data);
