// Formulas, $…$ in a line and $$…$$ in a paragraph of their own, set by KaTeX while the site is built.
import katex from 'katex'

function set(formula, displayMode) {
  const html = katex.renderToString(formula, { displayMode, throwOnError: true, strict: 'error' })
  const scrolled = html.replace('class="katex-display"', 'class="katex-display" tabindex="0"') // so that keys scroll it
  return `<span v-pre>${scrolled}</span>`
}

/// A plugin of markdown-it.
export function formulas(md) {
  // As on GitHub: a dollar sign opens before what is no blank, and closes after what is none and before no digit.
  md.inline.ruler.after('escape', 'formula', (state, silent) => {
    const found = /^(\$\$?)(?!\s)((?:\\.|[^\\$])+?)(?<!\s)\1(?!\d)/s.exec(state.src.slice(state.pos))
    if (!found) return false
    if (!silent) Object.assign(state.push('formula', '', 0), { content: found[2], block: found[1] === '$$' })
    state.pos += found[0].length
    return true
  })
  md.renderer.rules.formula = (tokens, i) => set(tokens[i].content, tokens[i].block)
}
