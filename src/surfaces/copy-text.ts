/** Puts text on the clipboard at the user's click, also where a page forbids the modern way. */

/** The old way: a text field inside our own root, selected and copied, then gone; the focus returns to where it was. */
function copyByField(text: string, place: HTMLElement): boolean {
  const document = place.ownerDocument;
  const root = place.getRootNode() as ShadowRoot | Document;
  const before = root.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'unseen';
  place.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    before?.focus({ preventScroll: true });
  }
}

/**
 * Copies text. Call it in the user's click.
 * @param place an element of ours; a field may stand in it for a moment
 * @returns false where the browser allows neither way
 */
export async function copyText(text: string, place: HTMLElement): Promise<boolean> {
  const clipboard = place.ownerDocument.defaultView?.navigator.clipboard;
  try {
    if (!clipboard) return copyByField(text, place);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByField(text, place);
  }
}
