#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/keeper-process.js', import.meta.url)
if (!existsSync(built)) {
  console.error('raireki-keeper is not built yet: run `npm run build` first.')
  process.exit(1)
}
await import(built.href)
