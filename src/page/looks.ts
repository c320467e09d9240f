/** How often the gate runs for one address. */
const MOST = 3;

/**
 * Counts the gate's runs for one address. The last run is kept for the late look: the browser may report an address
 * and its load one after another within milliseconds, and text that comes late must still be found.
 */
export class Looks {
  private address = '';
  private spent = 0;

  /** Whether the gate may run now; if so, it counts as run. A fragment makes no other address. */
  take(href: string, late: boolean): boolean {
    const address = withoutFragment(href);
    if (address !== this.address) {
      this.address = address;
      this.spent = 0;
    }
    if (this.spent >= (late ? MOST : MOST - 1)) return false;
    this.spent++;
    return true;
  }

  isNew(href: string): boolean {
    return withoutFragment(href) !== this.address;
  }
}

function withoutFragment(href: string): string {
  return href.replace(/#.*/, '');
}
