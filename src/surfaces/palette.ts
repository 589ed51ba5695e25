/** The colours and letters of every surface, in light and dark. `%` stands for the element that carries them. */

const LIGHT = `
  color-scheme: light;
  --he-paper: #fffdf9;
  --he-wash: #f4f1ea;
  --he-ink: #23282b;
  --he-soft: #5a6165;
  --he-line: #ddd7ca;
  --he-accent: #1f6358;
  --he-accent-wash: #e6f0ec;
  --he-on-accent: #ffffff;
  --he-shadow: 0 1px 2px rgb(40 35 20 / 8%), 0 8px 28px rgb(40 35 20 / 16%);`;

const DARK = `
  color-scheme: dark;
  --he-paper: #1d2123;
  --he-wash: #272c2f;
  --he-ink: #eceae4;
  --he-soft: #a9b0b1;
  --he-line: #3a4144;
  --he-accent: #8ccdbd;
  --he-accent-wash: #22352f;
  --he-on-accent: #10201c;
  --he-shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 8px 28px rgb(0 0 0 / 50%);`;

/** @param carrier the selector of the element that all else stands in */
export const palette = (carrier: string): string => `
${carrier} {${LIGHT}
  --he-text: system-ui, -apple-system, "Segoe UI", Roboto, Ubuntu, Cantarell, "Noto Sans", sans-serif;
  --he-voice: ui-serif, "Iowan Old Style", Charter, Georgia, "Noto Serif", "DejaVu Serif", serif;
  color: var(--he-ink);
  font: 400 14px/1.5 var(--he-text);
  text-align: start;
}
@media (prefers-color-scheme: dark) {
  ${carrier} {${DARK}
  }
}
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  border: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;
