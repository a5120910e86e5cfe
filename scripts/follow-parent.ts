// Imported for its effect: when the process that started this script is killed, the script ends as if asked to.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  // The channel alone is no reason to stay alive.
  process.channel.unref()
}
