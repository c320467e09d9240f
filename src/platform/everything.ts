import browser from 'webextension-polyfill';

/** All that is stored on the device, as it is stored; for deleting it in a way that can be taken back. */
export type Everything = Readonly<Record<string, unknown>>;

/** Deletes all that is stored and answers with what it was; null where the storage failed and nothing was deleted. */
export async function forgetEverything(): Promise<Everything | null> {
  try {
    const all: Everything = await browser.storage.local.get(null);
    await browser.storage.local.clear();
    return all;
  } catch {
    return null;
  }
}

/** Puts back what `forgetEverything` took. */
export async function putBack(all: Everything): Promise<boolean> {
  return browser.storage.local.set({ ...all }).then(
    () => true,
    () => false,
  );
}
