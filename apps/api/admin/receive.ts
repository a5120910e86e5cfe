import { openDoors } from '../doors.ts'
import { receiverOf, ShipmentRefused } from '../shipments/index.ts'
import { type AdminCommand, needed, UsageError } from './command.ts'
import { languageOf } from './language.ts'
import { receivedInWords, receivingInWords, shipmentRefusalInWords, shipmentWords } from './shipment-words.ts'
import { withKeeper } from './with-keeper.ts'

export const receive: AdminCommand = {
  name: 'receive',
  usage: {
    en: `raireki-admin receive /media/disk/raireki-shipment-… --by "Hanako Sato" [--seal 1A2B3C4D-…] [--lang ja]

  Verifies a shipment that came by courier, octet by octet, and publishes what is in it with the rights of who packed
  it. Compare the seal with the paper that came with the disk. Killed or interrupted, it goes on when run again.
  Ends with 3 where the disk is not what was packed, whole and under its seal; with 4 where it is for another registry;
  with 5 where something in the registry has to be mended first; with 6 where its version was given up.`,
    ja: `raireki-admin receive /media/disk/raireki-shipment-… --by "佐藤花子" [--seal 1A2B3C4D-…] [--lang ja]

  輸送された媒体を全バイト照合し、梱包した人の権限で版を公開します。封印番号は媒体に添えられた書類と見比べてください。
  中断しても、もう一度実行すれば続きから再開します。終了コードは、媒体が梱包時のままでない、不足がある、または封印が違うときは 3、
  別の登録簿宛てなら 4、先に登録簿の側で対処が要るときは 5、その版が破棄されているときは 6 です。`,
  },
  options: { by: { type: 'string' }, seal: { type: 'string' } },
  run: async (values, [folder]) => {
    if (!folder)
      throw new UsageError({
        en: 'Name the folder of the shipment: the one that holds shipment.json.',
        ja: '配送のフォルダー（shipment.json のあるもの）を指定してください。',
      })
    const receivedBy = needed(values, 'by', {
      en: 'the name of whoever took the disk in, for the chain of custody',
      ja: '受け渡しの記録に残す、媒体を受け取った人の名前',
    })
    const seal = typeof values.seal === 'string' ? values.seal : undefined
    const language = languageOf(values)
    await withKeeper({}, async ({ config, home }) => {
      const doors = await openDoors(config, home)
      try {
        const receiving = receiverOf(doors, (step) => console.error(receivingInWords(step, language)))
        const received = await receiving.receive({ folder, receivedBy, seal })
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
