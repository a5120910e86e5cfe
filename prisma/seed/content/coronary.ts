import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { csv, rows } from './files.ts'

const SIDE = 24
const SLICES = 16
const HEADER_BYTES = 352

/** A NIfTI-1 volume of sixteen-bit density values: a cylinder of tissue with a bright, narrowing vessel in it. */
function volume(path: string, narrowing: number, dice: Dice): SeedFile {
  const bytes = new Uint8Array(HEADER_BYTES + SIDE * SIDE * SLICES * 2)
  const view = new DataView(bytes.buffer)
  view.setInt32(0, 348, true)
  for (const [index, value] of [3, SIDE, SIDE, SLICES, 1, 1, 1, 1].entries()) view.setInt16(40 + index * 2, value, true)
  view.setInt16(70, 4, true)
  view.setInt16(72, 16, true)
  for (const [index, millimetres] of [1, 0.5, 0.5, 0.75].entries()) view.setFloat32(76 + index * 4, millimetres, true)
  view.setFloat32(108, HEADER_BYTES, true)
  view.setFloat32(112, 1, true)
  bytes.set(new TextEncoder().encode('invented phantom, no patient'), 148)
  bytes.set(new TextEncoder().encode('n+1'), 344)
  let at = HEADER_BYTES
  for (let z = 0; z < SLICES; z += 1) {
    const radius = 3 * (1 - narrowing * Math.exp(-((z - SLICES / 2) ** 2) / 6))
    for (let y = 0; y < SIDE; y += 1) {
      for (let x = 0; x < SIDE; x += 1) {
        const fromMiddle = Math.hypot(x - SIDE / 2, y - SIDE / 2)
        const density = fromMiddle < radius ? 350 : fromMiddle < SIDE / 2 - 1 ? 45 : -900
        view.setInt16(at, Math.round(dice.around(density, 18)), true)
        at += 2
      }
    }
  }
  return { path, mediaType: 'application/x-nifti', bytes }
}

export function coronaryFiles(cases: number): readonly SeedFile[] {
  const dice = new Dice(401)
  const readings = rows(cases, (index) => {
    const stenosis = dice.one([0, 25, 50, 70])
    return {
      case: `CT${String(index + 1).padStart(3, '0')}`,
      segment: dice.one(['RCA#2', 'LAD#6', 'LAD#7', 'LCX#13']),
      stenosis_percent: stenosis,
      agatston_score: Math.round(stenosis * dice.around(6, 2)),
      reader_agreement: dice.one(['一致', '一致', '協議']),
    }
  })
  const volumes = readings.map((reading) => volume(`volumes/${reading.case}.nii`, reading.stenosis_percent / 100, dice))
  return [csv('readings.csv', readings), ...volumes]
}
