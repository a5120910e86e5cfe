import { ActionIcon, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './ui.module.css'

/** A digest or fingerprint: shown short, copied whole. */
export function Digest({
  of,
  name,
  whole = false,
}: {
  readonly of: string
  /** What it is the digest of, for the copy button's name. */
  readonly name: string
  readonly whole?: boolean
}) {
  const { t } = useTranslation()
  return (
    <span className={classes.digest}>
      <span title={of}>{whole || of.length <= 20 ? of : `${of.slice(0, 10)}…${of.slice(-6)}`}</span>
      <CopyButton value={of}>
        {({ copied, copy }) => (
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            onClick={copy}
            aria-label={copied ? t('ui.copied') : t('ui.copy', { name })}
          >
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        )}
      </CopyButton>
    </span>
  )
}
