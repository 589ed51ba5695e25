/**
 * Editors as they are given out, put into a page: each with the model that a mail is sent from. The page's `editorModel`
 * tells what stands there.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const ROOT = new URL('../../', import.meta.url);
/** Below this address a fixture page finds the editors' own files. */
export const NPM = '/npm/';

export interface RealEditor {
  readonly name: string;
  /** Scripts by their address, loaded in order. */
  readonly scripts?: readonly string[];
  /** A module that is bundled with what it imports. */
  readonly bundle?: string;
  /** Runs in the page and puts the editor into `#editor`; it defines `editorModel`. */
  readonly mount: string;
  /** What is clicked to write into it: in the page, or the editor's own frame. */
  readonly place: string;
}

export const REAL_EDITORS: readonly RealEditor[] = [
  {
    name: 'a text area',
    mount: `document.querySelector('#editor').append(Object.assign(document.createElement('textarea'), { rows: 6, cols: 60 }));
      window.editorModel = () => document.querySelector('#editor textarea').value;`,
    place: '#editor textarea',
  },
  {
    name: 'contenteditable',
    mount: `document.querySelector('#editor').contentEditable = 'true';
      window.editorModel = () => document.querySelector('#editor').innerText;`,
    place: '#editor',
  },
  {
    name: 'TinyMCE 6',
    scripts: [`${NPM}tinymce/tinymce.min.js`],
    mount: `tinymce.init({ selector: '#editor', promotion: false, height: 200, init_instance_callback: (made) => {
      window.editorModel = () => made.getContent({ format: 'text' });
    } });`,
    place: '.tox-edit-area__iframe',
  },
  {
    name: 'CKEditor 4',
    scripts: [`${NPM}ckeditor4/ckeditor.js`],
    // The model is kept from the editor's own change, as webmails do.
    mount: `let model = '';
      const made = CKEDITOR.replace('editor', { versionCheck: false, height: 120 });
      made.on('change', () => { model = made.getData(); });
      made.on('instanceReady', () => {
        window.editorModel = () => new DOMParser().parseFromString(model, 'text/html').body.textContent;
      });`,
    place: 'iframe.cke_wysiwyg_frame',
  },
  {
    name: 'CKEditor 5',
    bundle: `import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
      import { Essentials } from '@ckeditor/ckeditor5-essentials';
      import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
      ClassicEditor.create(document.querySelector('#editor'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph] })
        .then((made) => {
          window.editorModel = () => new DOMParser().parseFromString(made.getData(), 'text/html').body.textContent;
        });`,
    mount: '',
    place: '.ck-editor__editable',
  },
  {
    name: 'Squire',
    bundle: `import Squire from 'squire-rte/dist/squire-raw.mjs';
      const place = document.querySelector('#editor');
      place.className = 'squire-wysiwyg';
      const made = new Squire(place, { sanitizeToDOMFragment: (html) => {
        const template = document.createElement('template');
        template.innerHTML = html;
        return document.importNode(template.content, true);
      } });
      window.editorModel = () => new DOMParser().parseFromString(made.getHTML(), 'text/html').body.textContent;`,
    mount: '',
    place: '#editor',
  },
  {
    name: 'ProseMirror',
    bundle: `import { EditorState } from 'prosemirror-state';
      import { EditorView } from 'prosemirror-view';
      import { schema } from 'prosemirror-schema-basic';
      import { exampleSetup } from 'prosemirror-example-setup';
      const view = new EditorView(document.querySelector('#editor'), {
        state: EditorState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) }),
      });
      view.dom.style.whiteSpace = 'pre-wrap';
      window.editorModel = () => view.state.doc.textContent;`,
    mount: '',
    place: '.ProseMirror',
  },
];

/** @returns the file at an address below `NPM`, with its type; null where the address is elsewhere */
export function npmFile(path: string): { readonly body: Buffer; readonly contentType: string } | null {
  if (!path.startsWith(NPM) || path.includes('..')) return null;
  const types: Record<string, string> = {
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    png: 'image/png',
  };
  const contentType = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return { body: readFileSync(new URL(`node_modules/${path.slice(NPM.length)}`, ROOT)), contentType };
}

/** @returns the source that mounts the editor */
export async function sourceOf({ bundle, mount }: RealEditor): Promise<string> {
  if (bundle === undefined) return mount;
  const { outputFiles } = await build({
    stdin: { contents: bundle, resolveDir: ROOT.pathname },
    bundle: true,
    write: false,
    format: 'iife',
    loader: { '.css': 'empty', '.svg': 'text' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
