// npm run prove: every block that can be proved in a page, by the compiler of the page, in Node.
//
// Those of docs/examples hold; with another last digit in a prints_as they fail with the library's message. Those of
// static_tests/must_not_compile fail and say one of their sentences. The seconds are the processor's.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

import { allFiles, filesOf } from '../build/programs.js'
import { root, textOf } from '../build/repository.js'
import { prove } from '../prover/prove.js'

const compiler = await import('@yowasp/clang')
const words = process.argv.slice(2) // of the files' names; none for all

const pages = ['README.md']
for (const folder of ['docs/derivations', 'docs/how_to']) {
  pages.push(...readdirSync(resolve(root, folder)).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`))
}
const blocks = new Map()
for (const page of pages) {
  const text = textOf(page)
  for (const [, file, tag, code] of text.matchAll(/^<!-- quote: (\S+)#(\w+) -->\n```cpp\n([^]*?)\n```$/gm)) {
    const isAsked = words.length === 0 || words.some((word) => file.includes(word))
    if (isAsked && code.includes('static_assert') && filesOf(file)) blocks.set(`${file}#${tag}`, { file, tag, code })
  }
}
const texts = Object.fromEntries(allFiles())

let faults = 0
for (const [name, block] of blocks) {
  const isMistake = block.file.startsWith('static_tests/')
  const begin = process.cpuUsage()
  const result = await prove(compiler, texts, block)
  const { user, system } = process.cpuUsage(begin)
  let fault = ''
  if (isMistake) {
    const sentences = [...texts[block.file].matchAll(/^\/\/ must say: (.*)$/gm)].map((found) => found[1])
    const isSaid = sentences.some((sentence) => result.sentence?.includes(sentence) || sentence.includes(result.sentence?.replace(/^[^:]*: |\.$/g, '')))
    if (!isSaid) fault = `says: ${result.sentence}`
  } else if (!result.holds) {
    fault = `fails: ${result.line}: ${result.sentence}`
  }
  const broken = block.code.replace(/(prints_as<[^"]*"[^"]*)(\d)(">)/, (_, before, digit, after) => before + ((+digit + 1) % 10) + after)
  if (!isMistake && broken !== block.code) {
    const answer = await prove(compiler, texts, { ...block, code: broken })
    if (answer.holds || !answer.line || !answer.sentence.startsWith('The proof fails: ')) fault += ` broken: ${answer.line}: ${answer.sentence}`
  }
  if (fault) ++faults
  console.log(`${((user + system) / 1e6).toFixed(1).padStart(5)} s  ${name}  ${fault || (isMistake ? `says: ${result.line}: ${result.sentence}` : 'holds')}`)
}
console.log(`${blocks.size} blocks, ${faults} faults`)
process.exitCode = faults ? 1 : 0
