import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { DeliveryAddressesDocument } from '../../generated/operations.ts'
import { NO_KEY, PrivateKeyField } from '../../ui/private-key-field.tsx'
import { decryptAndSave, type Fault, LARGEST_HERE_BYTES } from './decrypt.ts'
import type { OpenedDelivery } from './opened-delivery.ts'

type Outcome = { readonly path: string; readonly fault: Fault | undefined }

/** Opens files in the browser for people without tools. The key is kept in this component's memory and nowhere else. */
export function DecryptHere({ opened }: { readonly opened: OpenedDelivery }) {
  const { t } = useTranslation()
  const [key, setKey] = useState(NO_KEY)
  const [opening, setOpening] = useState<string>()
  const [outcome, setOutcome] = useState<Outcome>()
  const client = useClient()
  const addressOf = async (path: string) => {
    const asked = { deliveryId: opened.delivery.id, paths: [path] }
    const { data } = await client.query(DeliveryAddressesDocument, asked, { requestPolicy: 'network-only' })
    const answer = data?.deliveryAddresses
    return answer && 'files' in answer ? answer.files[0]?.bodyUrl : undefined
  }

  return (
    <details>
      <summary>{t('deliveries.decrypt')}</summary>
      <Paper mt="sm">
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('deliveries.decryptLead')}
          </Text>
          <PrivateKeyField value={key} onChange={setKey} />
          <Stack gap="xs" align="flex-start">
            {opened.files.map((file) => {
              const isTooLarge = file.plainBytes > LARGEST_HERE_BYTES || file.messageCount > 1
              return (
                <Group key={file.path} gap="sm">
                  <Button
                    size="xs"
                    variant="default"
                    disabled={key.armored.trim() === '' || isTooLarge || opening !== undefined}
                    loading={opening === file.path}
                    onClick={async () => {
                      setOpening(file.path)
                      setOutcome(undefined)
                      const fault = await decryptAndSave(file, opened.header, key, addressOf)
                      setOpening(undefined)
                      setOutcome({ path: file.path, fault })
                    }}
                  >
                    {t('deliveries.decryptFile', { path: file.path })}
                  </Button>
                  {isTooLarge && (
                    <Text size="sm" c="dimmed">
                      {t('deliveries.tooLarge')}
                    </Text>
                  )}
                </Group>
              )
            })}
          </Stack>
          <Text size="sm" role="status" {...(outcome?.fault && { c: 'var(--mantine-color-error)' })}>
            {opening && t('deliveries.decrypting', { path: opening })}
            {outcome && (outcome.fault ? inWords(outcome.fault, t) : t('deliveries.decrypted', { path: outcome.path }))}
          </Text>
        </Stack>
      </Paper>
    </details>
  )
}

/** Somebody with several keys is told which one to look for. */
const inWords = (fault: Fault, t: TFunction): string =>
  fault.code === 'WrongKey'
    ? t('ui.privateKey.wrongKey', { wanted: fault.wanted, held: fault.held })
    : t(`deliveries.fault.${fault.code}`)
