// `btoa` and `atob` are in every browser and in Node; Node's Buffer is not.

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** Reads standard base64. Anything but the one canonical spelling of some bytes is `undefined`. */
export function fromBase64(text: string): Uint8Array | undefined {
  // `atob` forgives white space, missing padding and stray bits. A format with two spellings
  // for one value is a format in which copies can differ, so only the spelling we would write passes.
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  return toBase64(bytes) === text ? bytes : undefined
}

export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
