import { Checkbox, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { useListing } from '../../app/list.ts'
import { InspectionReportsDocument, JustifyFindingsDocument } from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { More } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { FindingRow } from './finding-row.tsx'

const MOST_AT_ONCE = 100

/** File by file, what was found; providers choose findings and say why they may stay. */
export function FileReports({ versionId, mayJustify }: { readonly versionId: string; readonly mayJustify: boolean }) {
  const { t } = useTranslation()
  const [onlyWithFindings, setOnly] = useState(true)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const variables = { versionId, onlyWithFindings, first: 20 }
  const list = useListing(InspectionReportsDocument, variables, (data) => data.inspection.reports, {
    about: 'FileReport',
  })
  const choose = (id: string, is: boolean) =>
    setChosen((known) => new Set(is ? [...known, id].slice(0, MOST_AT_ONCE) : [...known].filter((each) => each !== id)))

  return (
    <Section title={t('inspection.files')}>
      <Stack gap="lg">
        <Checkbox
          label={t('inspection.onlyWithFindings')}
          checked={onlyWithFindings}
          onChange={(event) => setOnly(event.currentTarget.checked)}
        />
        {mayJustify && <Justify ids={[...chosen]} onDone={() => setChosen(new Set())} />}
        {list.rows === undefined && (list.trouble ? <TroublePanel trouble={list.trouble} /> : <Loading lines={6} />)}
        {list.rows?.length === 0 && (
          <Empty>{t(onlyWithFindings ? 'inspection.nothingFound' : 'inspection.noFiles')}</Empty>
        )}
        {list.rows?.map(({ id, path, format, plainBytes, findings }) => (
          <Section key={id} title={path} framed>
            <Stack gap="md">
              <Text size="sm" c="dimmed">
                {format} · <Bytes count={plainBytes} />
              </Text>
              {findings.length === 0 && <Text>{t('inspection.clean')}</Text>}
              {findings.map((finding) => (
                <FindingRow
                  key={finding.id}
                  finding={finding}
                  chosen={chosen.has(finding.id)}
                  onChoose={
                    mayJustify && finding.severity === 'BLOCKING' && !finding.final
                      ? (is) => choose(finding.id, is)
                      : undefined
                  }
                />
              ))}
            </Stack>
          </Section>
        ))}
        {list.rows && <More list={{ ...list, loadMore: () => void list.loadMore() }} />}
      </Stack>
    </Section>
  )
}

function Justify({ ids, onDone }: { readonly ids: readonly string[]; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const [justification, setJustification] = useState('')
  const justify = useCommand(JustifyFindingsDocument, 'justifyFindings')
  return (
    <Group>
      <ConfirmButton
        variant="filled"
        label={t('inspection.justify', { count: ids.length })}
        question={t('inspection.justifyQuestion', { count: ids.length })}
        confirm={t('inspection.justifyConfirm')}
        disabled={ids.length === 0}
        blocked={justification.trim() === ''}
        running={justify.running}
        trouble={justify.trouble}
        onConfirm={async () => {
          if (!(await justify.run({ input: { findingIds: [...ids], justification } }))) return false
          setJustification('')
          onDone()
          return true
        }}
      >
        <Text size="sm">{t('inspection.justifyLead')}</Text>
        <Textarea
          label={t('inspection.justification')}
          withAsterisk
          value={justification}
          onChange={(event) => setJustification(event.currentTarget.value)}
          maxLength={2000}
          autosize
          minRows={2}
        />
      </ConfirmButton>
    </Group>
  )
}
