import { readFile } from 'node:fs/promises'
import path from 'node:path'
import ts from 'typescript'

/** What a reader of the README types in must compile: here it does, against the library as it stands. */
describe('the examples in the README', () => {
  it('are right, to the last type', async () => {
    const text = await readFile(path.join(import.meta.dirname, 'README.md'), 'utf8')
    const examples = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code)
    expect(examples.length).toBeGreaterThan(1)
    const sources = new Map(
      examples.map((code, index) => [path.join(import.meta.dirname, `example-${index}.ts`), code!]),
    )
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      customConditions: ['source'],
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      types: ['node'],
    }
    const host = ts.createCompilerHost(options)
    const { readFile: read, fileExists } = host
    host.fileExists = (name) => sources.has(name) || fileExists(name)
    host.readFile = (name) => sources.get(name) ?? read(name)
    const getSourceFile = host.getSourceFile.bind(host)
    host.getSourceFile = (name, target) => {
      const code = sources.get(name)
      return code === undefined
        ? getSourceFile(name, target)
        : ts.createSourceFile(name, `${surroundings}\n${code}\nexport {}\n`, target)
    }
    const found = ts.getPreEmitDiagnostics(ts.createProgram([...sources.keys()], options, host))
    const told = found.map(({ file, start, messageText }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0
      return `${path.basename(file?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
    expect(told).toEqual([])
  }, 60_000)
})

/** What an example takes for granted: a store, keys, a browser's upload. */
const surroundings = `
declare const store: {
  putPart(number: number, pieces: readonly Uint8Array[]): Promise<void>
  putText(name: string, text: string): Promise<void>
  getRange(name: string, from: number, length: number): Promise<Uint8Array>
  size(name: string): Promise<number>
}
declare const registryCertificate: string, granteeCertificate: string, armoredKey: string, passphrase: string
declare const registryPrivateKey: import('@raireki/vault').PrivateKey
`
