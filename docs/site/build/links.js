// Links between files: to a page by its address; to a source file that is copied into the site as text. A folder is no
// link there.
import { posix, resolve } from 'node:path'

import { pageOf } from './pages.js'
import { isFile, root } from './repository.js'

/// The files that pages link to; writeProver copies them to source/<file>.txt.
export const linkedFiles = new Set()

/// A plugin of markdown-it.
export function links(md) {
  md.core.ruler.push('links_to_files', (state) => {
    const folder = posix.dirname(state.env.realPath ? posix.relative(root, state.env.realPath) : state.env.relativePath)
    for (const { children } of state.tokens) {
      if (!children) continue
      for (const [i, token] of children.entries()) {
        if (token.type !== 'link_open') continue
        const href = token.attrGet('href')
        if (/^([a-z]+:|#|\/)/.test(href)) continue
        const [path, ...anchor] = href.split(/(?=#)/)
        const file = posix.join(folder, path)
        if (file.endsWith('.md')) {
          token.attrSet('href', `/${pageOf(file)}${anchor.join('')}`)
        } else if (isFile(resolve(root, file))) {
          linkedFiles.add(file)
          token.attrSet('href', `/source/${file}.txt`)
          token.attrSet('target', '_self')
        } else {
          const close = children.findIndex((other, j) => j > i && other.type === 'link_close')
          for (const end of [token, children[close]]) Object.assign(end, { type: 'html_inline', content: '' })
        }
      }
    }
  })
}
