/** Starts a page of ours: styles for the card, then the page's parts in its main element. */
import { type ComponentChildren, render } from 'preact';
import { draftNoteStyle } from '../draft-note/style';
import { LOOKUP_LINES } from '../lines';
import { Mark } from '../mark';
import { palette } from '../palette';
import { cardStyle } from '../reading-card';
import { adoptStyles } from '../style-sheet';

/** @param parts what stands below the title */
export function startPage(document: Document, parts: ComponentChildren): void {
  adoptStyles(document, palette(':root') + cardStyle + draftNoteStyle);
  const main = document.querySelector('main');
  if (!main) throw new Error('the page has no main element');
  render(
    <>
      <h1>
        <Mark />
        {LOOKUP_LINES.title}
      </h1>
      {parts}
    </>,
    main,
  );
}
