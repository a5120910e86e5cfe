import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { parseTerms, TERMS_SHAPES, type TermsShape, wordLost, writeTerms } from '@raireki/governance'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import { saveFile } from '../../ui/save-file.ts'
import { useDiseasesFor } from './diseases.ts'
import { diseasesOf } from './in-words.ts'

/** The terms as a file in any shape, written here by the registry's own rules; what a shape cannot say is said. */
export function DownloadMenu({ body, name }: { readonly body: unknown; readonly name: string }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const terms = parseTerms(body, { derived: true })
  const diseases = useDiseasesFor(diseasesOf(terms.ok ? terms.value : undefined))
  if (!terms.ok) return null
  const take = (shape: TermsShape) => {
    const { content, mediaType, extension, lost } = writeTerms(terms.value, shape, language, diseases)
    saveFile(`${name}.${extension}`, content, `${mediaType};charset=utf-8`)
    if (lost.length === 0) return
    const list = lost.map((path) => wordLost(path, language)).join(t('requests.listComma'))
    notifications.show({ color: 'yellow', autoClose: false, message: t('terms.download.lost', { list }) })
  }
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
          {t('terms.download.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {TERMS_SHAPES.map((shape) => (
          <Menu.Item key={shape} onClick={() => take(shape)}>
            {t(`terms.download.${shape}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
