import { openDoors } from '../doors.ts'
import type { Language } from '../platform/identity/actor.ts'
import { type ReceivedShipment, receiverOf, ShipmentRefused } from '../shipments/index.ts'
import { type AdminCommand, needed, UsageError } from './command.ts'
import { languageOf } from './language.ts'
import { shipmentRefusalInWords, shipmentWords } from './shipment-words.ts'
import { withKeeper } from './with-keeper.ts'

export const receive: AdminCommand = {
  name: 'receive',
  usage: `raireki-admin receive /media/disk/raireki-shipment-… --by "Hanako Sato" [--seal 1A2B3C4D-…] [--lang ja]

  Verifies a shipment that came by courier, octet by octet, and publishes what is in it with the rights of who packed
  it. Compare the seal with the paper that came with the disk. Killed or interrupted, it goes on when run again.
  Ends with 3 where the disk is not what was packed, whole and under its seal; with 4 where it is for another registry;
  with 5 where something in the registry has to be mended first; with 6 where its version was given up.`,
  options: { by: { type: 'string' }, seal: { type: 'string' }, lang: { type: 'string' } },
  run: async (values, [folder]) => {
    if (!folder) throw new UsageError('Name the folder of the shipment: the one that holds shipment.json.')
    const receivedBy = needed(values, 'by', 'the name of whoever took the disk in, for the chain of custody')
    const seal = typeof values.seal === 'string' ? values.seal : undefined
    const language = languageOf(values)
    await withKeeper({}, async ({ config, home }) => {
      const doors = await openDoors(config, home)
      try {
        const received = await receiverOf(doors, console.error).receive({ folder, receivedBy, seal })
        console.log(receivedInWords(received, language))
      } catch (error) {
        if (!(error instanceof ShipmentRefused)) throw error
        console.error(shipmentRefusalInWords(error, language))
        process.exitCode = shipmentWords[error.code].status
      } finally {
        await doors.queue.close()
        await doors.store.close()
        await doors.database.onApplicationShutdown()
      }
    })
  },
}

function receivedInWords({ takenInBefore, seal, files, versionId }: ReceivedShipment, language: Language): string {
  if (language === 'ja') {
    if (takenInBefore) return `配送 ${seal} は取り込み済みです: 版 ${versionId}`
    return `${files} ファイルを版 ${versionId} として取り込みました。\n封印番号 ${seal}`
  }
  if (takenInBefore) return `The shipment ${seal} was taken in before: version ${versionId}.`
  return `Took in ${files} files as version ${versionId}.\nSeal ${seal}`
}
