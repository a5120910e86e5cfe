import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { entryLeafHash, fromBase64, openCheckpoint, parseVerifier, verifyInclusion } from '@raireki/ledger'
import { DEMO_PASSWORD, DEMO_PEOPLE, type SeedTarget, seedWorld } from '@raireki/seed'
import { openPrivateKey } from '@raireki/vault'
import { decrypt, readMessage } from 'openpgp'
import { type TestService, testService } from '../../apps/api/testing/service.ts'

type Listed<T> = { edges: readonly { node: T }[] }
type Link = {
  kind: string
  evidence: string
  derived: { asset: { owner: { id: string } } }
  origin: { asset: { owner: { id: string }; currentTerms: { body: object } } }
}
const nodes = <T>({ edges }: Listed<T>): T[] => edges.map(({ node }) => node)

describe('the demonstration world', () => {
  let service: TestService
  let keysFolder: string
  const said: string[] = []

  const target = (): SeedTarget => ({
    address: service.address,
    keysFolder,
    // The test service has a first operator already, so the story's own is let in by that one.
    firstOperator: async ({ email, password, name, organisation }) => {
      const { registerOrganisation } = await service.operator.ask(
        `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ... on Organisation { id } } }`,
        { input: { name: organisation, kind: 'PUBLIC_BODY', country: 'JP' } },
      )
      const memberships = [{ organisationId: registerOrganisation.id, role: 'OPERATOR' }]
      await service.operator.ask(
        `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }`,
        { input: { email, password, name, memberships } },
      )
    },
    setClock: (moment) => service.doors.clock.setTo(moment),
    resetClock: () => service.doors.clock.reset(),
    settled: () => service.settled(),
    say: (line) => said.push(line),
  })
  const as = (name: string) =>
    service.as(DEMO_PEOPLE.find(({ email }) => email.startsWith(`${name}@`))!.email, DEMO_PASSWORD)

  beforeAll(async () => {
    service = await testService()
    keysFolder = path.join(await mkdtemp(path.join(tmpdir(), 'raireki-seed-')), 'keys')
    await seedWorld(target())
  }, 300_000)

  afterAll(async () => {
    await service?.stop()
    await rm(path.dirname(keysFolder), { recursive: true, force: true })
  }, 60_000)

  it('can be entered by everybody it introduces, and says little while it is told', async () => {
    const callers = await Promise.all(DEMO_PEOPLE.map(({ email }) => service.as(email, DEMO_PASSWORD)))
    const roles = new Set<string>()
    for (const caller of callers) {
      const { me } = await caller.ask('{ me { person { memberships { role } } } }')
      for (const { role } of me.person.memberships) roles.add(role)
    }
    expect([...roles].sort()).toEqual(['AUDITOR', 'BOARD_MEMBER', 'DEVELOPER', 'OPERATOR', 'PROVIDER'])
    expect(said.length).toBeLessThan(12)
  })

  it('has requests and grants in every state, and reviews that wait', async () => {
    const auditor = await as('ishikawa')
    const { requests, grants, reviews } = await auditor.ask(
      `{ requests(first: 100) { edges { node { state items { verdict { verdict } } } } }
         grants(first: 100) { edges { node { state } } }
         reviews(first: 100) { edges { node { state outcome votes { choice } seats { recusedAt } } } } }`,
    )
    const drafts = await (await as('nakamura')).ask(
      '{ requests(filter: { state: DRAFT }) { edges { node { state } } } }',
    )
    const states = [...nodes<{ state: string }>(requests), ...nodes<{ state: string }>(drafts.requests)]
    expect(new Set(states.map(({ state }) => state))).toEqual(
      new Set(['DRAFT', 'UNDER_REVIEW', 'GRANTED', 'REJECTED', 'WITHDRAWN']),
    )
    expect(new Set(nodes<{ state: string }>(grants).map(({ state }) => state))).toEqual(
      new Set(['ACTIVE', 'SUSPENDED', 'EXPIRED', 'REVOKED']),
    )
    const verdicts = nodes<{ items: readonly { verdict: { verdict: string } | null }[] }>(requests).flatMap(
      ({ items }) => items.map(({ verdict }) => verdict?.verdict),
    )
    expect(new Set(verdicts)).toEqual(new Set(['PERMIT', 'REVIEW', 'DENY']))
    const open = nodes<{ state: string; votes: unknown[] }>(reviews).filter(({ state }) => state === 'OPEN')
    expect(open.some(({ votes }) => votes.length > 0)).toBe(true)
    expect(open.some(({ votes }) => votes.length === 0)).toBe(true)
  })

  it('hands a visitor bytes that the key on disk really opens', async () => {
    const keyFile = path.join(keysFolder, 'nishimura@language-centre.example.asc')
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600)
    const developer = await as('nishimura')
    const { grants } = await developer.ask(
      '{ grants(filter: { mine: true, state: ACTIVE }) { edges { node { id } } } }',
    )
    const { openDelivery } = await developer.ask(
      `mutation ($input: OpenDeliveryInput!) {
        openDelivery(input: $input) { ... on OpenedDelivery { files { path messageUrl } } ... on Problem { code } } }`,
      { input: { grantId: nodes<{ id: string }>(grants)[0]!.id } },
    )
    const { messageUrl } = openDelivery.files.find((file: { path: string }) => file.path === 'summaries.jsonl')
    const binaryMessage = new Uint8Array(await (await fetch(messageUrl)).arrayBuffer())
    const { data } = await decrypt({
      message: await readMessage({ binaryMessage }),
      decryptionKeys: await openPrivateKey(await readFile(keyFile, 'utf8')),
      format: 'binary',
    })
    const [first] = new TextDecoder().decode(data as Uint8Array).split('\n')
    expect(JSON.parse(first!)).toMatchObject({ 番号: 'S00001' })
  })

  it('has promises that were kept, that wait to be looked at, and that were not kept', async () => {
    const { obligations } = await (await as('tanaka')).ask(
      '{ obligations(first: 100) { edges { node { state source isOverdue } } } }',
    )
    const owed = nodes<{ state: string; source: string; isOverdue: boolean }>(obligations)
    const demanded = owed.filter(({ source }) => source === 'CONDITION').map(({ state }) => state)
    expect(new Set(demanded)).toEqual(new Set(['OPEN', 'SUBMITTED', 'ACCEPTED']))
    expect(owed.some(({ isOverdue }) => isOverdue)).toBe(true)
  })

  it('has a grant that a renewal superseded, and terms that wait to be accepted', async () => {
    const { grants } = await (await as('ishikawa')).ask(
      '{ grants(first: 100) { edges { node { state endedBecause previous { endedBecause } } } } }',
    )
    expect(nodes(grants)).toContainEqual({
      state: 'ACTIVE',
      endedBecause: null,
      previous: { endedBecause: 'SUPERSEDED' },
    })
    const developer = await as('nishimura')
    const { grantsToAccept } = await developer.ask('{ grantsToAccept { termsToAccept { overdue terms { number } } } }')
    expect(grantsToAccept).toEqual([{ termsToAccept: { overdue: false, terms: { number: 2 } } }])
    const { issuePassport } = await developer.ask('mutation { issuePassport { visas { token } } }')
    expect(issuePassport.visas.length).toBeGreaterThan(0)
  })

  it('has a request that came back with answers, papers and a team, and says what changed', async () => {
    const { requests } = await (await as('nakamura')).ask(
      `{ requests(filter: { text: "病期" }) { edges { node {
        state round forms { answers flaws { path } } members { state } remarks { field }
        submissions { round changes { field } } } } } }`,
    )
    const [staging] = nodes<{ submissions: { changes: { field: string }[] }[] }>(requests)
    expect(staging).toMatchObject({ state: 'UNDER_REVIEW', round: 2, forms: [{ answers: { room: 'privateCloud' } }] })
    expect(staging).toMatchObject({ members: [{ state: 'ACCEPTED' }, { state: 'INVITED' }] })
    expect(staging!.submissions.some(({ changes }) => changes.length > 1)).toBe(true)
    const larsen = await (await as('larsen')).ask(
      '{ requests(filter: { mine: true }) { edges { node { attachments { name bytes } } } } }',
    )
    for (const { attachments } of nodes<{ attachments: object[] }>(larsen.requests)) expect(attachments).toHaveLength(1)
  })

  it('has findings that a named person let pass, and some that wait', async () => {
    const { inspections } = await (await as('morita')).ask(
      '{ inspections(first: 100) { edges { node { state unjustifiedCount acceptedBy { name { ja } } } } } }',
    )
    const looked = nodes<{ state: string; acceptedBy: object | null }>(inspections)
    expect(looked.filter(({ acceptedBy }) => acceptedBy)).toMatchObject([{ acceptedBy: { name: { ja: '井上 真理' } } }])
    expect(looked.filter(({ state }) => state === 'HELD')).toHaveLength(1)
  })

  it('tells people what concerns them, another system too, and compares what was decided with what is open', async () => {
    for (const name of ['tanaka', 'nishimura', 'kimura']) {
      const { notices } = await (await as(name)).ask('{ notices(first: 5) { edges { node { readAt } } } }')
      expect(nodes(notices)).toContainEqual({ readAt: null })
    }
    const { webhooks } = await (await as('tanaka')).ask('{ webhooks { edges { node { state } } } }')
    expect(nodes(webhooks)).toEqual([{ state: 'ACTIVE' }])
    const { reconciliations } = await (await as('morita')).ask(
      '{ reconciliations { edges { node { activeGrants } } } }',
    )
    expect(nodes<{ activeGrants: number }>(reconciliations)[0]!.activeGrants).toBeGreaterThan(5)
  })

  it('has a provider whom somebody waits for, to wrap the key of a sealed version', async () => {
    const { rewrapTasks } = await (await as('tanaka')).ask(
      '{ rewrapTasks { edges { node { header version { custody } } } } }',
    )
    expect(nodes(rewrapTasks)).toMatchObject([{ header: expect.any(String), version: { custody: 'SEALED' } }])
  })

  it('has a lineage of four generations and more, with branches that meet, and a grant wherever one was needed', async () => {
    const auditor = await as('ishikawa')
    const { assets } = await auditor.ask(
      '{ assets(filter: { text: "病棟支援モデル" }) { edges { node { latestVersion { id } } } } }',
    )
    const { lineage } = await auditor.ask(
      `query ($id: ID!) { lineage(versionId: $id, direction: UPSTREAM) {
        truncated nodes { distance }
        links { kind evidence
          derived { asset { owner { id } } }
          origin { asset { owner { id } currentTerms { body } } } } } }`,
      { id: nodes<{ latestVersion: { id: string } }>(assets)[0]!.latestVersion.id },
    )
    expect(lineage.truncated).toBe(false)
    const distances = lineage.nodes.map(({ distance }: { distance: number }) => Math.abs(distance))
    expect(Math.max(...distances)).toBeGreaterThanOrEqual(4)
    const links: Link[] = lineage.links
    expect(links.filter(({ kind }) => kind === 'MERGED_FROM')).toHaveLength(2)
    expect(new Set(links.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6)
    // Without a grant, people use only their own and what is open to all.
    const declared = links.filter(({ evidence }) => evidence === 'DECLARED')
    for (const { derived, origin } of declared) {
      const { body } = origin.asset.currentTerms
      const isOwn = derived.asset.owner.id === origin.asset.owner.id
      expect(isOwn || JSON.stringify(body).includes('public')).toBe(true)
    }
    expect(links.length - declared.length).toBeGreaterThan(5)
  })

  it('tells its history in order, and every entry can be proved', async () => {
    const auditor = await as('ishikawa')
    await service.settled()
    const { ledgerKey, ledgerEntries } = await auditor.ask(
      '{ ledgerKey ledgerEntries(first: 100) { edges { node { id at leafIndex canonical } } } }',
    )
    const entries = nodes<{ id: string; at: string; leafIndex: number; canonical: string }>(ledgerEntries)
    const byLeaf = [...entries].sort((a, b) => a.leafIndex - b.leafIndex)
    // Within a day, entries stand in the order in which they were committed.
    const days = byLeaf.map(({ at }) => at.slice(0, 10))
    expect(days).toEqual([...days].sort())
    const verifier = parseVerifier(ledgerKey)
    if (verifier.refused) throw new Error(verifier.message)
    const { inclusionProof } = await auditor.ask(
      'query ($id: ID!) { inclusionProof(entryId: $id) { leafIndex hashes checkpoint { note } } }',
      { id: entries[0]!.id },
    )
    const opened = openCheckpoint(inclusionProof.checkpoint.note, [verifier.verifier])
    if (opened.refused) throw new Error(opened.message)
    const claim = {
      leafHash: entryLeafHash(entries[0]!.canonical),
      index: inclusionProof.leafIndex,
      size: opened.checkpoint.size,
      proof: inclusionProof.hashes.map((hash: string) => fromBase64(hash)),
      root: opened.checkpoint.root,
    }
    expect(verifyInclusion(claim)).toMatchObject({ refused: false })
  })

  it('says where it stopped when it cannot go on, and puts the clock right', async () => {
    await expect(seedWorld(target())).rejects.toThrow(
      /^The demonstration world stopped on \d{4}-\d\d-\d\d: EmailTaken: /,
    )
    await service.settled()
    expect(Math.abs(service.doors.clock.now().getTime() - Date.now())).toBeLessThan(1_000)
  })
})
