import { run } from './program.js'

// A reader that has seen enough (`raireki catalogue | head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
await run(process.argv.slice(2), process.env)
