/* The editor: CodeMirror, in the page's colours. */
import { EditorState } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { HighlightStyle, StreamLanguage, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { java } from '@codemirror/legacy-modes/mode/clike';
import { tags } from '@lezer/highlight';

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.bool, tags.null, tags.atom], color: 'var(--keyword)' },
  { tag: tags.string, color: 'var(--string)' },
  { tag: tags.comment, color: 'var(--comment)', fontStyle: 'italic' },
  { tag: tags.number, color: 'var(--number)' },
  { tag: [tags.typeName, tags.className, tags.meta], color: 'var(--name)' },
]);

const look = EditorView.theme({
  '&': { backgroundColor: 'var(--paper)', color: 'var(--ink)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', maxHeight: '65vh', lineHeight: '1.55' },
  '.cm-content, .cm-gutter': { minHeight: '14rem' },
  '.cm-gutters': { backgroundColor: 'var(--soft)', color: 'var(--muted)', borderRight: '1px solid var(--rule)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--soft)', color: 'inherit' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--mark)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--mark)' },
  '.cm-tooltip, .cm-panels': { backgroundColor: 'var(--soft)', color: 'var(--ink)', border: '1px solid var(--rule)' },
  '.cm-panel.cm-panel-lint ul [aria-selected]': { backgroundColor: 'var(--mark)', color: 'var(--ink)' },
  '.cm-diagnostic': { whiteSpace: 'pre-wrap', fontFamily: 'var(--mono)', fontSize: '0.8125rem' },
});

/** An editor in the place, which calls `run` on Ctrl+Enter and `changed` when its text changes. */
export function openEditor(place, { nonce, run, changed }) {
  const view = new EditorView({
    parent: place,
    state: EditorState.create({
      extensions: [
        EditorView.cspNonce.of(nonce),
        keymap.of([{ key: 'Mod-Enter', run: () => { run(); return true; } }, indentWithTab]),
        keymap.of([...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        lineNumbers(), lintGutter(), history(), drawSelection(), highlightActiveLine(), highlightActiveLineGutter(),
        indentOnInput(), bracketMatching(), indentUnit.of('    '), EditorState.tabSize.of(4), EditorView.lineWrapping,
        StreamLanguage.define(java), syntaxHighlighting(colours), look,
        EditorView.contentAttributes.of({ 'aria-label': 'Java code', 'aria-describedby': 'hint' }),
        EditorView.updateListener.of(update => update.docChanged && changed()),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace: text => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 } }),
    insert: pieces => view.dispatch({ changes: pieces.map(({ at, text }) => ({ from: at, insert: text })) }),
    focus: () => view.focus(),
    goTo: at => { view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) }, scrollIntoView: true }); view.focus(); },
    mark: mistakes => view.dispatch(setDiagnostics(view.state, mistakes.map(({ start, end, message }) => {
      const { length } = view.state.doc;
      return { from: Math.min(start, length), to: Math.min(Math.max(end, start + 1), length), severity: 'error', message };
    }))),
  };
}
