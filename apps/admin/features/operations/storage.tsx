import { Alert, List, SimpleGrid, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { StorageDocument, type StorageQuery, StrayObjectsDocument } from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Tag } from '../../ui/tag.tsx'
import { When } from '../../ui/when.tsx'

type Status = StorageQuery['storage']

const TONE = { HOLDS: 'good', BROKEN: 'bad', NONE: 'quiet' } as const

/** What the store was seen to do, what lies in it, and whether it answers now. */
export function Storage() {
  const answer = useAnswer(StorageDocument, {})
  return (
    <Answered answer={answer}>
      {({ storage }) => (
        <Stack gap="md">
          <Warnings storage={storage} />
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <Abilities storage={storage} />
            <Contents storage={storage} />
          </SimpleGrid>
        </Stack>
      )}
    </Answered>
  )
}

function Warnings({ storage }: { readonly storage: Status }) {
  const { t } = useTranslation()
  const broken = storage.abilities.filter(({ outcome }) => outcome === 'BROKEN')
  return (
    <>
      {!storage.answers && (
        <Alert color="red" role="alert" title={t('operations.storeSilent')}>
          {t('operations.storeFault', { fault: storage.fault ?? '' })}
        </Alert>
      )}
      <VerificationFaults verification={storage.lastVerification} />
      {broken.map(({ name }) => (
        <Alert key={name} color="red" role="alert" title={t(`operations.ability.${name}`)}>
          {t('operations.storeBroken')}
        </Alert>
      ))}
    </>
  )
}

/** The command that found them has said so to whoever ran it; everybody else learns of it here. */
function VerificationFaults({ verification }: { readonly verification: Status['lastVerification'] }) {
  const { t } = useTranslation()
  if (!verification || verification.faults + verification.attachmentFaults === 0) return null
  const { faults, attachmentFaults, versionIds } = verification
  return (
    <Alert color="red" role="alert" title={t('operations.verifyFaultsTitle')}>
      {t('operations.verifyFaults', { faults, attachmentFaults })}
      <List size="sm" mt="xs">
        {versionIds.map((versionId) => (
          <List.Item key={versionId}>
            <Link to="/versions/$versionId" params={{ versionId }} size="sm">
              {versionId}
            </Link>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

function Abilities({ storage: { abilities, engine, probedAt } }: { readonly storage: Status }) {
  const { t } = useTranslation()
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('operations.probed', { engine })} <When at={probedAt} />
      </Text>
      <Table aria-label={t('operations.storeAbilities')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('operations.abilityTried')}</Table.Th>
            <Table.Th scope="col">{t('operations.outcomeSeen')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {abilities.map(({ name, outcome }) => (
            <Table.Tr key={name}>
              <Table.Td>{t(`operations.ability.${name}`)}</Table.Td>
              <Table.Td>
                <Tag tone={TONE[outcome]}>{t(`operations.outcome.${outcome}`)}</Tag>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  )
}

function Contents({ storage }: { readonly storage: Status }) {
  const { t } = useTranslation()
  const { lockDays, versionsLocked, versionsUnlocked, abandonHours, graceHours } = storage
  return (
    <Facts
      facts={[
        {
          name: t('operations.lockDays'),
          value: lockDays === 0 ? t('operations.lockNever') : t('operations.days', { count: lockDays }),
        },
        { name: t('operations.versionsLocked'), value: versionsLocked },
        { name: t('operations.versionsUnlocked'), value: versionsUnlocked },
        {
          name: t('operations.openUploads'),
          value: (
            <>
              {storage.openUploads} · <Bytes count={storage.openBytes} />
            </>
          ),
        },
        { name: t('operations.abandonHours'), value: t('operations.hours', { count: abandonHours }) },
        {
          name: t('operations.strays'),
          value: (
            <>
              {storage.strayObjects} · <Bytes count={storage.strayBytes} />
            </>
          ),
        },
        { name: t('operations.graceHours'), value: t('operations.hours', { count: graceHours }) },
        { name: t('operations.lastVerification'), value: <Verified verification={storage.lastVerification} /> },
      ]}
    />
  )
}

function Verified({ verification }: { readonly verification: Status['lastVerification'] }) {
  const { t } = useTranslation()
  if (!verification) return t('operations.neverVerified')
  const count = verification.faults + verification.attachmentFaults
  return (
    <>
      <When at={verification.at} /> ·{' '}
      {count === 0 ? t('operations.verifiedWhole') : t('operations.verifiedFaults', { count })}
    </>
  )
}

/** What the last sweep found, before it is removed: the moment to notice a mistake. */
export function StrayObjects() {
  const { t } = useTranslation()
  const list = useListing(StrayObjectsDocument, { first: 20 }, (data) => data.strayObjects)
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('operations.straysLead')}
      </Text>
      <DataTable
        label={t('operations.strays')}
        list={list}
        rowKey={({ id }) => id}
        empty={<Empty>{t('operations.noStrays')}</Empty>}
        columns={[
          { header: t('operations.objectKey'), cell: ({ objectKey }) => objectKey },
          { header: t('operations.size'), align: 'end', cell: ({ bytes }) => <Bytes count={bytes} /> },
          { header: t('operations.found'), cell: ({ foundAt }) => <When at={foundAt} /> },
          { header: t('operations.removedAfter'), cell: ({ removedAfter }) => <When at={removedAfter} /> },
        ]}
      />
    </Stack>
  )
}
