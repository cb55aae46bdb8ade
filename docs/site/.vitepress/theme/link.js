// An address of a page that holds the edited code of a block, after its #.

/// The part of an address from # on, for the block of that name.
export function hashOf(name, code) {
  const bytes = Array.from(new TextEncoder().encode(code), (byte) => String.fromCharCode(byte))
  return `#prove=${name}&code=${btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/// The code that it holds for the block, or undefined if it is of no block or of another one. Throws if it is no text.
export function codeIn(hash, name) {
  const found = /^#prove=([\w.]+)&code=(.*)$/.exec(hash)
  if (found?.[1] !== name) return undefined
  const bytes = atob(found[2].replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}
