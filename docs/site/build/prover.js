// Beside the pages: the compiler with the files that it reads, and the sources that pages link to.
import { createReadStream, createWriteStream, readdirSync, statSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createGzip, gzipSync } from 'node:zlib'

import { linkedFiles } from './links.js'
import { allFiles } from './programs.js'
import { root } from './repository.js'

const site = dirname(dirname(fileURLToPath(import.meta.url)))
const compiler = resolve(site, 'node_modules/@yowasp/clang/gen')

/// Writes prover/ and source/ into the site. What is large is compressed, and unpacked by prover/worker.js: so it
/// does not matter whether a server compresses.
export async function writeProver(folder) {
  const prover = resolve(folder, 'prover')
  await mkdir(prover, { recursive: true })
  for (const name of ['worker.js', 'prove.js', 'program.js', 'message.js']) await copyFile(resolve(site, 'prover', name), resolve(prover, name))
  await copyFile(resolve(compiler, 'bundle.js'), resolve(prover, 'bundle.js'))

  const sizes = {}
  for (const name of readdirSync(compiler)) {
    if (name === 'bundle.js') continue
    const packed = resolve(prover, `${name}.packed`)
    await pipeline(createReadStream(resolve(compiler, name)), createGzip({ level: 6 }), createWriteStream(packed))
    sizes[name] = statSync(packed).size
  }
  const texts = gzipSync(JSON.stringify(Object.fromEntries(allFiles())), { level: 9 })
  await writeFile(resolve(prover, 'files.json.packed'), texts)
  sizes['files.json'] = texts.length
  await writeFile(resolve(prover, 'sizes.json'), JSON.stringify(sizes))

  for (const file of linkedFiles) {
    const copy = resolve(folder, 'source', `${file}.txt`)
    await mkdir(dirname(copy), { recursive: true })
    await copyFile(resolve(root, file), copy)
  }
}
