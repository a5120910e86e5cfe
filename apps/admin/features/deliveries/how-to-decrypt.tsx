import { Stack, Tabs, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CodeBlock } from '../../ui/code.tsx'

/** How the downloaded message is opened with the tools people have. */
export function HowToDecrypt({ files }: { readonly files: readonly { readonly path: string }[] }) {
  const { t } = useTranslation()
  const name = files[0]?.path.split('/').at(-1) ?? 'file'
  const commands = {
    raireki: `raireki open ${quoted(`${name}.pgp`)} --key my-secret-key.asc`,
    sq: `sq decrypt --recipient-file my-secret-key.asc --output ${quoted(name)} ${quoted(`${name}.pgp`)}`,
    'OpenPGP.js': [
      "import { decrypt, readMessage } from 'openpgp'",
      '',
      "const { data } = await decrypt({ message: await readMessage({ binaryMessage }), decryptionKeys, format: 'binary' })",
    ].join('\n'),
  }
  return (
    <details>
      <summary>{t('deliveries.howTo')}</summary>
      <Stack gap="sm" mt="sm">
        <Text size="sm" c="dimmed">
          {t('deliveries.howToLead')}
        </Text>
        <Tabs defaultValue="raireki">
          <Tabs.List>
            {Object.keys(commands).map((tool) => (
              <Tabs.Tab key={tool} value={tool}>
                {tool}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {Object.entries(commands).map(([tool, command]) => (
            <Tabs.Panel key={tool} value={tool} pt="sm">
              <CodeBlock label={tool}>{command}</CodeBlock>
            </Tabs.Panel>
          ))}
        </Tabs>
      </Stack>
    </details>
  )
}

const quoted = (name: string): string => (/^[\w.-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`)
