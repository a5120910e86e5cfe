import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { csv, rows } from './files.ts'

const HERTZ = 500
const SECONDS = 2

/** P, Q, R, S and T as bells: where in the beat, how wide, how high in millivolts. */
const BEAT = [
  [0.18, 0.025, 0.12],
  [0.36, 0.008, -0.1],
  [0.38, 0.011, 1.1],
  [0.41, 0.01, -0.22],
  [0.66, 0.05, 0.3],
] as const

const FINDINGS = ['正常範囲', '正常範囲', '洞性徐脈', '左室肥大疑い', '完全右脚ブロック', '心房性期外収縮'] as const

/** Drawn waves with a little noise, and the findings of an imagined automatic analysis. */
export function ecgFiles(recordings: number): readonly SeedFile[] {
  const dice = new Dice(501)
  const index = rows(recordings, (number) => ({
    recording: `E${String(number + 1).padStart(4, '0')}`,
    age_group: dice.one(['小児', '成人', '成人', '高齢']),
    heart_rate: dice.between(52, 96),
    finding: dice.one(FINDINGS),
  }))
  const first = index[0]!
  const samples = rows(HERTZ * SECONDS, (sample) => {
    const beat = ((sample / HERTZ) * (first.heart_rate / 60)) % 1
    const lead = BEAT.reduce((sum, [at, width, height]) => sum + height * Math.exp(-(((beat - at) / width) ** 2)), 0)
    return {
      ms: (sample * 1000) / HERTZ,
      II: dice.around(lead, 0.02).toFixed(3),
      V1: dice.around(lead * -0.55, 0.02).toFixed(3),
    }
  })
  return [csv('index.csv', index), csv(`waves/${first.recording}.csv`, samples)]
}
