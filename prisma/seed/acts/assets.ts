import type { VersionName } from '../asset.ts'
import { type AssetKey, assetOf } from '../assets.ts'
import { type Client, mutation } from '../client.ts'
import type { World } from '../world.ts'
import { pushFiles } from './push.ts'

type Made = { readonly id: string }

const REGISTER = mutation('registerAsset', '$input: RegisterAssetInput!', '... on Asset { id }')
const SET_TERMS = mutation(
  'setTerms',
  '$input: SetTermsInput!',
  '... on Terms { id } ... on InvalidTerms { flaws { path message } }',
)
const OPEN_VERSION = mutation('openVersion', '$input: OpenVersionInput!', '... on Version { id }')
const STATE = 'query ($id: ID!) { version(id: $id) { state } }'
const PUBLISH = mutation('publishVersion', '$input: PublishVersionInput!', '... on Version { id }')

/** Registers an asset under its first terms. */
export async function register(world: World, key: AssetKey): Promise<void> {
  const { kind, owner, keeper, title, description, modalities } = assetOf(key)
  const client = await world.as(keeper)
  const ownerId = world.organisations.idOf(owner)
  const { id } = await client.perform<Made>(REGISTER, {
    input: { kind, ownerId, title, description, modalities },
  })
  world.assets.enter(key, id)
  await setTerms(world, key, 1)
}

/** States the terms of this number; with a day, whoever holds a grant must accept them by then. */
export async function setTerms(world: World, key: AssetKey, number: number, acceptBy?: Date): Promise<void> {
  const { keeper, terms } = assetOf(key)
  const client = await world.as(keeper)
  const body = terms[number - 1]!(world.calendar)
  await client.perform(SET_TERMS, {
    input: { assetId: world.assets.idOf(key), body, acceptBy: acceptBy?.toISOString() },
  })
}

/** Opens the version of this number and pushes its files, as a client does: sealed before they leave it. */
async function push(world: World, key: AssetKey, number: number) {
  const { keeper, versions } = assetOf(key)
  const { note, custody = 'INSPECTABLE', files } = versions[number - 1]!
  const client = await world.as(keeper)
  const input = { assetId: world.assets.idOf(key), custody, note }
  const { id } = await client.perform<Made>(OPEN_VERSION, { input })
  // A sealed version's key is wrapped for its provider alone.
  const recipient = custody === 'SEALED' ? world.armored.get(keeper as 'tanaka') : undefined
  const pushed = await pushFiles(client, id, files(), recipient ?? (await world.registryKey(client)))
  return { client, versionId: id, ...pushed }
}

/** Pushes a version and leaves it as it is: a draft. */
export async function pushDraft(world: World, key: AssetKey, number: number): Promise<void> {
  await push(world, key, number)
}

export async function publish(world: World, key: AssetKey, number: number): Promise<void> {
  await release(world, key, number)
  await inspected(await world.as(assetOf(key).keeper), world.versions.idOf(`${key}@${number}`))
}

/** Publishes a version in which the inspection finds something. */
export async function publishHeld(world: World, key: AssetKey, number: number): Promise<void> {
  await release(world, key, number)
  await inspected(await world.as(assetOf(key).keeper), world.versions.idOf(`${key}@${number}`), 'HELD')
}

async function release(world: World, key: AssetKey, number: number): Promise<void> {
  const { client, versionId, header, digest } = await push(world, key, number)
  const { lineage = [], original = false } = assetOf(key).versions[number - 1]!
  const origins = lineage.map(([kind, origin]) => ({ kind, originVersionId: world.versions.idOf(origin) }))
  await client.perform(PUBLISH, { input: { versionId, header, digest, lineage: origins, original } })
  world.versions.enter(`${key}@${number}` satisfies VersionName, versionId)
}

/** The registry looks into what was published before anybody can ask for it. */
async function inspected(client: Client, id: string, expected: 'PUBLISHED' | 'HELD' = 'PUBLISHED'): Promise<void> {
  for (let waits = 0; waits < 600; waits += 1) {
    const { version } = await client.ask<{ version: { state: string } }>(STATE, { id })
    if (version.state === expected) return
    if (version.state !== 'INSPECTING') throw new Error(`Version ${id} is ${version.state} after its inspection`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Version ${id} was not inspected in time`)
}

/** What most assets do on their first day. */
export async function registerAndPublish(world: World, ...keys: readonly AssetKey[]): Promise<void> {
  await Promise.all(
    keys.map(async (key) => {
      await register(world, key)
      await publish(world, key, 1)
    }),
  )
}
