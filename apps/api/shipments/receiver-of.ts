import { CatalogueStore } from '../catalogue/index.ts'
import type { Doors } from '../doors.ts'
import { LineageRecorder, LineageStore } from '../lineage/index.ts'
import { Access } from '../platform/identity/access.ts'
import { Spine } from '../spine/index.ts'
import { Quotas, UploadsHandler, UploadsStore, VersionsHandler } from '../uploads/index.ts'
import { type ReceivingStep, ShipmentReceiver } from './receiver.ts'

/** The receiver behind these doors: beside the running service or without it, since it goes through the same handlers. */
export function receiverOf(doors: Doors, tell: (step: ReceivingStep) => void): ShipmentReceiver {
  const { config, database, clock, keeper, store, folderStore } = doors
  const access = new Access()
  const spine = new Spine(database, clock)
  const stored = new UploadsStore(database, access)
  const catalogue = new CatalogueStore(database, access)
  const lineage = new LineageRecorder(new LineageStore(database, access), clock)
  const uploads = new UploadsHandler(stored, store, spine, clock, database, new Quotas(config))
  const versions = new VersionsHandler(stored, catalogue, lineage, keeper, access, spine, clock)
  return new ShipmentReceiver({ database, store, folderStore, keeper, spine, clock, uploads, versions }, tell)
}
