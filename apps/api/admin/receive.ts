import { openDoors } from '../doors.ts'
import { receiverOf, ShipmentRefused } from '../shipments/index.ts'
import { type AdminCommand, needed, UsageError } from './command.ts'
import { withKeeper } from './with-keeper.ts'

export const receive: AdminCommand = {
  name: 'receive',
  usage: `raireki-admin receive /media/disk/raireki-shipment-… --by "Hanako Sato" [--seal 1A2B3C4D-…]

  Verifies a shipment that came by courier, octet by octet, and publishes what is in it with the rights of who packed
  it. Compare the seal with the paper that came with the disk. Killed or interrupted, it goes on when run again. Ends
  with 3 where the shipment is damaged, incomplete or not for this registry.`,
  options: { by: { type: 'string' }, seal: { type: 'string' } },
  run: async (values, [folder]) => {
    if (!folder) throw new UsageError('Name the folder of the shipment: the one that holds shipment.json.')
    const receivedBy = needed(values, 'by', 'the name of whoever took the disk in, for the chain of custody')
    const seal = typeof values.seal === 'string' ? values.seal : undefined
    await withKeeper({}, async ({ config, home }) => {
      const doors = await openDoors(config, home)
      try {
        const received = await receiverOf(doors, console.error).receive({ folder, receivedBy, seal })
        console.log(
          received.takenInBefore
            ? `The shipment ${received.seal} was taken in before: version ${received.versionId}.`
            : `Took in ${received.files} files as version ${received.versionId}.\nSeal ${received.seal}`,
        )
      } catch (error) {
        if (!(error instanceof ShipmentRefused)) throw error
        console.error(`${error.message}\n${error.next}`)
        process.exitCode = 3
      } finally {
        await doors.queue.close()
        await doors.store.close()
        await doors.database.onApplicationShutdown()
      }
    })
  },
}
