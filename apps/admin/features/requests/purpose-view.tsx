import { Stack, Text } from '@mantine/core'
import type { ExplanationTextFragment } from '../../generated/operations.ts'
import classes from './requests.module.css'

/** A purpose in plain words: the sentence that says the main thing, then everything else that was stated. */
export function PurposeView({ purpose }: { readonly purpose: ExplanationTextFragment }) {
  return (
    <Stack gap="xs">
      <Text fw={550}>{purpose.headline}</Text>
      <ul className={classes.stated}>
        {purpose.lines.map(({ term, text }) => (
          <li key={`${term} ${text}`}>{text}</li>
        ))}
      </ul>
    </Stack>
  )
}
