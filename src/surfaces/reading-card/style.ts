/** How the card looks. A string, since the panel carries it into a closed shadow root. */
export const cardStyle = `
.card, .card * { box-sizing: border-box; }
.card {
  margin: 0;
  padding: 16px;
  background: var(--he-paper);
  border: 1px solid var(--he-line);
  border-radius: 12px;
  overflow-wrap: anywhere;
}
.card p, .card ol, .card ul, .card blockquote, .card h3 { margin: 0; padding: 0; }
.card ol, .card ul { list-style: none; }
.card .who { color: var(--he-soft); font-size: 13px; }
.card .who b { color: var(--he-ink); font-weight: 600; }
.card blockquote {
  margin-top: 2px;
  font: 400 15px/1.45 var(--he-voice);
  max-height: 9em;
  overflow: auto;
}
.card blockquote::before { content: "\\201C"; }
.card blockquote::after { content: "\\201D"; }
.card .kind {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 8px;
  align-items: center;
  margin-top: 10px;
  color: var(--he-soft);
  font-size: 13px;
}
.card [data-part="kind"] {
  padding: 1px 9px;
  border-radius: 99px;
  background: var(--he-accent-wash);
  color: var(--he-accent);
  font-weight: 600;
}
.card .reframe, .card .heed { margin-top: 12px; }
.card .heed { font-weight: 600; }
.card .lead {
  margin-top: 14px;
  color: var(--he-soft);
  font-size: 12px;
  font-weight: 600;
  letter-spacing: 0.02em;
}
.card .ask { display: flex; gap: 10px; align-items: flex-start; justify-content: space-between; }
.card .ask > span:first-child { flex: 1; min-width: 0; }
.card .acts { display: flex; flex-direction: column; gap: 6px; flex: none; }
.card .first { margin-top: 4px; }
.card .first .ask > span:first-child { font: 500 20px/1.3 var(--he-voice); text-wrap: pretty; }
.card .others { margin-top: 4px; }
.card .others li { padding: 7px 0; border-top: 1px solid var(--he-line); }
.card .others li:first-child { border-top: 0; }
.card button, .card summary { font: 500 13px/1.4 var(--he-text); cursor: pointer; color: var(--he-accent); }
.card button {
  margin: 0;
  padding: 3px 10px;
  min-height: 28px;
  border: 1px solid var(--he-line);
  border-radius: 8px;
  background: transparent;
}
.card button:hover { background: var(--he-accent-wash); border-color: var(--he-accent); }
.card .first button { background: var(--he-accent); border-color: var(--he-accent); color: var(--he-on-accent); }
.card .first button + button { background: var(--he-paper); color: var(--he-accent); }
.card .first button:hover { filter: brightness(1.08); }
.card button:focus-visible, .card summary:focus-visible {
  outline: 2px solid var(--he-accent);
  outline-offset: 2px;
}
.card .foot {
  display: flex;
  flex-wrap: wrap;
  gap: 6px 12px;
  align-items: flex-start;
  justify-content: space-between;
  margin-top: 12px;
}
.card details { flex: 1 1 60%; min-width: 0; font-size: 13px; color: var(--he-soft); }
.card summary { padding: 4px 0; border-radius: 6px; width: fit-content; }
.card details ul { padding: 4px 0 0 14px; }
.card details ul li { list-style: disc; }
.card > details { margin-top: 10px; }
.card > details .others, .card > details .reframe { font-size: 14px; color: var(--he-ink); }
.card .foot .quiet { border-color: transparent; color: var(--he-soft); }
.card .foot .quiet:hover { color: var(--he-ink); background: var(--he-wash); border-color: transparent; }
.card.aside { display: flex; gap: 10px; align-items: center; justify-content: space-between; padding: 10px 16px; color: var(--he-soft); }
.card .outcome { font-size: 13px; }
.card .outcome:not(:empty) { margin-top: 6px; }
@media (forced-colors: active) {
  .card [data-part="kind"] { border: 1px solid CanvasText; }
  .card .first button { border: 2px solid ButtonText; }
}
`;
