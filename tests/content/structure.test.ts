// @vitest-environment jsdom
/** A report of a page tells how it is built and not one word that somebody wrote. */
import { beforeEach, expect, it, vi } from 'vitest';

const world = globalThis as { howElseStructure?: string };

beforeEach(() => vi.resetModules());

async function structure(html: string): Promise<string> {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  await import('../../src/content/structure');
  return world.howElseStructure ?? '';
}

it('names elements by tag, class, id and role, and counts rows that look alike', async () => {
  const found = await structure(
    '<main id="mail-12" class="a b"><ul role="list"><li class="row"></li><li class="row"></li><li class="row"></li></ul></main>',
  );
  expect(found).toBe('main#mail-0.a.b\n ul[role=list]\n  li.row ×3');
});

it('holds no text, no address and no value that a person could have written', async () => {
  const found = await structure(
    `<div title="Ana Ruiz" data-email="ana@example.org" aria-label="From Ana" id="ana@example.org" class="Grüße x">
       <a href="mailto:ana@example.org">Ana Ruiz</a> No, that's unrealistic.<input value="secret"><img alt="Ana" src="x">
     </div>`,
  );
  expect(found).not.toMatch(/Ana|ana|unrealistic|secret|Gr/);
  expect(found).toContain('div.x[title][data-email][aria-label]');
  expect(found).toContain('a[href]');
});

it('stays readable on a page of any size', async () => {
  const found = await structure(
    Array.from({ length: 5_000 }, (_, at) => `<p class="c${'x'.repeat(at % 7)}"></p>`).join(''),
  );
  expect(found.split('\n').length).toBeLessThanOrEqual(600);
});
