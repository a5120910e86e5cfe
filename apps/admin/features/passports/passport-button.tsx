import { Anchor, Button, CopyButton, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { troubleOf } from '../../app/trouble.ts'
import { IssuePassportDocument, type IssuePassportMutation } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { type Trouble, TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'

type Passport = IssuePassportMutation['issuePassport']

/** Shows other systems what was granted: the reader's GA4GH visas, good for an hour. */
export function PassportButton() {
  const { t } = useTranslation()
  const [opened, { open, close }] = useDisclosure(false)
  const [{ fetching }, execute] = useMutation(IssuePassportDocument)
  const [passport, setPassport] = useState<Passport>()
  const [trouble, setTrouble] = useState<Trouble>()
  const issue = async () => {
    setTrouble(undefined)
    const { data, error } = await execute({})
    if (error) setTrouble(troubleOf(error))
    if (data) setPassport(data.issuePassport)
    open()
  }
  return (
    <>
      <Button variant="default" loading={fetching} onClick={issue}>
        {t('passports.issue')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('passports.title')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        {trouble && <TroublePanel trouble={trouble} />}
        {passport && <PassportView passport={passport} />}
      </Modal>
    </>
  )
}

function PassportView({ passport }: { readonly passport: Passport }) {
  const { t } = useTranslation()
  const whole = JSON.stringify({ ga4gh_passport_v1: passport.visas.map(({ token }) => token) }, null, 2)
  return (
    <Stack>
      <Text size="sm">{t('passports.lead')}</Text>
      <DataTable
        label={t('passports.title')}
        list={{ rows: passport.visas }}
        rowKey={({ grant }) => grant.id}
        empty={<Empty>{t('passports.empty')}</Empty>}
        columns={[
          {
            header: t('grants.grant'),
            cell: ({ grant: { version } }) =>
              t('catalogue.version.title', { title: version.asset.title.local, number: version.number }),
          },
          { header: t('passports.expires'), cell: ({ expiresAt }) => <When at={expiresAt} /> },
          {
            header: t('passports.token'),
            cell: ({ token }) => (
              <CopyButton value={token}>
                {({ copied, copy }) => (
                  <Button size="compact-sm" variant="default" onClick={copy}>
                    {t(copied ? 'passports.copied' : 'passports.copy')}
                  </Button>
                )}
              </CopyButton>
            ),
          },
        ]}
      />
      <Group justify="space-between">
        <Anchor href={passport.jwksUrl} size="sm" target="_blank" rel="noreferrer">
          {t('passports.keys')}
        </Anchor>
        {passport.visas.length > 0 && (
          <Button onClick={() => saveFile('passport.json', whole, 'application/json')}>{t('passports.save')}</Button>
        )}
      </Group>
    </Stack>
  )
}
