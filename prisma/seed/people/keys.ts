import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generateKeyPair, openPrivateKey, signDetached } from '@raireki/vault'
import { mutation } from '../client.ts'
import type { World } from '../world.ts'
import { DEMO_PASSWORD } from './account.ts'
import { type KeyHolder, PEOPLE } from './people.ts'

const REGISTER = mutation(
  'registerCertificate',
  '$input: RegisterCertificateInput!',
  '... on Certificate { id challenge }',
)
const CONFIRM = mutation('confirmCertificate', '$input: ConfirmCertificateInput!', '... on Certificate { id }')

/** An empty folder for private keys, readable only by the person who runs the demonstration. */
export async function prepareKeysFolder({ target }: World): Promise<void> {
  const { address, keysFolder } = target
  await rm(keysFolder, { recursive: true, force: true })
  await mkdir(keysFolder, { recursive: true, mode: 0o700 })
  const { email } = PEOPLE.nishimura
  const lines = [
    '# 実演用の秘密鍵 / Private keys of the demonstration',
    '',
    '架空の人物の鍵です。提供されたデータを実際に復号できます。',
    'They belong to invented people, and really open what is delivered to them:',
    '',
    `    npx raireki sign-in ${address} --email ${email}      (${DEMO_PASSWORD})`,
    `    npx raireki pull <grant> --to ./data --key "${path.join(keysFolder, `${email}.asc`)}"`,
    '',
  ]
  await writeFile(path.join(keysFolder, 'README.md'), lines.join('\n'))
}

/** Makes people's key pairs, writes the private halves to the folder and registers the certificates. */
export async function handOutKeys(world: World, ...holders: readonly KeyHolder[]): Promise<void> {
  await Promise.all(holders.map((holder) => handOutKey(world, holder)))
}

async function handOutKey(world: World, holder: KeyHolder): Promise<void> {
  const { email, name } = PEOPLE[holder]
  const pair = await generateKeyPair({ name: name.en, email, at: world.clock })
  await writeFile(path.join(world.target.keysFolder, `${email}.asc`), pair.privateKey, { mode: 0o600 })
  const client = await world.as(holder)
  const registered = await client.perform<{ id: string; challenge: string }>(REGISTER, {
    input: { armored: pair.certificate },
  })
  const { id, challenge } = registered
  const privateKey = await openPrivateKey(pair.privateKey)
  const signature = await signDetached(new TextEncoder().encode(challenge), privateKey, world.clock)
  await client.perform(CONFIRM, { input: { certificateId: id, signature } })
  world.certificates.enter(holder, id)
  world.armored.set(holder, pair.certificate)
  world.privateKeys.set(holder, pair.privateKey)
}
