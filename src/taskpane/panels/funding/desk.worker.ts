import '../../no-eval';
import { openWorkbook } from '../../../hosts/file/open-workbook';
import { dayOf } from '../stars-and-targets/day';
import type { DeskMessage } from './desk-messages';
import { DeskService } from './desk-service';

const service = new DeskService(
  ({ name, bytes }) => openWorkbook(new Uint8Array(bytes), name),
  (answer) => self.postMessage(answer),
  () => dayOf(Date.now()),
);

self.onmessage = ({ data }: MessageEvent<DeskMessage>): void => void service.take(data);
