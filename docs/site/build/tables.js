// A column without a heading has an empty cell above it, and no heading that a screen reader would announce as nothing.

/// A plugin of markdown-it.
export function tables(md) {
  md.core.ruler.push('empty_headings', (state) => {
    for (const [i, token] of state.tokens.entries()) {
      if (token.type === 'th_open' && !state.tokens[i + 1].content) token.tag = state.tokens[i + 2].tag = 'td'
    }
  })
}
