import { chmod, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generateKeyPair } from '@raireki/vault'
import { mutation } from '../client.ts'
import type { World } from '../world.ts'
import { type KeyHolder, PEOPLE } from './people.ts'

const REGISTER = mutation('registerCertificate', '$input: RegisterCertificateInput!', '... on Certificate { id }')

/**
 * Makes people's key pairs, registers their certificates, and leaves the private keys where only the person who runs
 * the demonstration can read them.
 */
export async function handOutKeys(world: World, ...holders: readonly KeyHolder[]): Promise<void> {
  const folder = world.target.keysFolder
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  await Promise.all(holders.map((holder) => handOutKey(world, holder, folder)))
}

async function handOutKey(world: World, holder: KeyHolder, folder: string): Promise<void> {
  const { email, name } = PEOPLE[holder]
  const pair = await generateKeyPair({ name: name.en, email, at: world.clock })
  await writeFile(path.join(folder, `${email}.asc`), pair.privateKey, { mode: 0o600 })
  const client = await world.as(holder)
  const { id } = await client.perform<{ id: string }>(REGISTER, { input: { armored: pair.certificate } })
  world.certificates.enter(holder, id)
  world.armored.set(holder, pair.certificate)
}
