// The program that a block of a page belongs to, with the block as its reader has edited it.

/// The text without comments, characters and strings.
const codeOf = (text) =>
  text.replace(/\/\/.*|\/\*[^]*?\*\/|R"(\w*)\([^]*?\)\1"|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])'/g, ' ')

const count = (text, character) => text.split(character).length - 1

/// The program of which `code` is the block between two lines `// [tag]` of `text`: what stands before it, and where
/// the block is inside of braces or of an #ifdef, also what follows it. Its lines are those of the file "block".
export function programOf(file, text, tag, code) {
  const mark = `// [${tag}]`
  const lines = text.split('\n')
  const begin = lines.findIndex((line) => line.trim() === mark)
  const end = lines.findIndex((line, i) => i > begin && line.trim() === mark)
  if (begin < 0 || end < 0) throw new Error(`${file} has no two lines '${mark}'`)

  const before = lines.slice(0, begin).join('\n')
  const isInside =
    count(codeOf(before), '{') !== count(codeOf(before), '}') ||
    (before.match(/^#if/gm) ?? []).length !== (before.match(/^#endif/gm) ?? []).length
  const after = isInside ? `\n#line ${end + 2} "${file}"\n${lines.slice(end + 1).join('\n')}` : ''
  return `${before}\n#line 1 "block"\n${code}\n${after}\n`
}
