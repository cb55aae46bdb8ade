// The proof of one block by a compiler: clang as WebAssembly, of the package @yowasp/clang, in a page as in Node.
import { messageOf } from './message.js'
import { programOf } from './program.js'

const options = [
  ...['-std=c++20', '-Iinclude', '-I.', '-isystem', 'system', '-ffp-contract=off', '-fsyntax-only'],
  ...['-fno-color-diagnostics', '-fno-caret-diagnostics', '-ftemplate-backtrace-limit=0'],
]

/// The texts of files by their paths, as nested objects.
function treeOf(files) {
  const tree = {}
  for (const [path, text] of Object.entries(files)) {
    const names = path.split('/')
    const last = names.pop()
    let folder = tree
    for (const name of names) folder = folder[name] ??= {}
    folder[last] = text
  }
  return tree
}

/// Runs clang++ on files: what it says, and whether it fails.
export async function compile(compiler, words, files) {
  const decoder = new TextDecoder()
  let output = ''
  const say = (bytes) => {
    if (bytes) output += decoder.decode(bytes, { stream: true })
  }
  try {
    await compiler.runClang(['clang++', ...words], treeOf(files), { stdout: say, stderr: say })
    return { output, failed: false }
  } catch (error) {
    if (!(error instanceof compiler.Exit)) throw error
    return { output, failed: true }
  }
}

/// Proves `code` in the place of what stands at `tag` in `file`, which is one of `texts`: { holds, seconds } and, of what
/// fails, { line, sentence }.
export async function prove(compiler, texts, { file, tag, code }) {
  const program = programOf(file, texts[file], tag, code)
  const mistake = file.startsWith('static_tests/must_not_compile/') ? ['-DMISTAKE'] : []
  const begin = performance.now()
  const { output, failed } = await compile(compiler, [...options, ...mistake, file], { ...texts, [file]: program })
  const seconds = (performance.now() - begin) / 1000
  return { holds: !failed, seconds, ...(failed ? messageOf(output) : {}) }
}
