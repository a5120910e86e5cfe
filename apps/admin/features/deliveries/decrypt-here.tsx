import { Button, FileButton, Group, Paper, PasswordInput, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decryptAndSave, type Fault, LARGEST_HERE_BYTES } from './decrypt.ts'
import type { OpenedDelivery } from './opened-delivery.ts'

type Outcome = { readonly path: string; readonly fault: Fault | undefined }

/** Opens files in the browser for people without tools. The key is kept in this component's memory and nowhere else. */
export function DecryptHere({ opened }: { readonly opened: OpenedDelivery }) {
  const { t } = useTranslation()
  const [armored, setArmored] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [opening, setOpening] = useState<string>()
  const [outcome, setOutcome] = useState<Outcome>()

  return (
    <details>
      <summary>{t('deliveries.decrypt')}</summary>
      <Paper mt="sm">
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('deliveries.decryptLead')}
          </Text>
          <Textarea
            label={t('deliveries.privateKey')}
            description={t('deliveries.privateKeyHint')}
            value={armored}
            onChange={(event) => setArmored(event.currentTarget.value)}
            autosize
            minRows={3}
            maxRows={8}
            spellCheck={false}
            autoComplete="off"
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.75rem' } }}
          />
          <Group>
            <FileButton onChange={(file) => void file?.text().then(setArmored)} accept=".asc,.pgp,.gpg,.key,text/plain">
              {(props) => (
                <Button {...props} variant="default" size="xs">
                  {t('deliveries.chooseFile')}
                </Button>
              )}
            </FileButton>
          </Group>
          <PasswordInput
            label={t('deliveries.passphrase')}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
            autoComplete="off"
            maw="24rem"
          />
          <Stack gap="xs" align="flex-start">
            {opened.files.map((file) => {
              const isTooLarge = file.plainBytes > LARGEST_HERE_BYTES
              return (
                <Group key={file.path} gap="sm">
                  <Button
                    size="xs"
                    variant="default"
                    disabled={armored.trim() === '' || isTooLarge || opening !== undefined}
                    loading={opening === file.path}
                    onClick={async () => {
                      setOpening(file.path)
                      setOutcome(undefined)
                      const fault = await decryptAndSave(file, opened.header, { armored, passphrase })
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
            {outcome &&
              (outcome.fault
                ? t(`deliveries.fault.${outcome.fault}`)
                : t('deliveries.decrypted', { path: outcome.path }))}
          </Text>
        </Stack>
      </Paper>
    </details>
  )
}
