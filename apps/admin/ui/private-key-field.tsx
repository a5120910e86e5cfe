import { Button, FileButton, Group, PasswordInput, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A private key and what unlocks it, as typed: kept by the component that asked, in memory, and nowhere else. */
export type TypedKey = { readonly armored: string; readonly passphrase: string }

export const NO_KEY: TypedKey = { armored: '', passphrase: '' }

export function PrivateKeyField({
  value,
  onChange,
}: {
  readonly value: TypedKey
  readonly onChange: (key: TypedKey) => void
}) {
  const { t } = useTranslation()
  const take = (armored: string) => onChange({ ...value, armored })
  return (
    <>
      <Textarea
        label={t('ui.privateKey.label')}
        description={t('ui.privateKey.hint')}
        value={value.armored}
        onChange={(event) => take(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={8}
        spellCheck={false}
        autoComplete="off"
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.75rem' } }}
      />
      <Group>
        <FileButton onChange={(file) => void file?.text().then(take)} accept=".asc,.pgp,.gpg,.key,text/plain">
          {(props) => (
            <Button {...props} variant="default" size="xs">
              {t('ui.privateKey.chooseFile')}
            </Button>
          )}
        </FileButton>
      </Group>
      <PasswordInput
        label={t('ui.privateKey.passphrase')}
        value={value.passphrase}
        onChange={(event) => onChange({ ...value, passphrase: event.currentTarget.value })}
        autoComplete="off"
        maw="24rem"
      />
    </>
  )
}
