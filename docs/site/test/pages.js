// The built pages in Chromium, at the width of a desk and of a phone, light and dark: axe finds no violation, nothing is wider than
// the page, and the first view is small.
//
//     CHROMIUM=<path>    the browser, if it is elsewhere than Debian has it
//     BASE=/<path>/      the path for which the site was built, if any
//     PAGES=<words>      only pages whose names contain one of these, with commas between
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

import { chromium } from 'playwright-core'

import { serve } from './server.js'

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), '.vitepress/dist')
const words = (process.env.PAGES ?? '').split(',')
const pages = readdirSync(folder, { recursive: true }).filter(
  (name) => name.endsWith('.html') && name !== '404.html' && words.some((word) => name.includes(word))
)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let server, browser

before(async () => {
  server = await serve(folder, process.env.BASE ?? '/')
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
})
after(async () => {
  await browser.close()
  server.close()
})

/// What axe finds, how much wider than the window the page is, and the headings of tables that have no text.
const faultsOf = (page) =>
  page.evaluate(async () => {
    // axe takes a heading that is a formula, which is MathML, for one without text.
    const { violations } = await axe.run({ rules: { 'empty-table-header': { enabled: false } } })
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3)}`),
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      empty: [...document.querySelectorAll('th')].filter((heading) => !heading.textContent.trim()).length,
    }
  })

for (const colorScheme of ['light', 'dark']) {
  for (const width of [1280, 390]) {
    test(`no violation, and no page is too wide: ${colorScheme}, ${width} pixels`, async () => {
      // axe is a script that is not the site's: the policy, which browser.js tests, is switched off here.
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
      const page = await context.newPage()
      for (const name of pages) {
        await page.goto(`${server.address}${name}`, { waitUntil: 'networkidle' })
        await page.evaluate(axe)
        assert.deepEqual({ name, ...(await faultsOf(page)) }, { name, violations: [], tooWide: 0, empty: 0 })
      }
      await context.close()
    })
  }
}

test('the first view of a page has at most 200 kB, compressed, and no file of the compiler', async () => {
  let most = { bytes: 0 }
  for (const name of pages) {
    const page = await browser.newPage()
    const files = new Set()
    page.on('request', (request) => files.add(new URL(request.url()).pathname))
    await page.goto(`${server.address}${name}`, { waitUntil: 'load' })
    let bytes = 0
    for (const path of files) {
      assert.ok(!path.includes('/prover/'), path)
      if (!path.startsWith(new URL(server.address).pathname)) continue // data:
      const file = readFileSync(join(folder, path.slice(new URL(server.address).pathname.length)))
      bytes += path.endsWith('.woff2') ? file.length : gzipSync(file).length
    }
    if (bytes > most.bytes) most = { name, bytes }
    await page.close()
  }
  console.log(`${most.name}: ${Math.round(most.bytes / 1000)} kB`)
  assert.ok(most.bytes <= 200_000, `${most.name} has ${most.bytes} bytes`)
})
