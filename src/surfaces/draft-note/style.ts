/** The note on the user's reply: a card among the cards, a shade quieter. */
export const draftNoteStyle = `
.draft-note { margin-top: 8px; }
.draft-note h3 { margin: 0 0 6px; font: 600 13px/1.4 var(--he-text); color: var(--he-soft); }
.draft-note p { margin: 6px 0 0; }
.draft-note ul { margin: 6px 0 0; padding: 0; list-style: none; }
.draft-note li + li { margin-top: 8px; }
.draft-note b { display: block; font-weight: 600; }
.draft-note q { color: var(--he-soft); }
.draft-note .free { font-size: 13px; color: var(--he-soft); }
.draft-note .rest { margin: 12px 0 0; padding: 8px 0 0; border: 0; border-top: 1px solid var(--he-line); }
.draft-note .rest legend { float: inline-start; padding: 0; }
.draft-note .rest > div { display: flex; flex-wrap: wrap; gap: 6px; clear: both; padding-top: 6px; }
.draft-note .rest .quiet { border-color: transparent; color: var(--he-soft); }
.draft-note [data-part="rested"] { max-height: 6em; overflow: auto; white-space: pre-wrap; }
`;
