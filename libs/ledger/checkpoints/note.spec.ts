import { bytesToHex } from '@noble/hashes/utils.js'
import { fromBase64 } from '../hashing/base64.ts'
import { generateSigner, keyIdText, parseVerifier, readVerifierKey, type Verifier } from './key.ts'
import { addSignatures, openNote, parseNote, signNote } from './note.ts'

// The key pair and note that the first signed-note implementation documents.
const peterKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const peterSeed = fromBase64('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz')!.slice(1)
const peterText =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const peterNote = `${peterText}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`

function verifierOf(text: string): Verifier {
  const read = parseVerifier(text)
  if (read.refused) throw new Error(read.message)
  return read.verifier
}

const peter = verifierOf(peterKey)
const enoch = generateSigner('EnochRoot', new Uint8Array(32).fill(7))

describe('verifier keys', () => {
  it('read and write the documented key', () => {
    expect(keyIdText(peter.keyId)).toBe('c74f20a3')
    expect(generateSigner('PeterNeumann', peterSeed).verifierKey).toBe(peterKey)
  })

  it('reads the example key of the specification', () => {
    const key = verifierOf('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k')
    expect(key.name).toBe('example.com/foo')
    expect(keyIdText(key.keyId)).toBe('530d903a')
  })

  it('knows the id of a witness key but does not take it for a log key', () => {
    const witness = 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2'
    expect(readVerifierKey(witness)).toMatchObject({ refused: false, name: 'remora.n621.de', type: 4 })
    expect(parseVerifier(witness)).toMatchObject({ refused: true, code: 'KeyMalformed' })
  })

  it('refuses the key with any character changed or cut off', () => {
    for (let at = 0; at < peterKey.length; at += 1) {
      const changed = peterKey.slice(0, at) + String.fromCharCode(peterKey.charCodeAt(at) + 1) + peterKey.slice(at + 1)
      expect(parseVerifier(changed)).toMatchObject({ code: 'KeyMalformed' })
      expect(parseVerifier(peterKey.slice(0, at))).toMatchObject({ code: 'KeyMalformed' })
    }
  })

  it.each(['', 'two words', 'a+b', 'a\u3000b', 'a\nb'])('will not make a key called %j', (name) => {
    expect(() => generateSigner(name, peterSeed)).toThrow(expect.objectContaining({ code: 'KeyMalformed' }))
  })

  it('will not make a key from a seed of another length', () => {
    expect(() => generateSigner('a', new Uint8Array(31))).toThrow(expect.objectContaining({ code: 'KeyMalformed' }))
  })
})

describe('signed notes', () => {
  it('reproduces the documented note to the byte', () => {
    expect(signNote(peterText, [generateSigner('PeterNeumann', peterSeed)])).toBe(peterNote)
  })

  it('opens the documented note', () => {
    expect(openNote(peterNote, [peter])).toMatchObject({ refused: false, text: peterText })
  })

  it('keeps empty lines inside the text', () => {
    const text = 'Ognuno sta solo\n\ned è subito sera.\n'
    expect(openNote(signNote(text, [enoch]), [verifierOf(enoch.verifierKey)])).toMatchObject({ text })
  })

  it('passes over strangers, and says when only strangers signed', () => {
    const both = signNote(peterText, [enoch, generateSigner('PeterNeumann', peterSeed)])
    expect(openNote(both, [peter])).toMatchObject({ refused: false, signedBy: [{ name: 'PeterNeumann' }] })
    expect(openNote(signNote(peterText, [enoch]), [peter])).toMatchObject({ code: 'SignatureMissing' })
  })

  it('does not let a stranger borrow a name', () => {
    const impostor = generateSigner('PeterNeumann', new Uint8Array(32).fill(1))
    expect(openNote(signNote(peterText, [impostor]), [peter])).toMatchObject({ code: 'SignatureMissing' })
    const forged = signNote(peterText, [{ ...impostor, keyId: peter.keyId }])
    expect(openNote(forged, [peter])).toMatchObject({ code: 'SignatureInvalid' })
  })

  it('is spoiled by one bad signature of a trusted key, even beside a good one', () => {
    const [first] = parseSignatures(peterNote)
    const bad = { ...first!, signature: first!.signature.with(0, first!.signature[0]! ^ 1) }
    expect(openNote(addSignatures(peterNote, [bad]), [peter])).toMatchObject({ code: 'SignatureInvalid' })
  })

  it('counts one key once, however often it signed', () => {
    const again = addSignatures(peterNote, parseSignatures(peterNote))
    const opened = openNote(again, [peter])
    expect(opened.refused ? opened : opened.signedBy.length).toBe(1)
  })

  it('refuses the note after any one bit of its bytes is flipped', () => {
    const bytes = Buffer.from(peterNote)
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      const opened = openNote(flipped.toString('utf8'), [peter])
      if (!opened.refused) throw new Error(`bit ${bit} went unnoticed: ${bytesToHex(flipped)}`)
    }
  })

  it.each([
    ['no signatures', peterText],
    ['no blank line', peterNote.replace('\n\n', '\n')],
    ['no final newline', peterNote.slice(0, -1)],
    ['a carriage return', peterNote.replaceAll('\n', '\r\n')],
    ['a tab', `a\t${peterNote}`],
    ['half a character', `\ud800${peterNote}`],
    ['a hyphen for the dash', peterNote.replace('—', '-')],
    ['a third word in the signature line', peterNote.replace(/=\n$/, '= more\n')],
    ['a signature shorter than a key id', `${peterText}\n— PeterNeumann x08gow==\n`],
    ['a megabyte of text', `${'a'.repeat(1_000_000)}${peterNote}`],
    ['a hundred and one signatures', `${peterText}\n${peterNote.slice(peterText.length + 1).repeat(101)}`],
  ])('refuses a note with %s', (_what, note) => {
    expect(parseNote(note)).toMatchObject({ refused: true, code: 'NoteMalformed' })
  })

  it('will not sign text that is not whole lines', () => {
    expect(() => signNote('no newline', [enoch])).toThrow(expect.objectContaining({ code: 'NoteMalformed' }))
  })
})

function parseSignatures(note: string) {
  const parsed = parseNote(note)
  if (parsed.refused) throw new Error(parsed.message)
  return parsed.signatures
}
