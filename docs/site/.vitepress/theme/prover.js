// One compiler for all blocks of a page, in a worker that is started when the first claim is to be proved.
import { withBase } from 'vitepress'

const seconds = 20 // for one program
let sizes, worker, stop

const address = (name) => new URL(withBase(`/prover/${name}`), location.href)

/// How many megabytes the compiler has, compressed.
export async function megabytes() {
  if (!sizes) {
    const response = await fetch(address('sizes.json')).catch(() => {
      throw new Error('The compiler can not be loaded: the site does not answer.')
    })
    if (!response.ok) throw new Error('The site has no compiler.')
    sizes = await response.json()
  }
  return Math.round(Object.values(sizes).reduce((sum, size) => sum + size, 0) / 1e6)
}

/// Stops what is being proved, and the compiler with it.
export function cancel(reason = 'Cancelled.') {
  if (!stop) return
  worker.terminate()
  worker = undefined
  stop(new Error(reason))
}

/// Proves a block, `code` in the place of what stands at `tag` in `file`. tell() hears how far it is: { loaded, total } in
/// bytes, or { compiling: true }. The result is { holds, seconds, line, sentence }; what is not decided throws.
export async function prove(block, tell) {
  if (typeof WebAssembly === 'undefined') throw new Error('This browser has no WebAssembly, which the compiler needs.')
  cancel('Another proof was started.')
  await megabytes()
  worker ??= new Worker(address('worker.js'), { type: 'module' })
  let clock
  try {
    return await new Promise((resolve, reject) => {
      stop = reject
      worker.onerror = () => cancel('The compiler can not be loaded.')
      worker.onmessage = ({ data }) => {
        if ('holds' in data) return resolve(data)
        if (data.broken) return cancel(data.broken)
        if (data.compiling) clock = setTimeout(() => cancel(`Stopped after ${seconds} s: it takes too long, or never ends.`), seconds * 1000)
        tell(data)
      }
      worker.postMessage({ sizes, block })
    })
  } finally {
    clearTimeout(clock)
    stop = undefined
  }
}
