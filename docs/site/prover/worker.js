// The compiler, in a thread of its own: clang as WebAssembly proves one block after the other.
//
//     it is sent      { sizes, block: { file, tag, code } }
//     it answers      { loaded, total } while it loads, { compiling: true }, and { holds, seconds, line, sentence }
import { compile, prove } from './prove.js'

let compiler, texts // of the library's headers and of the programs, by their paths
let loaded = 0
let total = 0

/// fetch(), for files that are compressed beside this one: a response with what they hold.
const fetchAsIs = self.fetch.bind(self)
self.fetch = async (address) => {
  const name = String(address).split('/').at(-1)
  const response = await fetchAsIs(new URL(`${name}.packed`, import.meta.url)).catch(() => {
    throw new Error('The compiler can not be loaded: the site does not answer.')
  })
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

/// What is said of an error by which a program is neither proved nor refused.
function sentenceOf(error) {
  if (error instanceof RangeError && compiler) {
    return 'The compiler has no more memory: it recurses too deeply, or the program is too large.'
  }
  if (error instanceof RangeError) return 'This browser gives the compiler too little memory: it needs about 420 MB.'
  if (compiler || error.message.endsWith('.')) return error.message
  return `The compiler can not be loaded: ${error.message}.`
}

onmessage = async ({ data: { sizes, block } }) => {
  try {
    total = Object.values(sizes).reduce((sum, size) => sum + size, 0)
    if (!compiler) {
      texts = await (await fetch('files.json')).json()
      const loading = await import('./bundle.js')
      await compile(loading, ['-fsyntax-only', 'nothing.cpp'], { 'nothing.cpp': '' }) // loads the rest
      compiler = loading
    }
    postMessage({ compiling: true })
    postMessage(await prove(compiler, texts, block))
  } catch (error) {
    postMessage({ broken: sentenceOf(error) })
  }
}
