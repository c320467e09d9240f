import { vi } from 'vitest';

/** One event of the extension API. */
class FakeEvent<A extends unknown[]> {
  readonly listeners = new Set<(...given: A) => unknown>();
  addListener = (listener: (...given: A) => unknown) => void this.listeners.add(listener);
  removeListener = (listener: (...given: A) => unknown) => void this.listeners.delete(listener);
  /** Tells everybody and answers with what the first one answered that answered at all. */
  async fire(...given: A): Promise<unknown> {
    const answers = await Promise.all([...this.listeners].map((listener) => listener(...given)));
    return answers.find((answer) => answer !== undefined);
  }
}

/** Messages, whose listeners answer through a function that they are given. */
class FakeMessages<A extends unknown[]> extends FakeEvent<A> {
  override async fire(...given: A): Promise<unknown> {
    const answers = [...this.listeners].map(
      (listener) =>
        new Promise((resolve) => {
          if (Reflect.apply(listener, undefined, [...given, resolve]) !== true) resolve(undefined);
        }),
    );
    return (await Promise.all(answers)).find((answer) => answer !== undefined);
  }
}

export type Change = { oldValue?: unknown; newValue?: unknown };
export const OUR_ID = 'our-extension';
export const OUR_ORIGIN = 'chrome-extension://our-extension/';

/** One end of a port; `other` is the end that a content script holds. */
class FakePort {
  readonly onMessage = new FakeEvent<[unknown]>();
  readonly onDisconnect = new FakeEvent<[FakePort]>();
  other: FakePort | null = null;
  constructor(
    readonly name: string,
    readonly sender?: object,
  ) {}
  postMessage = (message: unknown) => {
    if (this.other === null) throw new Error('Attempt to postMessage on disconnected port');
    void this.other.onMessage.fire(message);
  };
  /** Closes it; only the other end hears of it. */
  disconnect = () => {
    const { other } = this;
    this.other = null;
    if (other === null) return;
    other.other = null;
    void other.onDisconnect.fire(other);
  };
}

/** As much of the extension API as platform and background use, in memory. */
export function fakeBrowser() {
  const stored = new Map<string, unknown>();
  const changed = new FakeEvent<[Record<string, Change>, string]>();
  const set = async (items: Record<string, unknown>) => {
    const changes: Record<string, Change> = {};
    for (const [key, newValue] of Object.entries(items)) {
      changes[key] = { oldValue: stored.get(key), newValue };
      stored.set(key, structuredClone(newValue));
    }
    await changed.fire(changes, 'local');
  };
  const connected = new FakeEvent<[FakePort]>();
  /** A port from a screen of ours to whoever listens in a tab; nobody there: cut at once. */
  const connect = (_tabId: number, { name }: { name: string }) => {
    const [ours, theirs] = [new FakePort(name), new FakePort(name, { id: OUR_ID, url: `${OUR_ORIGIN}popup.html` })];
    ours.other = theirs;
    theirs.other = ours;
    ports.push(ours);
    if (connected.listeners.size === 0) queueMicrotask(theirs.disconnect);
    else void connected.fire(theirs);
    return ours;
  };
  const ports: FakePort[] = [];
  return {
    stored,
    ports,
    storage: {
      local: {
        get: vi.fn(async (key: string) => (stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {})),
        set: vi.fn(set),
        remove: vi.fn(async (keys: readonly string[]) => {
          for (const key of keys) stored.delete(key);
        }),
      },
      onChanged: changed,
    },
    extension: { inIncognitoContext: false },
    runtime: {
      id: OUR_ID,
      lastError: undefined,
      getURL: (path: string) => OUR_ORIGIN + path,
      getManifest: () => ({
        action: { default_title: 'Isnad' },
        host_permissions: ['*://*.listed.example/*', '*://*.partly.example/ar/*'],
        content_scripts: [{ matches: ['*://*.listed.example/*'] }],
      }),
      sendMessage: vi.fn(async (_message?: unknown): Promise<unknown> => undefined),
      onMessage: new FakeMessages<[unknown, object]>(),
      onConnect: connected,
      onInstalled: new FakeEvent<[{ reason: string }]>(),
      onStartup: new FakeEvent<[]>(),
    },
    tabs: {
      query: vi.fn(async (_: object): Promise<object[]> => []),
      get: vi.fn(async (_: number): Promise<object> => ({})),
      create: vi.fn(async (_: { url: string }) => ({})),
      sendMessage: vi.fn(async (_tabId: number, _message: object, _options?: object): Promise<unknown> => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      }),
      connect: vi.fn(connect),
      onUpdated: new FakeEvent<[number, object, object]>(),
    },
    scripting: {
      insertCSS: vi.fn(async (_: object) => {}),
      executeScript: vi.fn(async (_: object): Promise<{ error?: unknown }[]> => [{}]),
      getRegisteredContentScripts: vi.fn(async (_: object): Promise<object[]> => []),
      registerContentScripts: vi.fn(async (_: object[]) => {}),
      updateContentScripts: vi.fn(async (_: object[]) => {}),
      unregisterContentScripts: vi.fn(async (_: object) => {}),
    },
    permissions: {
      contains: vi.fn(async (_: object) => false),
      request: vi.fn(async (_: object) => true),
      remove: vi.fn(async (_: object) => true),
      getAll: vi.fn(async () => ({ origins: ['*://*.listed.example/*'] })),
      onAdded: new FakeEvent<[{ origins?: string[] }]>(),
      onRemoved: new FakeEvent<[{ origins?: string[] }]>(),
    },
    action: {
      setBadgeText: vi.fn(async (_: object) => {}),
      setTitle: vi.fn(async (_: object) => {}),
      setBadgeBackgroundColor: vi.fn(async (_: object) => {}),
      setBadgeTextColor: vi.fn(async (_: object) => {}),
      openPopup: vi.fn(async () => {}),
    },
    i18n: { getUILanguage: () => 'en-GB' },
    commands: { onCommand: new FakeEvent<[string, { id?: number } | undefined]>() },
    contextMenus: {
      create: vi.fn((_: object, done?: () => void) => done?.()),
      removeAll: vi.fn(async () => {}),
      onClicked: new FakeEvent<[{ menuItemId: string }, { id?: number }]>(),
    },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

/** The module under test loaded afresh with that browser; `absent`: API that this browser does not have. */
export async function loadWith<M>(
  browser: FakeBrowser,
  load: () => Promise<M>,
  absent: readonly (keyof FakeBrowser)[] = [],
): Promise<M> {
  vi.resetModules();
  const there = Object.fromEntries(Object.entries(browser).filter(([name]) => !absent.some((gone) => gone === name)));
  vi.doMock('webextension-polyfill', () => ({ default: there }));
  vi.doMock('../../../src/platform/browser', () => ({ default: there }));
  return load();
}
