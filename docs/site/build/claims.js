// Blocks of code with a static_assert: the theme's component ProveIt shows them, and proves them.
import { filesOf } from './programs.js'

const quote = /^<!-- quote: (\S+)#(\w+) -->/

/// A plugin of markdown-it.
export function claims(md) {
  md.core.ruler.push('claims', (state) => {
    for (const [i, token] of state.tokens.entries()) {
      const found = token.type === 'fence' && quote.exec(state.tokens[i - 1]?.content)
      if (found && token.content.includes('static_assert') && filesOf(found[1])) {
        token.meta = { file: found[1], tag: found[2] }
      }
    }
  })

  const fence = md.renderer.rules.fence
  md.renderer.rules.fence = (tokens, i, ...rest) => {
    const shown = fence(tokens, i, ...rest)
    if (!tokens[i].meta) return shown
    const { file, tag } = tokens[i].meta
    const code = md.utils.escapeHtml(JSON.stringify(tokens[i].content.trimEnd()))
    return `<ProveIt file="${file}" tag="${tag}" :code="${code}">${shown}</ProveIt>`
  }
}
