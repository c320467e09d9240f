import { markStyles } from './mark-styles';

/**
 * Open shadow roots that hold marks. Firefox's manifest style sheets do not reach into them, so there each one adopts
 * the marks' sheet, which changes no markup, and gives it back.
 */
export class ShadowRoots {
  private readonly roots = new Set<ShadowRoot>();
  private sheet: CSSStyleSheet | null = null;

  get all(): readonly ShadowRoot[] {
    return [...this.roots];
  }

  /** Remembers the shadow root that a marked node stands in, if it does. */
  note(node: Node): void {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot) || this.roots.has(root)) return;
    this.roots.add(root);
    if (__BROWSER__ === 'firefox') this.adopt(root);
  }

  release(): void {
    for (const root of this.roots) {
      const at = this.sheet ? root.adoptedStyleSheets.indexOf(this.sheet) : -1;
      if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    }
    this.roots.clear();
  }

  private adopt(root: ShadowRoot): void {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(markStyles());
    }
    root.adoptedStyleSheets.push(this.sheet);
  }
}
