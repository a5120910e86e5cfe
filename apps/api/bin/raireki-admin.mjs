#!/usr/bin/env node
import { existsSync } from 'node:fs'

const built = new URL('../dist/admin-command.js', import.meta.url)
if (!existsSync(built)) {
  console.error('raireki-admin is not built yet: run `npm run build` first.')
  process.exit(1)
}
await import(built.href)
