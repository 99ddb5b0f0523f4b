import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Response, RequestBody } from './protocol';

/** The requirement set of the oldest Excel that the manifest admits, unless `newer-excel.ts` says otherwise. */
let highestSet = 14;

export type Execute = (body: RequestBody) => Promise<Response>;

/** Where the client library runs, and how an event gets there. */
export interface Link {
  connect(execute: Execute): void;
  send(event: EventName, message: Readonly<Record<string, unknown>>): void;
}

interface ClientMessage {
  readonly Body: RequestBody;
}

interface ClientLibrary {
  readonly SessionBase: { new (): object; _overrideSession: unknown };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
}

let library: ClientLibrary | undefined;

/**
 * Microsoft's own client library, as it is copied into the build, running in Node. It looks for a few
 * members of a page while it loads; those are all that is given to it. Loaded once for each test file.
 */
function load(): ClientLibrary {
  if (library) return library;
  const element = () => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
  });
  const page = {
    window: globalThis,
    document: {
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: element,
      addEventListener: nothing,
      head: element(),
      body: element(),
      cookie: '',
    },
    location: { href: 'https://localhost/', search: '', hash: '', origin: 'https://localhost' },
    addEventListener: nothing,
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  if (!('navigator' in globalThis)) {
    Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Node', language: 'vi-VN' } });
  }
  const path = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  // Indirect, so that its `var Excel` becomes a global as in a page.
  (0, eval)(readFileSync(path, 'utf8'));
  const isSetSupported = (name: string, version?: string): boolean =>
    name !== 'ExcelApi' || Number((version ?? '1.1').split('.')[1]) <= highestSet;
  // The library's own `Office.context` stays empty until a host answers, and cannot be changed.
  const office = Object.create(Office, { context: { value: { requirements: { isSetSupported } } } });
  Object.defineProperty(globalThis, 'Office', { value: office, configurable: true });
  library = Reflect.get(globalThis, 'OfficeExtension') as unknown as ClientLibrary;
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return library;
}

/** From now on Excel is said to have this set, `ExcelApi 1.…`. */
export function supportSet(minor: number): void {
  highestSet = minor;
}

/** From now on every `Excel.run` in this process talks to `execute`. */
function connect(execute: Execute): void {
  const { SessionBase } = load();
  class Session extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull() {
      return {
        executeAsync: (_data: unknown, _flags: number, message: ClientMessage) => execute(message.Body),
      };
    }
  }
  SessionBase._overrideSession = new Session();
}

/** Event numbers of the client library. */
const EVENTS = { changed: 10, added: 13, deleted: 15, calculated: 16, rowsHidden: 22 } as const;

export type EventName = keyof typeof EVENTS;

/** An event of the workbook, as Excel would send it. */
export function eventMessage(type: EventName, message: Readonly<Record<string, unknown>>): object {
  return {
    entries: [
      {
        messageCategory: 65536,
        messageType: EVENTS[type],
        targetId: 'Workbook',
        message: JSON.stringify(message),
      },
    ],
  };
}

export const IN_PROCESS: Link = {
  connect,
  send: (type, message) => load()._testTriggerRichApiMessageEvent(eventMessage(type, message)),
};

function nothing(): void {
  // What the page members do when nothing looks.
}
