import { Button, FileButton, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignFault } from '../../app/signing.ts'
import { Bytes } from '../../ui/bytes.tsx'
import type { TypedKey } from '../../ui/private-key-field.tsx'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { GiveUpButton } from './give-up-button.tsx'
import type { JournalledFile, JournalledPush } from './journal.ts'
import { lacksKey, SignatureField } from './signature-field.tsx'

/**
 * A push of an earlier visit that did not come to its end. A browser forgets which files were chosen, so they are chosen
 * again, and taken only if they are the same.
 */
export function UnfinishedPush({
  push,
  keyFault,
  onTakeUp,
  onGiveUp,
}: {
  readonly push: JournalledPush
  readonly keyFault: SignFault | undefined
  readonly onTakeUp: (chosen: ReadonlyMap<string, File>, key: TypedKey | undefined) => void
  readonly onGiveUp: () => Promise<void>
}) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<ReadonlyMap<string, File>>(new Map())
  const [key, setKey] = useState<TypedKey>()
  const [differing, setDiffering] = useState<readonly string[]>([])
  const missing = push.files.filter(({ path, pushed }) => !pushed && !chosen.has(path))

  const choose = (files: readonly File[]) => {
    const found = new Map(chosen)
    const others: string[] = []
    for (const file of files) {
      const known = push.files.find((each) => !each.pushed && isMeant(each, file))
      if (known && isSame(known, file)) found.set(known.path, file)
      else others.push(file.name)
    }
    setChosen(found)
    setDiffering(others)
  }

  return (
    <Section title={t('uploads.unfinished')} framed>
      <Stack gap="sm">
        <Text>
          {t('uploads.unfinishedLead')} <When at={push.startedAt.toISOString()} />
        </Text>
        <List size="sm" listStyleType="none">
          {push.files.map((file) => (
            <List.Item key={file.path}>
              {file.path} (<Bytes count={file.bytes} />
              {'): '}
              {t(`uploads.standing.${standingOf(file, chosen)}`)}
            </List.Item>
          ))}
        </List>
        {differing.length > 0 && (
          <TroublePanel
            trouble={{ code: 'SourceChanged', message: t('uploads.notTheSame', { names: differing.join(', ') }) }}
          />
        )}
        <SignatureField value={key} fault={keyFault} onChange={setKey} />
        <Group>
          {missing.length > 0 && (
            <FileButton multiple onChange={choose} inputProps={{ 'aria-label': t('uploads.chooseAgain') }}>
              {(props) => (
                <Button {...props} variant="default">
                  {t('uploads.chooseAgain')}
                </Button>
              )}
            </FileButton>
          )}
          <Button disabled={missing.length > 0 || lacksKey(key)} onClick={() => onTakeUp(chosen, key)}>
            {t('uploads.goOn')}
          </Button>
          <GiveUpButton onGiveUp={onGiveUp} />
        </Group>
      </Stack>
    </Section>
  )
}

const isMeant = ({ name, path }: JournalledFile, file: File) =>
  name === file.name || path === (file.webkitRelativePath || file.name).normalize('NFC')

/** Sending other content under the key of what was sent before would give both away. */
const isSame = ({ bytes, modifiedAt }: JournalledFile, file: File) =>
  file.size === bytes && file.lastModified === modifiedAt

function standingOf({ path, pushed }: JournalledFile, chosen: ReadonlyMap<string, File>) {
  if (pushed) return 'whole'
  return chosen.has(path) ? 'found' : 'missing'
}
