import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Options } from '@swc/core'
import { root, type SourcePackage } from './packages.ts'

/** Where a source file's JavaScript goes. */
export function outputOf(source: string, { folder, dist }: SourcePackage): string {
  return path.join(dist, path.relative(folder, source).replace(/\.tsx?$/, '.js'))
}

/** How SWC compiles here, for the build and for the tests: what was tested is what runs. */
export const compilerSettings = {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  swcrc: false,
  configFile: false,
  sourceMaps: true,
} satisfies Options

/** Compiles one file, with its source map beside it. */
export async function compile(source: string, home: SourcePackage, all: readonly SourcePackage[]): Promise<void> {
  // Loaded on need: a start with nothing to compile does without the compiler.
  const { transformFile } = await import('@swc/core')
  const output = outputOf(source, home)
  const { code, map } = await transformFile(source, {
    ...compilerSettings,
    filename: source,
    sourceFileName: path.relative(path.dirname(output), source),
  })
  mkdirSync(path.dirname(output), { recursive: true })
  writeFileSync(`${output}.map`, map ?? '')
  writeFileSync(
    output,
    `${pointAtOutputs(code, source, home, all)}\n//# sourceMappingURL=${path.basename(output)}.map\n`,
  )
}

/**
 * Relative paths to TypeScript files become paths to what they compile to, wherever they stand: in imports, in
 * re-exports, in the URL of a worker. Whether the file is there yet does not matter: it may be written after this one.
 */
function pointAtOutputs(code: string, source: string, home: SourcePackage, all: readonly SourcePackage[]): string {
  return code.replace(/(["'`])(\.\.?\/[^"'`\n]*?)\.ts\1/g, (_whole, quote: string, stem: string) => {
    const target = path.resolve(path.dirname(source), `${stem}.ts`)
    const owner = all.find(({ folder }) => target.startsWith(folder + path.sep))
    if (!owner || owner.name === home.name) return `${quote}${stem}.js${quote}`
    const there = path.relative(path.dirname(outputOf(source, home)), outputOf(target, owner))
    return `${quote}${there.split(path.sep).join('/')}${quote}`
  })
}

/** Takes away what a source that is no more once compiled to. */
export function forget(output: string): void {
  if (!path.resolve(output).startsWith(root + path.sep)) return
  rmSync(output, { force: true })
  rmSync(`${output}.map`, { force: true })
}
