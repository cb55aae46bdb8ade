// The compiler, in a thread of its own: clang as WebAssembly proves one block after the other.
//
//     it is sent      { sizes, block: { file, tag, code } }
//     it answers      { loaded, total } while it loads, { compiling: true }, and { holds, seconds, line, sentence }
import { messageOf } from './message.js'
import { programOf } from './program.js'

const options = [
  ...['-std=c++20', '-Iinclude', '-I.', '-isystem', 'system', '-ffp-contract=off', '-fsyntax-only'],
  ...['-fno-color-diagnostics', '-fno-caret-diagnostics', '-ftemplate-backtrace-limit=0'],
]

let compiler, texts // of the library's headers and of the programs, by their paths
let loaded = 0
let total = 0

/// fetch(), for files that are compressed beside this one: a response with what they hold.
const fetchAsIs = self.fetch.bind(self)
self.fetch = async (address) => {
  const name = String(address).split('/').at(-1)
  const response = await fetchAsIs(new URL(`${name}.packed`, import.meta.url))
  if (!response.ok) throw new Error(`The site has no file prover/${name}.packed.`)
  const counted = new TransformStream({
    transform(chunk, controller) {
      loaded += chunk.byteLength
      postMessage({ loaded, total })
      controller.enqueue(chunk)
    },
  })
  const type = name.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream'
  return new Response(response.body.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')), {
    headers: { 'content-type': type },
  })
}

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

/// Runs clang++: what it says, and whether it fails.
async function compile(words, files) {
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

async function prove({ file, tag, code }) {
  const program = programOf(file, texts[file], tag, code)
  const mistake = file.startsWith('static_tests/must_not_compile/') ? ['-DMISTAKE'] : []
  const begin = performance.now()
  const { output, failed } = await compile([...options, ...mistake, file], { ...texts, [file]: program })
  const seconds = (performance.now() - begin) / 1000
  return { holds: !failed, seconds, ...(failed ? messageOf(output) : {}) }
}

onmessage = async ({ data: { sizes, block } }) => {
  try {
    total = Object.values(sizes).reduce((sum, size) => sum + size, 0)
    if (!texts) {
      texts = await (await fetch('files.json')).json()
      compiler = await import('./bundle.js')
      await compile(['-fsyntax-only', 'nothing.cpp'], { 'nothing.cpp': '' }) // loads the rest
    }
    postMessage({ compiling: true })
    postMessage(await prove(block))
  } catch (error) {
    postMessage({ broken: error instanceof RangeError ? 'The compiler has no more memory: it recurses too deeply, or the program is too large.' : error.message })
  }
}
