// A content security policy in every page: what it loads and runs is of the site alone.
import { createHash } from 'node:crypto'

/// Scripts of the site's files, those of the generator that stand in the page by their hashes, and WebAssembly. Styles
/// may stand in the page, since KaTeX sets a formula with them.
const policyOf = (hashes) =>
  [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/// A page with its policy, which stands before all that it is about.
export function withPolicy(page) {
  const scripts = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)]
  const hashes = scripts.map(([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  const charset = '<meta charset="utf-8">'
  if (!page.includes(charset)) throw new Error(`A page has no ${charset}, after which its policy should stand.`)
  return page.replace(charset, `${charset}\n    <meta http-equiv="content-security-policy" content="${policyOf(new Set(hashes))}">`)
}
