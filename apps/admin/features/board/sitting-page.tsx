import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { Link } from '../../app/link.tsx'
import {
  ChangeSittingDocument,
  CloseSittingDocument,
  SittingPageDocument,
  type SittingPageQuery,
} from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { AgendaForm } from './agenda-form.tsx'
import { printPaper } from './print-paper.ts'
import { ReviewTable } from './review-list.tsx'

const route = getRouteApi('/shell/board/sittings/$sittingId')

type Sitting = SittingPageQuery['sitting']

/** One meeting: what it speaks about, its papers to print, and for the chair the closing. */
export function SittingPage() {
  const { t } = useTranslation()
  const { sittingId } = route.useParams()
  const answer = useAnswer(SittingPageDocument, { id: sittingId })
  return (
    <AnsweredPage answer={answer}>
      {({ sitting }) => (
        <Page
          title={t('board.sittings.of', { panel: sitting.panel.name.local })}
          above={
            <>
              <Link to="/board">{t('board.title')}</Link> ·{' '}
              <Link to="/board/panels/$panelId" params={{ panelId: sitting.panel.id }}>
                {sitting.panel.name.local}
              </Link>
            </>
          }
        >
          <SittingDetails sitting={sitting} />
        </Page>
      )}
    </AnsweredPage>
  )
}

function SittingDetails({ sitting }: { readonly sitting: Sitting }) {
  const { t } = useTranslation()
  return (
    <Stack gap="xl">
      <Facts
        facts={[
          { name: t('board.sittings.heldAt'), value: <When at={sitting.heldAt} /> },
          sitting.place !== '' && { name: t('board.sittings.place'), value: sitting.place },
          sitting.closedAt !== null && { name: t('board.sittings.over'), value: <When at={sitting.closedAt} /> },
          sitting.attendance.length > 0 && {
            name: t('board.sittings.present'),
            value: sitting.attendance.map(({ name }) => name.local).join(t('requests.listComma')),
          },
        ]}
      />
      <Section title={t('board.sittings.papers')} framed>
        <Paper name={t('board.sittings.agenda')} file="agenda" paper={sitting.agenda} />
        <Paper name={t('board.sittings.minutes')} file="minutes" paper={sitting.minutes} />
        <Text size="sm" c="dimmed">
          {t('board.sittings.papersHint')}
        </Text>
      </Section>
      <Section title={t('board.sittings.agenda')}>
        <ReviewTable
          label={t('board.sittings.agenda')}
          list={{ rows: sitting.reviews }}
          empty={t('board.empty.open')}
        />
      </Section>
      {sitting.notes !== '' && (
        <Section title={t('board.sittings.notes')}>
          <Text style={{ whiteSpace: 'pre-line' }}>{sitting.notes}</Text>
        </Section>
      )}
      {sitting.panel.viewerIsChair && !sitting.closedAt && <ChangeSitting sitting={sitting} />}
      {sitting.panel.viewerIsChair && !sitting.closedAt && <CloseSitting sitting={sitting} />}
    </Stack>
  )
}

function Paper({
  name,
  file,
  paper,
}: {
  readonly name: string
  readonly file: string
  readonly paper: Sitting['agenda']
}) {
  const { t } = useTranslation()
  return (
    <Group gap="sm">
      <Text w="8rem" fw={550}>
        {name}
      </Text>
      <Button
        variant="default"
        size="xs"
        onClick={() => printPaper(paper.html)}
        aria-label={t('board.sittings.printNamed', { name })}
      >
        {t('board.sittings.print')}
      </Button>
      <Button
        variant="default"
        size="xs"
        onClick={() => saveFile(`${file}.md`, paper.markdown, 'text/markdown')}
        aria-label={t('board.sittings.markdownNamed', { name })}
      >
        Markdown
      </Button>
      <Button
        variant="default"
        size="xs"
        onClick={() => saveFile(`${file}.html`, paper.html, 'text/html')}
        aria-label={t('board.sittings.htmlNamed', { name })}
      >
        HTML
      </Button>
    </Group>
  )
}

function ChangeSitting({ sitting }: { readonly sitting: Sitting }) {
  const { t } = useTranslation()
  const change = useCommand(ChangeSittingDocument, 'changeSitting')
  const { id, heldAt, place, reviews } = sitting
  return (
    <details>
      <summary>{t('board.sittings.change')}</summary>
      <AgendaForm
        key={JSON.stringify([heldAt, place, reviews.map((review) => review.id)])}
        panelId={sitting.panel.id}
        act={t('board.sittings.save')}
        now={{ heldAt, place, reviewIds: reviews.map((review) => review.id) }}
        points={reviews}
        running={change.running}
        trouble={change.trouble}
        onSubmit={async (agenda) => {
          await change.run({ input: { sittingId: id, ...agenda } })
        }}
      />
    </details>
  )
}

function CloseSitting({ sitting }: { readonly sitting: Sitting }) {
  const { t } = useTranslation()
  const [attendance, setAttendance] = useState<string[]>([])
  const [notes, setNotes] = useState('')
  const close = useCommand(CloseSittingDocument, 'closeSitting')
  return (
    <Section title={t('board.sittings.close')} framed>
      <Checkbox.Group label={t('board.sittings.present')} value={attendance} onChange={setAttendance}>
        <Group mt={4}>
          {sitting.panel.seats.map(({ person }) => (
            <Checkbox key={person.id} value={person.id} label={person.name.local} />
          ))}
        </Group>
      </Checkbox.Group>
      <Textarea
        label={t('board.sittings.notes')}
        description={t('board.sittings.notesHint')}
        value={notes}
        onChange={(event) => setNotes(event.currentTarget.value)}
        autosize
        minRows={4}
      />
      <Group>
        <ConfirmButton
          variant="filled"
          label={t('board.sittings.close')}
          question={t('board.sittings.closeQuestion')}
          confirm={t('board.sittings.close')}
          disabled={attendance.length === 0}
          running={close.running}
          trouble={close.trouble}
          onConfirm={async () =>
            (await close.run({ input: { sittingId: sitting.id, attendance, notes } })) !== undefined
          }
        >
          <Text size="sm">{t('board.sittings.closeBody')}</Text>
        </ConfirmButton>
      </Group>
    </Section>
  )
}
