/// <reference types="vite/client" />

/** The browser that the bundle is for; the other one's calls drop out of it. */
declare const __BROWSER__: 'chrome' | 'firefox';
