// What compilers say, and the sentence that a reader of the page gets. Their output was copied from clang 22.
import assert from 'node:assert/strict'
import test from 'node:test'

import { messageOf } from '../prover/message.js'

test('a claim of the library: its message, and the line in the block', () => {
  const output = `In file included from docs/examples/prediction.cpp:1:
include/constgrad/diagnostic/fail_build.hpp:79:17: error: static assertion failed due to requirement 'PROOF_FAILED<constgrad::fixed_string<26>{"got 0.85916839, expected "}, constgrad::fixed_string<27>{"\\"0.85916838\\""}>::holds': the words in quotes say what is wrong
include/constgrad/proof/verdict.hpp:55:33: note: in instantiation of function template specialization 'constgrad::fail_build<PROOF_FAILED, fixed_string<4>{"x"}>' requested here
block:3:15: note: in instantiation of variable template specialization 'prints_as' requested here
1 error generated.
`
  assert.deepEqual(messageOf(output), { line: 3, sentence: 'The proof fails: got 0.85916839, expected "0.85916838".' })
})

test('the first error counts', () => {
  const output = `block:2:7: error: expected ';' after top level declarator
block:4:1: error: unknown type name 'foo'
`
  assert.deepEqual(messageOf(output), { line: 2, sentence: "expected ';' after top level declarator." })
})

test('a plain static_assert: what its sides are', () => {
  const output = `block:5:15: error: static assertion failed due to requirement 'value == 3.0'
block:5:21: note: expression evaluates to '2 == 3'
1 error generated.
`
  assert.deepEqual(messageOf(output), {
    line: 5,
    sentence: "static assertion failed due to requirement 'value == 3.0': it is '2 == 3'.",
  })
})

test('a constant that takes too long', () => {
  const output = `block:1:16: error: constexpr variable 'trained' must be initialized by a constant expression
include/constgrad/a.hpp:9:3: note: constexpr evaluation hit maximum step limit; possible infinite loop?
`
  assert.equal(messageOf(output).line, 1)
  assert.match(messageOf(output).sentence, /1,048,576 steps/)
})

test('an error outside of the block has no line, and no output is an answer too', () => {
  assert.equal(messageOf("docs/examples/x.cpp:1:10: fatal error: 'y.hpp' file not found\n").line, 0)
  assert.equal(messageOf('').sentence, 'The compiler gives no reason.')
})
