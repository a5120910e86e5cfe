import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Takes about the room the answer will take, so that little moves when it comes. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation()
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
      <Skeleton height="1.6rem" width="40%" />
      {Array.from({ length: lines }, (_, line) => `${95 - ((line * 17) % 40)}%`).map((width) => (
        <Skeleton key={width} height="1rem" width={width} />
      ))}
    </Stack>
  )
}
