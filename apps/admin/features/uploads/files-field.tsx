import { Button, FileButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bytes } from '../../ui/bytes.tsx'
import classes from './uploads.module.css'
import type { VersionPlan } from './version-plan.ts'

type Files = VersionPlan['files']

/** Files dropped or chosen, each with the path it will have in the version. A path is there once: the newer wins. */
export function FilesField({
  files,
  onChange,
  isOptional,
}: {
  readonly files: Files
  readonly onChange: (files: Files) => void
  readonly isOptional: boolean
}) {
  const { t } = useTranslation()
  const [isOver, setIsOver] = useState(false)

  const add = (added: readonly File[]) => {
    const paths = new Map(files.map((each) => [each.path, each]))
    for (const file of added) {
      const path = (file.webkitRelativePath || file.name).normalize('NFC')
      paths.set(path, { path, file })
    }
    onChange([...paths.values()])
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    add([...event.dataTransfer.files])
  }

  return (
    <Stack gap="sm">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same. */}
      <div
        className={classes.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <IconUpload size={28} aria-hidden />
        <Text size="sm">{t(isOptional ? 'uploads.dropOptional' : 'uploads.drop')}</Text>
        <FileButton multiple onChange={add} inputProps={{ 'aria-label': t('uploads.choose') }}>
          {(props) => (
            <Button {...props} variant="default" size="xs">
              {t('uploads.choose')}
            </Button>
          )}
        </FileButton>
        <Text size="xs" c="dimmed">
          {t('uploads.encryptedHere')}
        </Text>
      </div>
      {files.map(({ path, file }, index) => (
        <Group
          key={`${file.webkitRelativePath || file.name} ${file.size} ${file.lastModified}`}
          gap="sm"
          align="center"
        >
          <TextInput
            flex="1 1 14rem"
            size="xs"
            aria-label={t('uploads.pathOf', { path: file.name })}
            value={path}
            onChange={(event) => {
              const renamed = event.currentTarget.value.normalize('NFC')
              onChange(files.map((each, at) => (at === index ? { ...each, path: renamed } : each)))
            }}
          />
          <Text size="sm" c="dimmed">
            <Bytes count={file.size} />
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={t('ui.removeNamed', { name: path })}
            onClick={() => onChange(files.filter((_, at) => at !== index))}
          >
            {t('ui.remove')}
          </Button>
        </Group>
      ))}
    </Stack>
  )
}
