/** How the panel looks: docked at the right, above the page, as tall as its cards. */
import { palette } from '../palette';
import { cardStyle } from '../reading-card';

export const panelStyle = `
${palette('.root')}
[hidden] { display: none !important; }
.root, .root * { box-sizing: border-box; }
.panel {
  position: fixed;
  top: 72px;
  right: 12px;
  z-index: 2147483647;
  display: flex;
  flex-direction: column;
  width: min(360px, calc(100vw - 24px));
  max-height: calc(100vh - 96px);
  background: var(--he-wash);
  border: 1px solid var(--he-line);
  border-radius: 16px;
  box-shadow: var(--he-shadow);
}
.bar { display: flex; align-items: center; justify-content: space-between; padding: 8px 8px 6px 16px; }
.bar h2 { margin: 0; font: 600 13px/1.4 var(--he-text); color: var(--he-soft); }
.scroll { display: flex; flex-direction: column; gap: 8px; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--he-line) transparent; padding: 0 8px 8px; border-radius: 0 0 16px 16px; }
.scroll > * { flex: none; }
.scroll > .slot { margin-top: -8px; }
.notice { margin: 0; padding: 2px 16px 12px; color: var(--he-ink); }
.bar button, .tab, .earlier, .notice button {
  margin: 0;
  font: 500 13px/1.4 var(--he-text);
  color: var(--he-soft);
  background: transparent;
  border: 1px solid transparent;
  border-radius: 8px;
  cursor: pointer;
}
.bar button, .notice button { padding: 3px 10px; min-height: 28px; }
.notice button { display: block; margin-top: 6px; color: var(--he-ink); border-color: var(--he-line); }
.bar button:hover, .earlier:hover { color: var(--he-ink); border-color: var(--he-line); }
.earlier { display: block; width: 100%; padding: 6px; }
.tab {
  position: fixed;
  top: 120px;
  right: 0;
  z-index: 2147483647;
  display: flex;
  flex-direction: column;
  gap: 4px;
  align-items: center;
  padding: 10px 7px 10px 8px;
  min-width: 36px;
  background: var(--he-paper);
  border: 1px solid var(--he-line);
  border-right: 0;
  border-radius: 12px 0 0 12px;
  box-shadow: var(--he-shadow);
}
.tab:hover { background: var(--he-accent-wash); }
.tab b { font: 600 14px/1 var(--he-text); color: var(--he-accent); }
.tab svg, .bar svg { display: block; width: 18px; height: 18px; fill: none; stroke: var(--he-accent); }
.bar h2 { display: flex; gap: 8px; align-items: center; }
.bar button:focus-visible, .notice button:focus-visible, .tab:focus-visible, .earlier:focus-visible, .scroll:focus-visible {
  outline: 2px solid var(--he-accent);
  outline-offset: 2px;
}
.panel.live .card { padding: 14px; }
@media (prefers-reduced-motion: no-preference) {
  .panel { animation: come 160ms ease-out; }
  @keyframes come { from { opacity: 0; transform: translateX(12px); } }
}
@media (max-width: 480px) {
  .panel { top: auto; bottom: 8px; right: 8px; width: calc(100vw - 16px); max-width: 360px; max-height: 60vh; }
}
@media (max-height: 420px) {
  .panel { top: 8px; max-height: calc(100vh - 16px); }
  .tab { top: 8px; }
}
@media (forced-colors: active) {
  .panel, .tab { border: 2px solid CanvasText; }
  .tab svg, .bar svg { stroke: CanvasText; }
}
${cardStyle}
`;
