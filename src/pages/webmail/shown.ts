/** Whether a person sees a message: pages keep earlier ones, hidden in one way or another. */
import { hidesItself } from '../text-on-page';

/** Shown as far as attributes tell; a frame that is hidden hides all that is in it. */
function showsItself(element: Element, judged: Map<Element, boolean>): boolean {
  const known = judged.get(element);
  if (known !== undefined) return known;
  const above = element.parentElement ?? element.ownerDocument.defaultView?.frameElement ?? null;
  const shown = !hidesItself(element) && (above === null || showsItself(above, judged));
  judged.set(element, shown);
  return shown;
}

/** By attributes, and by layout where the browser has one. */
export const isShown = (body: Element, judged: Map<Element, boolean>): boolean =>
  showsItself(body, judged) && (typeof body.checkVisibility === 'function' ? body.checkVisibility() : true);
