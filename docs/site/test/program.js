// The program that is proved is the one of the repository, but for the block.
import assert from 'node:assert/strict'
import test from 'node:test'

import { programOf } from '../prover/program.js'

const text = `#include <a.hpp>
constexpr char brace = '{', text[] = "{"; // {
// [first]
static_assert(true);
// [first]
int main() {
  // [inside]
  static_assert(1 + 1 == 2);
  // [inside]
}
`

test('what stands before the block, and the block, whose lines are counted from 1', () => {
  assert.equal(
    programOf('x.cpp', text, 'first', 'static_assert(false);'),
    `#include <a.hpp>\nconstexpr char brace = '{', text[] = "{"; // {\n#line 1 "block"\nstatic_assert(false);\n\n`
  )
})

test('inside of braces, also what follows', () => {
  const program = programOf('x.cpp', text, 'inside', 'static_assert(2 == 2);')
  assert.ok(program.endsWith('#line 1 "block"\nstatic_assert(2 == 2);\n\n#line 10 "x.cpp"\n}\n\n'))
  assert.ok(program.includes('// [first]\nstatic_assert(true);'))
})

test('inside of an #ifdef, too', () => {
  const mistake = '#ifdef MISTAKE\n// [m]\na\n// [m]\n#else\nb\n#endif\n'
  assert.equal(programOf('x.cpp', mistake, 'm', 'c'), '#ifdef MISTAKE\n#line 1 "block"\nc\n\n#line 5 "x.cpp"\n#else\nb\n#endif\n\n')
})

test('a tag that is not there is an error', () => {
  assert.throws(() => programOf('x.cpp', text, 'third', ''), /no two lines/)
})
