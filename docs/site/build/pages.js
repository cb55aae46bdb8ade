// Which file is which page: README.md is the page of its folder, and docs/ is not in the address.
import { posix } from 'node:path'

import { textOf } from './repository.js'

/// docs/derivations/README.md is the page derivations/index.md.
export const pageOf = (file) => file.replace(/^docs\//, '').replace(/README\.md$/, 'index.md')

/// The title of a file's page, its first heading.
const titleOf = (file) => textOf(file).match(/^# (.+)$/m)[1].replaceAll('`', '')

/// The pages of a folder in the order in which its README names them first.
export function chapters(folder) {
  const named = [...textOf(`${folder}/README.md`).matchAll(/\]\(([a-z_]+\.md)\)/g)].map((found) => found[1])
  return [...new Set(named)].map((name) => {
    const file = posix.join(folder, name)
    return { text: titleOf(file), link: '/' + pageOf(file).replace(/\.md$/, '') }
  })
}
