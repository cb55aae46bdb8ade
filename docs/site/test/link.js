// What an address holds is the code, whatever is in it.
import assert from 'node:assert/strict'
import test from 'node:test'

import { codeIn, hashOf } from '../.vitepress/theme/link.js'

test('there and back again', () => {
  for (const code of ['', 'a', '½ · ∂E/∂w \u{1f600}', '</script><script>"\'&#x27;', '?>~\n\0'.repeat(99)]) {
    const hash = hashOf('error.exact', code)
    assert.match(hash, /^#prove=error\.exact&code=[\w-]*$/)
    assert.equal(codeIn(hash, 'error.exact'), code)
    assert.equal(codeIn(hash, 'error.other'), undefined)
  }
})

test('what is none is refused', () => {
  assert.equal(codeIn('#a-heading', 'error.exact'), undefined)
  assert.throws(() => codeIn('#prove=a.b&code=$', 'a.b'))
  assert.throws(() => codeIn('#prove=a.b&code=_w', 'a.b')) // a byte that is no text
})
