import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { ReviewsDocument } from '../../generated/operations.ts'
import { Empty } from '../../ui/empty.tsx'
import { type Trouble, TroublePanel } from '../../ui/trouble.tsx'

export type Agenda = { readonly heldAt: string; readonly place: string; readonly reviewIds: string[] }

type Point = { readonly id: string; readonly request: { readonly number: number; readonly project: string } }

/** When and where a panel meets, and which of its reviews it speaks about: everything open unless told otherwise. */
export function AgendaForm({
  panelId,
  act,
  now,
  points = [],
  running,
  trouble,
  onSubmit,
}: {
  readonly panelId: string
  readonly act: string
  /** The agenda as it stands, and its reviews, open or not. */
  readonly now?: Agenda
  readonly points?: readonly Point[]
  readonly running: boolean
  readonly trouble: Trouble | undefined
  readonly onSubmit: (agenda: Agenda) => Promise<void>
}) {
  const { t } = useTranslation()
  const [heldAt, setHeldAt] = useState(now ? localMinute(now.heldAt) : '')
  const [place, setPlace] = useState(now?.place ?? '')
  const [chosen, setChosen] = useState(now?.reviewIds)
  const open = useAnswer(ReviewsDocument, { filter: { panelId, state: 'OPEN' }, orderBy: 'DEADLINE', first: 100 })
  const waiting = open.data?.reviews.edges.map(({ node }) => node) ?? []
  const reviews: readonly Point[] = [...points, ...waiting.filter(({ id }) => !points.some((point) => point.id === id))]
  const reviewIds = chosen ?? waiting.map(({ id }) => id)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void onSubmit({ heldAt: new Date(heldAt).toISOString(), place, reviewIds })
      }}
    >
      <Stack gap="md" mt="sm">
        <Group align="flex-end">
          <TextInput
            type="datetime-local"
            label={t('board.sittings.heldAt')}
            value={heldAt}
            onChange={(event) => setHeldAt(event.currentTarget.value)}
          />
          <TextInput
            label={t('board.sittings.place')}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
        </Group>
        {reviews.length === 0 ? (
          <Empty>{t('board.empty.open')}</Empty>
        ) : (
          <Checkbox.Group label={t('board.sittings.agenda')} value={reviewIds} onChange={setChosen}>
            <Stack gap="xs" mt={4}>
              {reviews.map(({ id, request }) => (
                <Checkbox
                  key={id}
                  value={id}
                  label={t('requests.name', { number: request.number, project: request.project })}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {trouble && <TroublePanel trouble={trouble} />}
        <Group>
          <Button type="submit" loading={running} disabled={heldAt === '' || reviewIds.length === 0}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** A moment as the field for date and time takes it: in the reader's own zone, to the minute. */
function localMinute(moment: string): string {
  const at = new Date(moment)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
