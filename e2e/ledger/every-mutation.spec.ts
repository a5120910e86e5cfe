import { readFileSync } from 'node:fs'
import path from 'node:path'
import { generateKeyPair } from '@raireki/vault'
import { buildSchema } from 'graphql'
import type { Caller } from '../../apps/api/testing/caller.ts'
import { PASSWORD, type TestService, testService } from '../../apps/api/testing/service.ts'
import { confirmed } from '../../apps/api/testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../story/people.ts'
import { push } from '../story/push.ts'
import { mutationsOfBoard } from './mutations-board.ts'
import { mutationsOfForms } from './mutations-forms.ts'
import { mutationsOfGrants } from './mutations-grants.ts'
import { mutationsOfInspection } from './mutations-inspection.ts'
import { mutationsOfKeys } from './mutations-keys.ts'
import { mutationsOfNotices } from './mutations-notices.ts'
import { mutationsOfRequests } from './mutations-requests.ts'
import { mutationsOfTerms } from './mutations-terms.ts'
import { mutationsOfTransfer } from './mutations-transfer.ts'
import type { Stage } from './stage.ts'

const sdl = readFileSync(path.resolve(import.meta.dirname, '../../apps/api/graphql/schema.graphql'), 'utf8')
const MUTATIONS = Object.keys(buildSchema(sdl).getMutationType()!.getFields())

/** Every mutation of the public schema, done once for real, with the entries it must leave. */
describe('every mutation leaves its entries', () => {
  let service: TestService
  let people: Cast
  const exercised = new Set<string>()
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    service = await testService({}, { WEBHOOK_ALLOW_PRIVATE: 'yes' })
    people = await cast(service)
  }, 60_000)
  afterAll(() => service?.stop())

  /** Runs one mutation, and says which entries appeared that were not there before. */
  async function leaves(caller: Caller, mutation: string, query: string, variables: object, types: readonly string[]) {
    await service.settled()
    const before = await lastEntry()
    const answer = (await caller.ask(query, variables as Record<string, unknown>))[mutation]
    expect(answer).not.toMatchObject({ code: expect.anything() })
    const { rows } = await service.doors.database.pool.query<{ type: string }>(
      'SELECT type FROM ledger_entry WHERE id > $1 ORDER BY id',
      [before],
    )
    exercised.add(mutation)
    const found = rows.map(({ type }) => type)
    // Reactors may already have added what follows from it.
    expect(found.slice(0, types.length)).toEqual(types)
    return answer
  }

  async function lastEntry(): Promise<string> {
    const { rows } = await service.doors.database.pool.query('SELECT coalesce(max(id), 0) AS id FROM ledger_entry')
    return rows[0].id
  }

  const input = (name: string, type: string, member: string) =>
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${member} ... on Problem { code message } } }`

  const stage = (): Stage => ({ service, people, ids, leaves, input })

  it('of people', async () => {
    const signIn = input('signIn', 'SignInInput', 'SignedIn { token }')
    const credentials = { email: ADDRESS('auditor'), password: PASSWORD, channel: 'CLI' }
    await leaves(service.nobody, 'signIn', signIn, { input: credentials }, ['SignedIn'])
    const somebody = await service.as(ADDRESS('auditor'))
    await leaves(somebody, 'setLanguage', 'mutation { setLanguage(language: en) { language } }', {}, ['LanguageSet'])
    const change = input('changePassword', 'ChangePasswordInput', 'PasswordChanged { at }')
    await leaves(somebody, 'changePassword', change, { input: { current: PASSWORD, next: `${PASSWORD}!` } }, [
      'PasswordChanged',
    ])
    await leaves(somebody, 'signOut', 'mutation { signOut { at } }', {}, ['SignedOut'])
    const organisation = { name: { en: 'Clinic' }, kind: 'HOSPITAL', country: 'JP' }
    const registered = await leaves(
      service.operator,
      'registerOrganisation',
      input('registerOrganisation', 'RegisterOrganisationInput', 'Organisation { id }'),
      { input: organisation },
      ['OrganisationRegistered'],
    )
    const member = {
      name: { en: 'New' },
      email: ADDRESS('new'),
      password: PASSWORD,
      memberships: [{ organisationId: registered.id, role: 'PROVIDER' }],
    }
    await leaves(
      service.operator,
      'registerPerson',
      input('registerPerson', 'RegisterPersonInput', 'Person { id }'),
      { input: member },
      ['PersonRegistered'],
    )
    const spare = await generateKeyPair({ name: 'Spare' })
    const certificate = input('registerCertificate', 'RegisterCertificateInput', 'Certificate { id }')
    const held = await leaves(
      people.developer,
      'registerCertificate',
      certificate,
      { input: { armored: spare.certificate } },
      ['CertificateRegistered'],
    )
    const revoke =
      'mutation ($id: ID!) { revokeCertificate(id: $id) { ... on Certificate { id } ... on Problem { code } } }'
    await leaves(people.developer, 'revokeCertificate', revoke, { id: held.id }, ['CertificateRevoked'])
    ids.certificate = await confirmed(people.developer, people.developerKey)
  })

  it('of the catalogue and its terms', async () => {
    const asset = {
      kind: 'DATASET',
      ownerId: people.hospitalId,
      title: { en: 'Reports' },
      description: {},
      modalities: ['TEXT'],
    }
    const registered = await leaves(
      people.provider,
      'registerAsset',
      input('registerAsset', 'RegisterAssetInput', 'Asset { id }'),
      { input: asset },
      ['AssetRegistered'],
    )
    ids.asset = registered.id
    const { kind: _kind, ownerId: _ownerId, ...description } = asset
    const described = { assetId: ids.asset, ...description, title: { en: 'Radiology reports' } }
    await leaves(
      people.provider,
      'describeAsset',
      input('describeAsset', 'DescribeAssetInput', 'Asset { id }'),
      { input: described },
      ['AssetDescribed'],
    )
    const terms = { assetId: ids.asset, body: { permission: { code: 'GRU' } } }
    await leaves(people.provider, 'setTerms', input('setTerms', 'SetTermsInput', 'Terms { id }'), { input: terms }, [
      'TermsSet',
    ])
  })

  it('of versions and uploads', async () => {
    const open = input('openVersion', 'OpenVersionInput', 'Version { id }')
    const opened = await leaves(people.provider, 'openVersion', open, { input: { assetId: ids.asset } }, [
      'VersionOpened',
    ])
    const salt = Buffer.alloc(32, 7).toString('base64')
    const upload = { versionId: opened.id, path: 'a.txt', mediaType: 'text/plain', plainBytes: 1, salt }
    await leaves(
      people.provider,
      'openUpload',
      input('openUpload', 'OpenUploadInput', 'Upload { id }'),
      { input: upload },
      ['UploadOpened'],
    )
    const abandon =
      'mutation ($id: ID!) { abandonVersion(versionId: $id) { ... on Version { state } ... on Problem { code } } }'
    await leaves(people.provider, 'abandonVersion', abandon, { id: opened.id }, ['VersionAbandoned'])
    const before = await lastEntry()
    const file = { path: 'reports.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('所見なし') }
    ids.version = (await push(people.provider, ids.asset!, [file])).versionId
    // Of what happened before, people are told whenever it comes to that.
    const { rows } = await service.doors.database.pool.query(
      "SELECT type FROM ledger_entry WHERE id > $1 AND type <> 'PeopleTold' ORDER BY id",
      [before],
    )
    expect(rows.map(({ type }) => type)).toEqual([
      'VersionOpened',
      'UploadOpened',
      'UploadCompleted',
      'VersionPublished',
      'InspectionStarted',
      'FileInspected',
      'InspectionPassed',
      'VersionAvailable',
    ])
    exercised.add('completeUpload').add('publishVersion')
  })

  it('of obligations, visas and access', async () => {
    await mutationsOfGrants(stage())
  }, 60_000)

  it('of requests and the board', async () => {
    const purpose = {
      research: { general: true },
      activities: ['train'],
      nonProfit: true,
      processing: { countries: ['JP'] },
    }
    const content = { project: 'P', statement: 'S', purpose, versionIds: [ids.version], certificateId: ids.certificate }
    const draft = input('draftRequest', 'DraftRequestInput', 'Request { id }')
    const drafted = { input: { organisationId: people.companyId, ...content } }
    const first = await leaves(people.developer, 'draftRequest', draft, drafted, ['RequestDrafted'])
    const revised = { input: { requestId: first.id, ...content, project: 'Q' } }
    await leaves(
      people.developer,
      'reviseRequest',
      input('reviseRequest', 'ReviseRequestInput', 'Request { id }'),
      revised,
      ['RequestRevised'],
    )
    const submit =
      'mutation ($id: ID!) { submitRequest(requestId: $id) { ... on Request { id reviews { id } } ... on Problem { code message } } }'
    await leaves(people.developer, 'submitRequest', submit, { id: first.id }, ['RequestSubmitted', 'ReviewOpened'])
    const withdraw =
      'mutation ($id: ID!) { withdrawRequest(requestId: $id, reason: "Another way was found") { ... on Request { state } ... on Problem { code } } }'
    await leaves(people.developer, 'withdrawRequest', withdraw, { id: first.id }, ['RequestWithdrawn', 'ReviewClosed'])
    const { draftRequest } = await people.developer.ask(draft, drafted)
    const { submitRequest } = await people.developer.ask(submit, { id: draftRequest.id })
    const reviewId = submitRequest.reviews[0].id
    const vote = input('castVote', 'CastVoteInput', 'Review { state }')
    await leaves(people.ethicist, 'castVote', vote, { input: { reviewId, choice: 'APPROVE' } }, ['VoteCast'])
    const recuse = input('recuse', 'RecuseInput', 'Review { state }')
    await leaves(people.doctor, 'recuse', recuse, { input: { reviewId, reason: 'A colleague' } }, ['MemberRecused'])
    await leaves(people.lawyer, 'castVote', vote, { input: { reviewId, choice: 'APPROVE' } }, [
      'VoteCast',
      'ReviewClosed',
    ])
    await service.settled()
    const { grants } = await people.developer.ask('{ grants { edges { node { id } } } }')
    ids.grant = grants.edges[0].node.id
  })

  it('of deliveries, lineage and grants', async () => {
    const deliver = input('openDelivery', 'OpenDeliveryInput', 'OpenedDelivery { header }')
    await leaves(people.developer, 'openDelivery', deliver, { input: { grantId: ids.grant } }, ['DeliveryOpened'])
    const derived = {
      kind: 'DATASET',
      ownerId: people.hospitalId,
      title: { en: 'Subset' },
      description: {},
      modalities: ['TEXT'],
    }
    const { registerAsset } = await people.provider.ask(input('registerAsset', 'RegisterAssetInput', 'Asset { id }'), {
      input: derived,
    })
    await people.provider.ask(input('setTerms', 'SetTermsInput', 'Terms { id }'), {
      input: { assetId: registerAsset.id, body: { permission: { code: 'GRU' } } },
    })
    const file = { path: 's.txt', mediaType: 'text/plain', bytes: new Uint8Array([1]) }
    const { versionId } = await push(people.provider, registerAsset.id, [file])
    const lineage = { derivedVersionId: versionId, lineage: [{ kind: 'DERIVED_FROM', originVersionId: ids.version }] }
    await leaves(
      people.provider,
      'declareLineage',
      input('declareLineage', 'DeclareLineageInput', 'Version { id }'),
      { input: lineage },
      ['EdgeRecorded'],
    )
    await mutationsOfTransfer(stage())
    const revoke = { grantId: ids.grant, reason: 'Withdrawn' }
    await leaves(
      people.provider,
      'revokeGrant',
      input('revokeGrant', 'RevokeGrantInput', 'Grant { state }'),
      { input: revoke },
      ['GrantRevoked'],
    )
  })

  it('of notices and webhooks', () => mutationsOfNotices(stage()), 30_000)
  it('of keys', () => mutationsOfKeys(stage()), 30_000)

  it('of terms that are accepted later, and of diseases', async () => {
    await mutationsOfTerms(stage())
  }, 60_000)

  it('of inspection', () => mutationsOfInspection(stage()))

  it('of what becomes of a request', async () => {
    await mutationsOfRequests(stage())
  }, 30_000)

  it('of panels, sittings and what passes without a vote', async () => {
    await mutationsOfBoard(stage())
  })

  it('of forms and attachments', () => mutationsOfForms(stage()), 30_000)

  it('of operations', async () => {
    await service.doors.queue.add('issue-grants', 'issue-grants-nobody', {
      requestId: '00000000-0000-7000-8000-000000000000',
    })
    const id = await deadJob()
    const replay =
      'mutation ($id: ID!) { replayJob(id: $id) { ... on JobReplayed { id } ... on Problem { code message } } }'
    const before = await lastEntry()
    const { replayJob } = await service.operator.ask(replay, { id })
    expect(replayJob).toEqual({ id })
    const { rows } = await service.doors.database.pool.query('SELECT type FROM ledger_entry WHERE id > $1', [before])
    expect(rows.map(({ type }) => type)).toEqual(['JobReplayed'])
    exercised.add('replayJob')
  }, 30_000)

  /** The job fails at once each time; what is waited for is the retries between. */
  async function deadJob(): Promise<string> {
    for (let waited = 0; waited < 250; waited += 1) {
      const { deadLetters } = await service.operator.ask('{ deadLetters { edges { node { id error } } } }')
      if (deadLetters.edges[0]) return deadLetters.edges[0].node.id
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('The job did not become a dead letter')
  }

  it('of the whole schema, without exception', () => {
    expect([...exercised].sort()).toEqual([...MUTATIONS].sort())
  })

  it('and a refusal leaves none', async () => {
    await service.settled()
    const before = await lastEntry()
    const asset = {
      kind: 'DATASET',
      ownerId: people.hospitalId,
      title: { en: 'Not mine' },
      description: {},
      modalities: ['TEXT'],
    }
    const { registerAsset } = await people.developer.ask(input('registerAsset', 'RegisterAssetInput', 'Asset { id }'), {
      input: asset,
    })
    expect(registerAsset).toMatchObject({ code: 'NotPermitted' })
    expect(await lastEntry()).toBe(before)
  })
})
