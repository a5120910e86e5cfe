/**
 * Serves Raireki from this checkout: builds what is stale, then runs the service in this process.
 *
 *   npm start                 with a seeded world where the data folder is new
 *   npm start -- --empty      without it
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import './once-per-ctrl-c.ts'
import './follow-parent.ts'
import { build } from './build.ts'
import { root } from './packages.ts'
import { failPlainly } from './say.ts'

// Before there is a service to drain, Ctrl-C simply ends.
const leave = () => process.exit(0)
process.once('SIGINT', leave)
process.once('SIGTERM', leave)

await build().catch(failPlainly)

process.setSourceMapsEnabled(true)
const service = path.join(root, 'apps', 'api', 'dist', 'main.js')
// The service reads its own flags, and must not find ours among them.
process.argv[1] = service
process.removeListener('SIGINT', leave)
process.removeListener('SIGTERM', leave)
await import(pathToFileURL(service).href)
