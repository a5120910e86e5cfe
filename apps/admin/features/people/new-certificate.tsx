import { Button, Group, Paper, PasswordInput, SimpleGrid, Stack, Text, Textarea, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { useSignedIn } from '../../app/session.tsx'
import { signHere } from '../../app/signing.ts'
import { ConfirmCertificateDocument, RegisterCertificateDocument } from '../../generated/operations.ts'
import { saveFile } from '../../ui/save-file.ts'
import { TroublePanel } from '../../ui/trouble.tsx'

const SHORTEST_PASSPHRASE = 12

/** Two ways to a certificate: bring one that exists, or have the browser make a key pair. */
export function NewCertificate({ onRegistered }: { readonly onRegistered?: (certificateId: string) => void }) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} mt="sm">
      <PasteCertificate {...(onRegistered && { onRegistered })} />
      <GenerateKeys {...(onRegistered && { onRegistered })} />
    </SimpleGrid>
  )
}

function PasteCertificate({ onRegistered }: { readonly onRegistered?: (certificateId: string) => void }) {
  const { t } = useTranslation()
  const [armored, setArmored] = useState('')
  const register = useCommand(RegisterCertificateDocument, 'registerCertificate')
  // Stopped here, before it could be sent anywhere.
  const isPrivate = armored.includes('PRIVATE KEY BLOCK')
  return (
    <Paper>
      <Stack gap="sm">
        <Textarea
          label={t('people.certificate.paste')}
          description={t('people.certificate.pasteHint')}
          value={armored}
          onChange={(event) => setArmored(event.currentTarget.value)}
          error={isPrivate && t('people.certificate.privateGiven')}
          autosize
          minRows={4}
          maxRows={10}
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.75rem' } }}
        />
        {register.trouble && <TroublePanel trouble={register.trouble} />}
        <Group>
          <Button
            disabled={armored.trim() === '' || isPrivate}
            loading={register.running}
            onClick={async () => {
              const certificate = await register.run({ input: { armored } })
              if (!certificate) return
              setArmored('')
              notifications.show({ message: t('people.certificate.registered') })
              onRegistered?.(certificate.id)
            }}
          >
            {t('people.certificate.register')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}

function GenerateKeys({ onRegistered }: { readonly onRegistered?: (certificateId: string) => void }) {
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const [passphrase, setPassphrase] = useState('')
  const [making, setMaking] = useState(false)
  const [savedAs, setSavedAs] = useState<string>()
  const register = useCommand(RegisterCertificateDocument, 'registerCertificate')
  const confirm = useCommand(ConfirmCertificateDocument, 'confirmCertificate')

  const make = async () => {
    setMaking(true)
    const { generateKeyPair } = await import('@raireki/vault/web')
    const { person } = me
    const keys = await generateKeyPair({
      name: person.name.local,
      ...(person.email ? { email: person.email } : {}),
      passphrase,
      validDays: 730,
    })
    const file = `raireki-${keys.fingerprint.slice(-16)}-secret.asc`
    // Saved first: a certificate without its private key would be of no use to anybody.
    saveFile(file, `${keys.privateKey}\n${keys.revocationCertificate}`, 'application/pgp-keys')
    const certificate = await register.run({ input: { armored: keys.certificate } })
    // The key is at hand at this moment only, so it is confirmed at once; were that to fail, the profile offers it again.
    if (certificate?.challenge != null) {
      const signed = await signHere(certificate.challenge, { armored: keys.privateKey, passphrase })
      if ('signature' in signed) {
        await confirm.run({ input: { certificateId: certificate.id, signature: signed.signature } })
      }
    }
    setMaking(false)
    if (!certificate) return
    setPassphrase('')
    setSavedAs(file)
    onRegistered?.(certificate.id)
  }

  return (
    <Paper>
      <Stack gap="sm">
        <Title order={3}>{t('people.certificate.generate')}</Title>
        <Text size="sm">{t('people.certificate.generateLead')}</Text>
        <PasswordInput
          label={t('people.certificate.passphrase')}
          description={t('people.certificate.passphraseHint')}
          autoComplete="new-password"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        {register.trouble && <TroublePanel trouble={register.trouble} />}
        {confirm.trouble && <TroublePanel trouble={confirm.trouble} />}
        {savedAs && (
          <Text size="sm" role="status" fw={550}>
            {t('people.certificate.saved', { file: savedAs })}
          </Text>
        )}
        <Group>
          <Button
            variant="default"
            disabled={passphrase.length < SHORTEST_PASSPHRASE}
            loading={making}
            onClick={() => void make()}
          >
            {t('people.certificate.make')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
