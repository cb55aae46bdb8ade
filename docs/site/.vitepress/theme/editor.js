// An editor for a block of C++. It is loaded when the first block is edited.
import { cpp } from '@codemirror/lang-cpp'
import { syntaxHighlighting } from '@codemirror/language'
import { setDiagnostics } from '@codemirror/lint'
import { EditorView, keymap } from '@codemirror/view'
import { classHighlighter } from '@lezer/highlight'
import { basicSetup } from 'codemirror'

/// An editor below `parent` with a text. onChange() hears of every change, onProve() of Ctrl+Enter.
export function makeEditor(parent, text, { onChange, onProve }) {
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [
      keymap.of([{ key: 'Mod-Enter', run: () => (onProve(), true) }]),
      basicSetup,
      cpp(),
      syntaxHighlighting(classHighlighter),
      EditorView.contentAttributes.of({ 'aria-label': 'C++, which can be edited. Escape, then Tab leaves it.' }),
      EditorView.updateListener.of((update) => update.docChanged && onChange(view.state.doc.toString())),
    ],
  })
  return {
    focus: () => view.focus(),
    set: (changed) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: changed } }),

    /// Marks a line with what is said of it; line 0 is none.
    mark(line, sentence) {
      const isThere = line > 0 && line <= view.state.doc.lines
      const at = isThere ? view.state.doc.line(line) : undefined
      view.dispatch(setDiagnostics(view.state, at ? [{ from: at.from, to: at.to, severity: 'error', message: sentence }] : []))
    },
  }
}
