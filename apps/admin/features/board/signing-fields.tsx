import { Button, Group, PasswordInput, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Signing } from '../../generated/operations.ts'
import { PrivateKeyField } from '../../ui/private-key-field.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { WAYS, type WrittenVote, waysOf } from './vote-form.ts'

const MONO = { input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.75rem' } }

/** How the vote is made the voter's own: by a key in this browser, by a signature made elsewhere, or by the password. */
export function SigningFields({
  vote,
  signing,
  onChange,
  onRecord,
  asking,
}: {
  readonly vote: WrittenVote
  readonly signing: Signing
  readonly onChange: (part: Partial<WrittenVote>) => void
  /** Asks for the record to be signed elsewhere. */
  readonly onRecord: () => void
  readonly asking: boolean
}) {
  const { t } = useTranslation()
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('board.sign.label')}
        value={vote.way}
        onChange={(chosen) => onChange({ way: WAYS.find((known) => known === chosen) ?? vote.way })}
      >
        <Group mt={4}>
          {waysOf(signing).map((way) => (
            <Radio key={way} value={way} label={t(`board.sign.way.${way}`)} />
          ))}
        </Group>
      </Radio.Group>
      {vote.way === 'key' && <KeyFields vote={vote} onChange={onChange} />}
      {vote.way === 'password' && (
        <PasswordInput
          label={t('board.sign.password')}
          description={t('board.sign.passwordHint')}
          value={vote.password}
          onChange={(event) => onChange({ password: event.currentTarget.value })}
          autoComplete="current-password"
          maw="24rem"
        />
      )}
      {vote.way === 'paste' && (
        <>
          <Text size="sm" c="dimmed">
            {t('board.sign.pasteHint')}
          </Text>
          <Group>
            <Button variant="default" size="xs" loading={asking} disabled={!vote.choice} onClick={onRecord}>
              {t('board.sign.makeRecord')}
            </Button>
            {vote.record !== '' && (
              <Button
                variant="default"
                size="xs"
                onClick={() => saveFile('vote-record.json', vote.record, 'application/json')}
              >
                {t('board.sign.saveRecord')}
              </Button>
            )}
          </Group>
          {vote.record !== '' && (
            <Textarea label={t('board.sign.record')} value={vote.record} readOnly autosize maxRows={6} styles={MONO} />
          )}
          <Textarea
            label={t('board.sign.signature')}
            value={vote.signature}
            onChange={(event) => onChange({ signature: event.currentTarget.value })}
            autosize
            minRows={3}
            maxRows={8}
            spellCheck={false}
            styles={MONO}
          />
        </>
      )}
    </Stack>
  )
}

function KeyFields({
  vote,
  onChange,
}: {
  readonly vote: WrittenVote
  readonly onChange: (part: Partial<WrittenVote>) => void
}) {
  const { t } = useTranslation()
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('board.sign.keyHint')}
      </Text>
      <PrivateKeyField
        value={{ armored: vote.privateKey, passphrase: vote.passphrase }}
        onChange={({ armored, passphrase }) => onChange({ privateKey: armored, passphrase })}
      />
    </>
  )
}
