import { Button, Group, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { OpenDeliveryDocument } from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Digest } from '../../ui/digest.tsx'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { DecryptHere } from './decrypt-here.tsx'
import { HowToDecrypt } from './how-to-decrypt.tsx'
import type { OpenedDelivery } from './opened-delivery.ts'

/** Takes delivery: the session key is wrapped for the grantee now, and the files' addresses live for minutes. */
export function OpenDelivery({ grantId }: { readonly grantId: string }) {
  const { t } = useTranslation()
  const open = useCommand(OpenDeliveryDocument, 'openDelivery')
  const [opened, setOpened] = useState<OpenedDelivery>()
  return (
    <Section title={t('deliveries.take')} framed>
      <Text size="sm" c="dimmed">
        {t('deliveries.takeLead')}
      </Text>
      {open.trouble && <TroublePanel trouble={open.trouble} />}
      <Group>
        <Button
          loading={open.running}
          variant={opened ? 'default' : 'filled'}
          onClick={async () => setOpened((await open.run({ input: { grantId } })) ?? opened)}
        >
          {t(opened ? 'deliveries.openAgain' : 'deliveries.open')}
        </Button>
      </Group>
      {opened && <OpenedFiles opened={opened} />}
    </Section>
  )
}

function OpenedFiles({ opened }: { readonly opened: OpenedDelivery }) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <Text size="sm" role="status">
        {t('deliveries.goodUntil')} <When at={opened.messagesUntil} />
      </Text>
      <DataTable
        label={t('deliveries.files')}
        list={{ rows: opened.files }}
        rowKey={({ path }) => path}
        empty={null}
        columns={[
          { header: t('catalogue.version.path'), cell: ({ path }) => path },
          { header: t('deliveries.size'), align: 'end', cell: ({ plainBytes }) => <Bytes count={plainBytes} /> },
          {
            header: 'SHA-256',
            cell: ({ path, plainSha256 }) => <Digest of={plainSha256} name={`${path} SHA-256`} />,
          },
          {
            header: t('deliveries.download'),
            cell: ({ path, messageUrl, messageCount }) => (
              <Group gap="xs" justify="flex-end">
                {Array.from({ length: messageCount }, (_, index) => index + 1).map((number) => (
                  <Button
                    key={number}
                    component="a"
                    href={messageCount > 1 ? `${messageUrl}&message=${number}` : messageUrl}
                    download={`${path.split('/').at(-1)}${messageCount > 1 ? `.${number}` : ''}.pgp`}
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconDownload size={14} aria-hidden />}
                    aria-label={t('deliveries.downloadFile', {
                      path: messageCount > 1 ? `${path} (${number}/${messageCount})` : path,
                    })}
                  >
                    {messageCount > 1 ? `${number}/${messageCount}` : t('deliveries.download')}
                  </Button>
                ))}
              </Group>
            ),
          },
        ]}
      />
      <HowToDecrypt files={opened.files} />
      <DecryptHere opened={opened} />
    </Stack>
  )
}
