import { Code, CopyButton, Group, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Text for machines, scrolled rather than wrapped, and copied with one press. */
export function CodeBlock({ label, children }: { readonly label: string; readonly children: string }) {
  const { t } = useTranslation()
  return (
    <div>
      <Group justify="flex-end" mb={2}>
        <CopyButton value={children}>
          {({ copied, copy }) => (
            <UnstyledButton fz="xs" c="var(--mantine-color-anchor)" onClick={copy}>
              {copied ? t('ui.copied') : t('ui.copy', { name: label })}
            </UnstyledButton>
          )}
        </CopyButton>
      </Group>
      <Code block tabIndex={0} role="group" aria-label={label} mah="24rem" style={{ overflow: 'auto' }}>
        {children}
      </Code>
    </div>
  )
}
