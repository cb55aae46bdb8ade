// Two braces in a page, as of matrix{{1.0, 2.0}, {3.0, 4.0}}, are two braces, and no expression of Vue's.

/// A plugin of markdown-it.
export function braces(md) {
  for (const kind of ['text', 'code_inline']) {
    const rule = md.renderer.rules[kind]
    md.renderer.rules[kind] = (...all) => rule(...all).replaceAll('{{', '&#123;&#123;')
  }
}
