import { Button, type ButtonProps, Group, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Trouble, TroublePanel } from './trouble.tsx'

/** A button for acts that cannot be taken back: it says what will happen, and acts on the second press. */
export function ConfirmButton({
  label,
  question,
  confirm,
  onConfirm,
  trouble,
  running = false,
  blocked = false,
  children,
  ...button
}: {
  readonly label: string
  readonly question: string
  /** The act itself, as a verb: the dialogue's main button says it rather than "OK". */
  readonly confirm: string
  /** Answers whether it is done; the dialogue stays open while it is not. */
  readonly onConfirm: () => Promise<boolean>
  readonly trouble?: Trouble | undefined
  readonly running?: boolean
  readonly blocked?: boolean
  readonly children?: ReactNode
} & ButtonProps) {
  const { t } = useTranslation()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" {...button} onClick={open}>
        {label}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={question}
        centered
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <Stack>
          {children}
          {trouble && <TroublePanel trouble={trouble} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('ui.cancel')}
            </Button>
            <Button
              color={button.color ?? 'sea'}
              loading={running}
              disabled={blocked}
              onClick={async () => {
                if (await onConfirm()) close()
              }}
            >
              {confirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
