/** Gives a root its styles: a constructed sheet where the browser allows it, else a style element inside that root. */

/** @param root a shadow root, or a document of ours; never a page's document */
export function adoptStyles(root: ShadowRoot | Document, css: string): void {
  const document = root instanceof Document ? root : root.ownerDocument;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // Firefox refuses a sheet from a content script's world here, by an error.
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof Document ? root.head : root).append(style);
  }
}
