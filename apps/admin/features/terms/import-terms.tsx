import { Button, FileButton, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type ReadTerms, readTermsText, wordLost } from '@raireki/governance'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'

/** Takes terms over from a file or from what was pasted, in any shape we read, and says what could not be taken over. */
export function ImportTerms({ onImport }: { readonly onImport: (read: ReadTerms) => void }) {
  const { t } = useTranslation()
  const [opened, { open, close }] = useDisclosure(false)
  const [text, setText] = useState('')
  const language = currentLanguage()
  const read = text.trim() === '' ? undefined : readTermsText(text)
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('terms.import.title')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('terms.import.title')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <Stack>
          <Text size="sm">{t('terms.import.lead')}</Text>
          <Textarea
            label={t('terms.import.text')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={6}
            maxRows={16}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
            spellCheck={false}
          />
          <Group>
            <FileButton
              accept=".json,.jsonld,.txt,application/json,text/plain"
              onChange={(file) => void file?.text().then(setText)}
            >
              {(props) => (
                <Button variant="default" size="xs" {...props}>
                  {t('terms.import.file')}
                </Button>
              )}
            </FileButton>
          </Group>
          <div role="status">
            {read && !read.ok && (
              <>
                <Text size="sm" c="var(--mantine-color-error)">
                  {t('terms.import.flawed')}
                </Text>
                <List size="sm">
                  {read.flaws.map(({ path, message }) => (
                    <List.Item key={`${path} ${message.en}`}>
                      {path !== '' && <code>{path}</code>} {message[language]}
                    </List.Item>
                  ))}
                </List>
              </>
            )}
            {read?.ok && (
              <Text size="sm">{t('terms.import.found', { shape: t(`terms.download.${read.value.from}`) })}</Text>
            )}
            {read?.ok && read.value.lost.length > 0 && (
              <Text size="sm">
                {t('terms.import.lost', {
                  list: read.value.lost.map((path) => wordLost(path, language)).join(t('requests.listComma')),
                })}
              </Text>
            )}
          </div>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('ui.cancel')}
            </Button>
            <Button
              disabled={!read?.ok}
              onClick={() => {
                if (!read?.ok) return
                onImport(read.value)
                setText('')
                close()
              }}
            >
              {t('terms.import.take')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
