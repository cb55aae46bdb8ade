// What a compiler says of a claim that fails, as a sentence with the line that it is about.

/// The pieces of a message in a template argument, joined: PROOF_FAILED<fixed_string<3>{"a "}, fixed_string<2>{"b"}>.
const piecesOf = (line) =>
  [...line.matchAll(/fixed_string<\d+>\{"((?:\\.|[^"\\])*)"\}/g)].map((found) => found[1].replace(/\\(.)/g, '$1'))

const headlines = {
  PROOF_FAILED: 'The proof fails',
  SHAPE_MISMATCH: 'The sizes do not fit',
}

/// The first error of a compiler's output: { line, sentence }, of which the line is 0 if it is not in the block.
export function messageOf(output) {
  const lines = output.split('\n')
  const first = lines.findIndex((line) => /: (fatal )?error: /.test(line))
  if (first < 0) return { line: 0, sentence: output.trim().split('\n')[0] || 'The compiler gives no reason.' }
  const next = lines.findIndex((line, i) => i > first && /: (fatal )?error: /.test(line))
  const error = lines.slice(first, next < 0 ? undefined : next)

  const inBlock = error.map((line) => /^block:(\d+):/.exec(line)).filter(Boolean)
  const line = Number(inBlock.at(-1)?.[1] ?? 0)

  const claim = error.find((text) => piecesOf(text).length > 0)
  const told = claim?.match(/\b([A-Z][A-Z_]+)<(?:constgrad::)?fixed_string/)?.[1]
  if (claim) {
    const pieces = piecesOf(claim.slice(0, claim.indexOf('>::') < 0 ? undefined : claim.indexOf('>::')))
    return { line, sentence: `${headlines[told] ?? 'The library says'}: ${pieces.join('')}.` }
  }

  if (error.some((text) => text.includes('hit maximum step limit'))) {
    return { line, sentence: 'The constant takes more than the 1,048,576 steps that the compiler allows.' }
  }
  const words = error[0].replace(/^.*?: (fatal )?error: /, '')
  const values = error.find((text) => text.includes('expression evaluates to'))?.replace(/^.*expression evaluates to /, '')
  return { line, sentence: values ? `${words}: it is ${values}.` : `${words}.` }
}
