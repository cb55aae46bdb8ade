// The programs whose blocks can be proved in a page, with all headers that they include.
import { posix, resolve } from 'node:path'

import { isFile, root, textOf } from './repository.js'

const canBeProved = /^(docs\/examples|static_tests\/must_not_compile)\/\w+\.cpp$/

/// Boost.Hana, the one library outside of the repository, as Debian's libboost-dev installs it, is system/ in a page.
const placeOf = (file) => file.replace(/^system\//, '/usr/include/')

/// The file that an include names, as a path in the compiler's files; nothing for a header of C++ itself.
function included(name, by) {
  for (const folder of [posix.dirname(by), 'include', '.']) {
    const file = posix.join(folder, name)
    if (isFile(resolve(root, file))) return file
  }
  if (name.startsWith('boost/') && isFile(placeOf(`system/${name}`))) return `system/${name}`
  if (/[/.]/.test(name)) throw new Error(`${by} includes ${name}, which is not there`)
}

/// Adds a file and all that it includes to `texts`.
function collect(file, texts) {
  if (texts.has(file)) return
  const text = textOf(placeOf(file))
  texts.set(file, text)
  for (const [, name] of text.matchAll(/^ *# *include *[<"]([\w./]+)[>"]/gm)) {
    const next = included(name, file)
    if (next) collect(next, texts)
  }
}

const programs = new Map()

/// The texts of a program and its headers by their names, or nothing if it can't be proved in a page.
export function filesOf(program) {
  if (!canBeProved.test(program)) return undefined
  if (!programs.has(program)) {
    const texts = new Map()
    try {
      collect(program, texts)
      programs.set(program, texts)
    } catch {
      programs.set(program, undefined) // it needs a library that is not in the site
    }
  }
  return programs.get(program)
}

/// The texts of all programs that were asked for, by their names.
export const allFiles = () => new Map([...programs.values()].flatMap((texts) => [...(texts ?? [])]))
