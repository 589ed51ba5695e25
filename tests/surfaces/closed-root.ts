/** Reaches into the panel's closed root, as no page can: by holding on to it when it is made. */
import { vi } from 'vitest';
import { mountPanel, type Panel, type PanelOptions } from '../../src/surfaces/in-page-panel';

export interface Mounted {
  readonly panel: Panel;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly life: AbortController;
  readonly said: { notANo: string[]; undo: string[]; closed: string[] };
  part(name: string): HTMLElement | null;
  parts(name: string): HTMLElement[];
}

/** @param mode `open` lets a checker of accessibility walk in; the panel itself always asks for `closed` */
export function mounted(manner: PanelOptions['manner'], mode: ShadowRootMode = 'closed'): Mounted {
  const roots: ShadowRoot[] = [];
  const asked: ShadowRootInit[] = [];
  const attach = Element.prototype.attachShadow;
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    asked.push(init);
    const root = attach.call(this, { ...init, mode });
    roots.push(root);
    return root;
  });
  const life = new AbortController();
  const said = { notANo: [] as string[], undo: [] as string[], closed: [] as string[] };
  const panel = mountPanel(document, {
    manner,
    onNotANo: ({ reading }) => said.notANo.push(reading.refusal.words),
    onUndo: ({ reading }) => said.undo.push(reading.refusal.words),
    onClose: (card) => said.closed.push(card.id),
    signal: life.signal,
  });
  spy.mockRestore();
  const [root] = roots;
  if (!root || asked[0]?.mode !== 'closed') throw new Error('the panel has no closed root');
  const parts = (name: string) => [...root.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
  return {
    panel,
    host: root.host as HTMLElement,
    root,
    life,
    said,
    parts,
    part: (name) => parts(name)[0] ?? null,
  };
}
