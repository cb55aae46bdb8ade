// The built site in Chromium: pages load without an error, a claim is proved, and a wrong digit fails with its message.
//
//     CHROMIUM=<path>    the browser, if it is elsewhere than Debian has it
//     BASE=/<path>/      the path for which the site was built, if any
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { chromium } from 'playwright-core'

import { hashOf } from '../.vitepress/theme/link.js'
import { serve } from './server.js'

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), '.vitepress/dist')
const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html') && name !== '404.html')
let server, browser, page
const faults = []

before(async () => {
  server = await serve(folder, process.env.BASE ?? '/')
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
  page = await browser.newPage()
  // A machine that does much else is given longer than a reader of the page.
  await page.addInitScript(() => {
    const wait = window.setTimeout
    window.setTimeout = (act, time, ...rest) => wait(act, time === 20_000 ? 10 * time : time, ...rest)
  })
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address) && !request.url().startsWith('data:')) faults.push(`leaves the origin: ${request.url()}`)
  })
})
after(async () => {
  await browser.close()
  server.close()
})

/// The block of a page that quotes this, what is said of it, and the button that proves it.
const block = (name) => page.locator(`.prove-it[data-name="${name}"]`)
const verdictOf = async (name) => {
  await block(name).locator('.prove').click()
  const status = block(name).locator('.status:is(.holds, .fails, .unknown)')
  await status.waitFor({ timeout: 300_000 })
  return status.textContent()
}
const replace = async (name, before, after) => {
  const code = await block(name).locator('.cm-content').innerText()
  assert.ok(code.includes(before), code)
  await block(name).locator('.cm-content').fill(code.replace(before, after))
}

test('every page loads without an error, and asks nothing of others', async () => {
  for (const name of pages) {
    await page.goto(`${server.address}${name}`, { waitUntil: 'networkidle' })
    assert.ok(await page.locator('main h1').count(), name)
  }
  assert.deepEqual(faults, [])
})

test('a claim is proved', async () => {
  await page.goto(`${server.address}derivations/prediction.html`)
  assert.match(await verdictOf('prediction.notebook'), /^Proved by clang in this page, in [\d.]+ s\.$/)
})

test('broken in one digit it fails, with the message of the library and the line', async () => {
  await replace('prediction.notebook', '0.85916839', '0.85916838')
  assert.match(await verdictOf('prediction.notebook'), /^Line \d+\. The proof fails: got 0\.85916839, expected 0\.85916838/)
})

test('reset, it is proved again', async () => {
  await block('prediction.notebook').getByText('Reset').click()
  assert.match(await verdictOf('prediction.notebook'), /^Proved/)
})

test('an address holds the edited code, which is shown and never run as a script', async () => {
  const hostile = '</div><img src=x onerror="window.hacked = true">'
  await page.goto('about:blank')
  await page.goto(`${server.address}derivations/prediction.html${hashOf('prediction.notebook', hostile)}`)
  await block('prediction.notebook').locator('.cm-content').waitFor()
  assert.equal(await block('prediction.notebook').locator('.cm-content').innerText(), hostile)
  assert.equal(await page.evaluate(() => window.hacked), undefined)
})

test('a script in the page is refused, and so is a request that leaves the site', { timeout: 60_000 }, async () => {
  const other = await browser.newPage()
  await other.goto(`${server.address}derivations/prediction.html`)
  const refused = await other.evaluate(async () => {
    const refused = (directive) =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => event.effectiveDirective === directive && resolve(true))
      })
    const both = Promise.all([refused('script-src-elem'), refused('connect-src')])
    const script = document.createElement('script')
    script.textContent = 'window.hacked = true'
    document.body.append(script)
    await fetch('http://127.0.0.1:1/').catch(() => {})
    return { both: await both, hacked: window.hacked }
  })
  assert.deepEqual(refused, { both: [true, true], hacked: undefined })
  await other.close()
})

/// What a page says when its browser lacks something that the compiler needs; the page stays readable.
async function verdictWithout(prepare) {
  const patient = page
  page = await browser.newPage()
  try {
    await prepare(page)
    await page.goto(`${server.address}derivations/prediction.html`)
    const verdict = await verdictOf('prediction.notebook')
    assert.ok(await page.locator('main h1').isVisible())
    return verdict
  } finally {
    await page.close()
    page = patient
  }
}

test('without WebAssembly it says so', async () => {
  const verdict = await verdictWithout((page) => page.addInitScript(() => delete window.WebAssembly))
  assert.equal(verdict, 'This browser has no WebAssembly, which the compiler needs.')
})

test('without a network it says so', async () => {
  for (const file of ['sizes.json', 'files.json.packed', 'llvm.core.wasm.packed']) {
    const verdict = await verdictWithout((page) => page.context().route(`**/${file}`, (route) => route.abort()))
    assert.equal(verdict, 'The compiler can not be loaded: the site does not answer.', file)
  }
})

test('where the site lacks a file it says which', async () => {
  const lose = (page) => page.context().route('**/files.json.packed', (route) => route.fulfill({ status: 404 }))
  assert.equal(await verdictWithout(lose), 'The site has no file prover/files.json.packed.')
})

test('with too little memory for the compiler it says so', async () => {
  const starve = (page) =>
    page.context().route('**/worker.js', async (route) => {
      const response = await route.fetch()
      const first = 'WebAssembly.instantiate = () => { throw new RangeError("no memory") };\n'
      await route.fulfill({ response, body: first + (await response.text()) })
    })
  assert.equal(await verdictWithout(starve), 'This browser gives the compiler too little memory: it needs about 420 MB.')
})

test('what never ends is stopped', { timeout: 200_000 }, async () => {
  const patient = page
  page = await browser.newPage()
  await page.goto(`${server.address}derivations/prediction.html`)
  await block('prediction.sides').getByText('Edit').click()
  await block('prediction.sides').locator('.cm-content').fill(`template <int I> constexpr int slow = [] {
  int sum = I;
  for (int i = 0; i < 300000; ++i) sum ^= i;
  return sum;
}();
template <int... I> constexpr bool endless = ((slow<I> != -1) && ...);
${Array.from({ length: 9 }, (_, i) => `static_assert(endless<${Array.from({ length: 99 }, (_, j) => 100 * i + j)}>);`).join('\n')}`)
  assert.match(await verdictOf('prediction.sides'), /^Stopped after 20 s/)
  await page.close()
  page = patient
})

test('what recurses without an end has a sentence, and the next claim is proved', { timeout: 400_000 }, async () => {
  await page.goto(`${server.address}derivations/prediction.html`)
  await block('prediction.sides').getByText('Edit').click()
  await block('prediction.sides').locator('.cm-content').fill('template <int I> struct s : s<I + 1>, s<I + 2> {};\ns<0> endless;')
  assert.match(await verdictOf('prediction.sides'), /no more memory|recursive template/)
  await block('prediction.sides').getByText('Reset').click()
  assert.match(await verdictOf('prediction.sides'), /^Proved/)
})

test('a claim about a network is proved', { timeout: 300_000 }, async () => {
  await page.goto(`${server.address}derivations/exclusive_or.html`)
  const first = await page.locator('.prove-it').first().getAttribute('data-name')
  assert.match(await verdictOf(first), /^Proved/)
})

test('nothing was said on the console', () => assert.deepEqual(faults, []))
