import { createHash } from 'node:crypto'
import { entryLeafHash, fromBase64, openCheckpoint, parseVerifier, readProof, verifyInclusion } from '@raireki/ledger'
import { decrypt, decryptKey, readMessage, readPrivateKey } from 'openpgp'
import { type Engines, type TestService, testService } from '../../apps/api/testing/service.ts'
import { confirm } from '../../apps/api/testing/steps.ts'
import { type Cast, cast } from './people.ts'
import { push } from './push.ts'

const TERMS = {
  permission: { code: 'DS', diseases: ['ICD10:I20-I25'], match: 'any' },
  modifiers: [{ code: 'NPU' }, { code: 'GS', countries: ['JP'] }],
  ai: { train: 'permitted', fineTune: 'permitted', shareWeights: 'sameTerms', commercialDeployment: 'forbidden' },
  dates: { until: '2031-03-31' },
}

const PURPOSE = {
  research: { diseases: ['ICD10:I21'] },
  activities: ['train'],
  nonProfit: true,
  commercial: false,
  organisation: { kind: 'university' },
  processing: { countries: ['JP'] },
  until: '2027-09-30',
}

/** How much SQL a step of the story may take, the session's own statement and the transaction's frame included. */
const STATEMENTS = { catalogue: 6, submit: 39, vote: 15, delivery: 13, auditTrail: 29 }

export function firstDelivery(engines: Engines, name: string): void {
  describe(`the first governed delivery, ${name}`, () => {
    let service: TestService
    let people: Cast
    const ids: Record<string, string> = {}
    const content = new TextEncoder().encode('所見,転帰\n急性心筋梗塞,軽快\n'.repeat(20_000))

    beforeAll(async () => {
      service = await testService(engines)
      people = await cast(service)
    }, 60_000)

    afterAll(() => service?.stop())

    it('lets a provider register a dataset with usage terms', async () => {
      const { registerAsset } = await people.provider.ask(
        `mutation ($input: RegisterAssetInput!) {
          registerAsset(input: $input) { __typename ... on Asset { id publishedAt title { ja en local } } ... on Problem { code message } }
        }`,
        {
          input: {
            kind: 'DATASET',
            ownerId: people.hospitalId,
            title: { ja: '冠動脈疾患 退院サマリー', en: 'Discharge summaries, coronary disease' },
            description: { ja: '匿名化した退院サマリー', en: 'De-identified discharge summaries' },
            modalities: ['TEXT'],
          },
        },
      )
      expect(registerAsset).toMatchObject({
        __typename: 'Asset',
        publishedAt: null,
        title: { local: 'Discharge summaries, coronary disease' },
      })
      ids.dataset = registerAsset.id
      const { setTerms } = await people.provider.ask(
        `mutation ($input: SetTermsInput!) {
          setTerms(input: $input) { __typename ... on Terms { id number explanation { headline lines { term text } } } ... on InvalidTerms { flaws { path message } } ... on Problem { code message } }
        }`,
        { input: { assetId: ids.dataset, body: TERMS } },
      )
      expect(setTerms).toMatchObject({ __typename: 'Terms', number: 1 })
      expect(setTerms.explanation.lines.map(({ term }: { term: string }) => term)).toContain('NPU')
    })

    it('shows an unpublished dataset to nobody else', async () => {
      const { errors } = await people.developer.send('query ($id: ID!) { asset(id: $id) { id } }', {
        id: ids.dataset,
      })
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
    })

    it('seals and publishes version 1 without the store ever holding plaintext', async () => {
      const file = { path: 'summaries/2025.csv', mediaType: 'text/csv', bytes: content }
      const pushed = await push(people.provider, ids.dataset!, [file])
      ids.version = pushed.versionId
      expect(pushed.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
      const { rows } = await service.doors.database.pool.query('SELECT object_key FROM file')
      const stored: Buffer[] = []
      for await (const chunk of await service.doors.store.read(rows[0].object_key)) stored.push(chunk)
      expect(Buffer.concat(stored).includes('急性心筋梗塞')).toBe(false)
    })

    it('lets a developer find it and read in plain words what it allows', async () => {
      const { data, statements } = await people.developer.speaking('ja').send(
        `query ($text: String) {
          assets(filter: { text: $text }) {
            totalCount
            edges { node { id title { local } owner { name { local } } latestVersion { number plainBytes }
              currentTerms { number explanation { headline lines { effect text } } } } }
          }
        }`,
        { text: '冠動脈' },
      )
      expect(data.assets.totalCount).toBe(1)
      expect(data.assets.edges[0].node).toMatchObject({
        id: ids.dataset,
        title: { local: '冠動脈疾患 退院サマリー' },
      })
      expect(data.assets.edges[0].node.currentTerms.explanation.headline).toMatch(/[ぁ-ん]/)
      expect(statements).toBeLessThanOrEqual(STATEMENTS.catalogue)
    })

    it('refuses a purpose that the terms forbid, and says why', async () => {
      const { registerCertificate } = await people.developer.ask(
        `mutation ($input: RegisterCertificateInput!) {
          registerCertificate(input: $input) { __typename ... on Certificate { id readsV2 challenge } ... on Problem { code message } }
        }`,
        { input: { armored: people.developerKey.certificate } },
      )
      expect(registerCertificate).toMatchObject({ __typename: 'Certificate', readsV2: true })
      await confirm(people.developer, people.developerKey, registerCertificate)
      ids.certificate = registerCertificate.id
      const forbidden = await draft({ ...PURPOSE, nonProfit: false, commercial: true })
      const { submitRequest } = await submit(forbidden)
      expect(submitRequest.__typename).toBe('TermsForbid')
      expect(submitRequest.items[0].verdict.because.map(({ term }: { term: string }) => term)).toContain('NPU')
    })

    it('opens the panel when the request is submitted', async () => {
      ids.request = await draft(PURPOSE)
      const { submitRequest } = await submit(ids.request)
      expect(submitRequest).toMatchObject({ __typename: 'Request', state: 'UNDER_REVIEW' })
      expect(submitRequest.items[0].verdict.verdict).not.toBe('DENY')
      ids.review = submitRequest.reviews[0].id
    })

    it('refuses votes from the applicant and from those without a seat', async () => {
      const own = await vote(people.developer, 'APPROVE')
      expect(own.castVote).toMatchObject({ __typename: 'Refusal', code: 'ApplicantMayNotVote' })
      const provider = await vote(people.provider, 'APPROVE')
      expect(provider.castVote).toMatchObject({ __typename: 'Refusal', code: 'NotSeated' })
    })

    it('delivers nothing without a grant', async () => {
      const { data, errors } = await people.developer.send(OPEN_DELIVERY, { input: { grantId: ids.review } })
      expect(data).toBeNull()
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
    })

    it('decides by three votes under the quorum rule', async () => {
      const first = await vote(people.doctor, 'APPROVE')
      expect(first.castVote).toMatchObject({
        state: 'OPEN',
        standing: '2 more votes are needed, from an ethics member and a legal member.',
      })
      expect((await vote(people.doctor, 'APPROVE')).castVote).toMatchObject({ code: 'AlreadyVoted' })
      await vote(people.ethicist, 'APPROVE')
      const last = await vote(people.lawyer, 'REJECT')
      expect(last.castVote).toMatchObject({
        state: 'CLOSED',
        outcome: 'APPROVED',
        standing: 'Approved 2:1, quorum 3 of 3, ethics and law present.',
      })
    })

    it('issues the grant by itself', async () => {
      await service.settled()
      const { grants } = await people.developer.ask(
        '{ grants(filter: { mine: true }) { edges { node { id state endsAt request { id state } } } } }',
      )
      expect(grants.edges).toHaveLength(1)
      expect(grants.edges[0].node).toMatchObject({ state: 'ACTIVE', request: { id: ids.request, state: 'GRANTED' } })
      expect(grants.edges[0].node.endsAt).toBe('2027-09-30T14:59:59.999Z')
      ids.grant = grants.edges[0].node.id
    })

    it('hands out the same bytes, readable with the developer’s own key alone', async () => {
      const { data, statements } = await people.developer.send(OPEN_DELIVERY, { input: { grantId: ids.grant } })
      expect(statements).toBeLessThanOrEqual(STATEMENTS.delivery)
      const [file] = data.openDelivery.files
      const message = await fetch(file.messageUrl)
      expect(message.status).toBe(200)
      const binaryMessage = new Uint8Array(await message.arrayBuffer())
      const decryptionKeys = await unlocked(people.developerKey.privateKey)
      const { data: opened } = await decrypt({
        message: await readMessage({ binaryMessage }),
        decryptionKeys,
        format: 'binary',
      })
      expect(
        createHash('sha256')
          .update(opened as Uint8Array)
          .digest('hex'),
      ).toBe(file.plainSha256)
      expect(Buffer.from(opened as Uint8Array).equals(content)).toBe(true)
      const header = Buffer.from(data.openDelivery.header, 'base64')
      const body = Buffer.from(await (await fetch(file.bodyUrl)).arrayBuffer())
      expect(Buffer.concat([header, body]).equals(Buffer.from(binaryMessage))).toBe(true)
      const range = await fetch(file.messageUrl, {
        headers: { range: `bytes=${header.length - 2}-${header.length + 1}` },
      })
      expect(range.status).toBe(206)
      expect(
        Buffer.from(await range.arrayBuffer()).equals(
          Buffer.from(binaryMessage.subarray(header.length - 2, header.length + 2)),
        ),
      ).toBe(true)
      // The last letter of a signature says less than a letter could, so that two of them may mean the same.
      const at = file.messageUrl.length - 10
      const [before, letter, after] = [file.messageUrl.slice(0, at), file.messageUrl[at], file.messageUrl.slice(at + 1)]
      expect((await fetch(`${before}${letter === 'A' ? 'B' : 'A'}${after}`)).status).toBe(403)
    })

    it('records a model as trained on that version, verified by the delivery', async () => {
      const { registerAsset } = await people.developer.ask(
        `mutation ($input: RegisterAssetInput!) { registerAsset(input: $input) { ... on Asset { id } ... on Problem { code message } } }`,
        {
          input: {
            kind: 'MODEL',
            ownerId: people.companyId,
            title: { ja: '循環器 言語モデル', en: 'Cardiology language model' },
            description: { ja: '', en: '' },
            modalities: ['TEXT'],
          },
        },
      )
      ids.model = registerAsset.id
      await people.developer.ask(`mutation ($input: SetTermsInput!) { setTerms(input: $input) { __typename } }`, {
        input: { assetId: ids.model, body: { permission: { code: 'HMB' } } },
      })
      const weights = {
        path: 'model.safetensors',
        mediaType: 'application/octet-stream',
        bytes: content.subarray(0, 4096),
      }
      const origins = [{ kind: 'TRAINED_ON', originVersionId: ids.version! }]
      const pushed = await push(people.developer, ids.model!, [weights], origins)
      ids.modelVersion = pushed.versionId
    })

    it('shows an auditor the way back from the model to the terms, the votes and the delivery', async () => {
      const { data, statements } = await people.auditor.send(
        `query ($id: ID!) {
          lineage(versionId: $id, direction: UPSTREAM) {
            truncated
            nodes { distance version { id asset { kind title { en } } } }
            links { kind evidence grant {
              terms { number digest } person { name { en } } issuedEntry { id leafIndex type }
              request { number purpose reviews { outcome votes { choice voter { name { en } } } } }
              deliveries { edges { node { fingerprint openedAt } } }
            } }
          }
          version(id: $id) { effectiveTerms { explanation { lines { term text } } sources { id } } }
        }`,
        { id: ids.modelVersion },
      )
      const [link] = data.lineage.links
      expect(data.lineage.nodes.map(({ version }: { version: { id: string } }) => version.id).sort()).toEqual(
        [ids.modelVersion, ids.version].sort(),
      )
      expect(link).toMatchObject({ kind: 'TRAINED_ON', evidence: 'VERIFIED' })
      expect(link.grant.request.reviews[0].votes).toHaveLength(3)
      expect(link.grant.deliveries.edges[0].node.fingerprint).toBe(people.developerKey.fingerprint.toUpperCase())
      expect(data.version.effectiveTerms.explanation.lines.map(({ term }: { term: string }) => term)).toContain('NPU')
      expect(data.version.effectiveTerms.sources).toHaveLength(2)
      expect(statements).toBeLessThanOrEqual(STATEMENTS.auditTrail)
      ids.entry = link.grant.issuedEntry.id
    })

    it('proves the grant’s entry against a signed checkpoint, without trusting the service', async () => {
      const data = await people.auditor.ask(
        `query ($id: ID!) {
          ledgerKey
          ledgerEntry(id: $id) { canonical leafHash facts }
          inclusionProof(entryId: $id) { leafIndex hashes leafHash document checkpoint { note size root } }
        }`,
        { id: ids.entry },
      )
      const verifier = parseVerifier(data.ledgerKey)
      if (verifier.refused) throw new Error(verifier.message)
      const opened = openCheckpoint(data.inclusionProof.checkpoint.note, [verifier.verifier])
      if (opened.refused) throw new Error(opened.message)
      const claim = {
        leafHash: entryLeafHash(data.ledgerEntry.canonical),
        index: data.inclusionProof.leafIndex,
        size: opened.checkpoint.size,
        proof: data.inclusionProof.hashes.map((hash: string) => fromBase64(hash)),
        root: opened.checkpoint.root,
      }
      expect(verifyInclusion(claim)).toMatchObject({ refused: false })
      expect(verifyInclusion({ ...claim, leafHash: entryLeafHash(`${data.ledgerEntry.canonical} `) })).toMatchObject({
        refused: true,
      })
      expect(readProof(data.inclusionProof.document)).toMatchObject({ refused: false })
      expect(data.ledgerEntry.canonical).not.toContain('story.example')
    })

    it('ends delivery when the provider revokes', async () => {
      const { openDelivery } = await people.developer.ask(OPEN_DELIVERY, { input: { grantId: ids.grant } })
      const { revokeGrant } = await people.provider.ask(
        `mutation ($input: RevokeGrantInput!) { revokeGrant(input: $input) { __typename ... on Grant { state } ... on Problem { code } } }`,
        { input: { grantId: ids.grant, reason: 'The patients asked for it' } },
      )
      expect(revokeGrant).toMatchObject({ state: 'REVOKED' })
      expect((await fetch(openDelivery.files[0].messageUrl)).status).toBe(403)
      const again = await people.developer.speaking('ja').ask(OPEN_DELIVERY, { input: { grantId: ids.grant } })
      expect(again.openDelivery).toMatchObject({ __typename: 'Refusal', code: 'GrantRevoked' })
      expect(again.openDelivery.message).toContain('取り消されました')
    })

    const OPEN_DELIVERY = `mutation ($input: OpenDeliveryInput!) {
      openDelivery(input: $input) {
        __typename
        ... on OpenedDelivery { header delivery { id fingerprint } files { path plainBytes plainSha256 bodyUrl messageUrl } }
        ... on Problem { code message }
      }
    }`

    async function draft(purpose: unknown): Promise<string> {
      const input = {
        organisationId: people.companyId,
        project: '循環器LLMの開発',
        statement: 'To train a language model for cardiology.',
        purpose,
        versionIds: [ids.version],
        certificateId: ids.certificate,
      }
      const { draftRequest } = await people.developer.ask(
        `mutation ($input: DraftRequestInput!) { draftRequest(input: $input) { __typename ... on Request { id } ... on Problem { code message } } }`,
        { input },
      )
      expect(draftRequest.__typename).toBe('Request')
      return draftRequest.id
    }

    async function submit(requestId: string) {
      const { data, errors, statements } = await people.developer.send(
        `mutation ($id: ID!) {
          submitRequest(requestId: $id) {
            __typename
            ... on Request { state items { verdict { verdict summary because { term text } } } reviews { id standing } }
            ... on TermsForbid { code message items { verdict { because { term text } } } }
            ... on InvalidPurpose { code flaws { path message } }
            ... on Problem { code message }
          }
        }`,
        { id: requestId },
      )
      expect(errors).toEqual([])
      expect(statements).toBeLessThanOrEqual(STATEMENTS.submit)
      return data
    }

    async function vote(caller: Cast['doctor'], choice: string) {
      const { data, statements } = await caller.send(
        `mutation ($input: CastVoteInput!) {
          castVote(input: $input) { __typename ... on Review { state outcome standing votes { choice } } ... on Problem { code message } }
        }`,
        { input: { reviewId: ids.review, choice } },
      )
      expect(statements).toBeLessThanOrEqual(STATEMENTS.vote)
      return data
    }
  })
}

async function unlocked(armoredKey: string) {
  const privateKey = await readPrivateKey({ armoredKey })
  return privateKey.isDecrypted() ? privateKey : decryptKey({ privateKey })
}
