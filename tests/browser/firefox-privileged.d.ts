// What the harness uses of Firefox's privileged API in the browser's own window.

interface XulPanel extends Element {
  readonly state: 'open' | 'closed' | 'showing' | 'hiding';
  hidePopup(): void;
}

interface MessageManager {
  addMessageListener(name: string, listener: (message: { readonly data: unknown }) => void): void;
  removeMessageListener(name: string, listener: (message: { readonly data: unknown }) => void): void;
  loadFrameScript(url: string, allowDelayedLoad: boolean): void;
}

interface XulBrowser extends Element {
  readonly currentURI: { readonly spec: string };
  readonly messageManager: MessageManager;
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

declare const ChromeUtils: {
  importESModule(url: string): {
    readonly ExtensionParent: {
      readonly apiManager: {
        readonly global: { browserActionFor(extension: unknown): { triggerAction(window: unknown): Promise<void> } };
      };
    };
  };
};

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: { terminateBackground(): Promise<void> } };
};

/** The popup's window, in a frame script. */
declare const content: {
  synthesizeMouseEvent(type: string, x: number, y: number, options: { button: number; clickCount: number }): void;
};
