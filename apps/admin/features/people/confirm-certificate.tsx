import { Button, Group, Paper, Stack, Tabs, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { type SignFault, signHere } from '../../app/signing.ts'
import { ConfirmCertificateDocument, type MyCertificateFragment } from '../../generated/operations.ts'
import { CodeBlock } from '../../ui/code.tsx'
import { NO_KEY, PrivateKeyField } from '../../ui/private-key-field.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'

/** Shows by a signature that the private key is the person's: made here in the browser, or with a tool of theirs. */
export function ConfirmCertificate({ certificate }: { readonly certificate: MyCertificateFragment }) {
  const { t } = useTranslation()
  const { challenge, fingerprint } = certificate
  const confirm = useCommand(ConfirmCertificateDocument, 'confirmCertificate')
  if (challenge == null) return null
  const handIn = async (signature: string) => {
    const done = await confirm.run({ input: { certificateId: certificate.id, signature } })
    if (done) notifications.show({ message: t('people.confirm.done') })
  }
  return (
    <Paper component="section" aria-label={t('people.confirm.title', { end: fingerprint.slice(-8) })}>
      <Stack gap="sm">
        <Text fw={600}>{t('people.confirm.title', { end: fingerprint.slice(-8) })}</Text>
        <Text size="sm">{t('people.confirm.lead')}</Text>
        <Tabs defaultValue="here" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="here">{t('people.confirm.here')}</Tabs.Tab>
            <Tabs.Tab value="tool">{t('people.confirm.tool')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="here" pt="sm">
            <SignHere challenge={challenge} running={confirm.running} onSigned={handIn} />
          </Tabs.Panel>
          <Tabs.Panel value="tool" pt="sm">
            <SignElsewhere challenge={challenge} running={confirm.running} onSigned={handIn} />
          </Tabs.Panel>
        </Tabs>
        {confirm.trouble && <TroublePanel trouble={confirm.trouble} />}
      </Stack>
    </Paper>
  )
}

type Way = {
  readonly challenge: string
  readonly running: boolean
  readonly onSigned: (signature: string) => Promise<void>
}

function SignHere({ challenge, running, onSigned }: Way) {
  const { t } = useTranslation()
  const [key, setKey] = useState(NO_KEY)
  const [fault, setFault] = useState<SignFault>()
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('people.confirm.hereLead')}
      </Text>
      <PrivateKeyField value={key} onChange={setKey} />
      {fault && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {t(`ui.privateKey.fault.${fault}`)}
        </Text>
      )}
      <Group>
        <Button
          disabled={key.armored.trim() === ''}
          loading={running}
          onClick={async () => {
            const signed = await signHere(challenge, key)
            setFault('fault' in signed ? signed.fault : undefined)
            if ('signature' in signed) await onSigned(signed.signature)
          }}
        >
          {t('people.confirm.sign')}
        </Button>
      </Group>
    </Stack>
  )
}

function SignElsewhere({ challenge, running, onSigned }: Way) {
  const { t } = useTranslation()
  const [signature, setSignature] = useState('')
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('people.confirm.toolLead')}
      </Text>
      <CodeBlock label={t('people.confirm.text')}>{challenge}</CodeBlock>
      <CodeBlock label="gpg / sq">
        {'gpg --clear-sign challenge.txt\nsq sign --cleartext-signature --signer-key my-secret-key.asc challenge.txt'}
      </CodeBlock>
      <Textarea
        label={t('people.confirm.signature')}
        description={t('people.confirm.signatureHint')}
        value={signature}
        onChange={(event) => setSignature(event.currentTarget.value)}
        autosize
        minRows={4}
        maxRows={10}
        spellCheck={false}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.75rem' } }}
      />
      <Group>
        <Button disabled={signature.trim() === ''} loading={running} onClick={() => void onSigned(signature)}>
          {t('people.confirm.send')}
        </Button>
      </Group>
    </Stack>
  )
}
