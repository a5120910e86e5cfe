import { Button, FileButton, Group, List, Stack, Table, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { currentLanguage } from '../../app/language.ts'
import {
  ActivateOntologyDocument,
  DiseaseOntologiesDocument,
  type OntologyRowFragment,
  RetireOntologyDocument,
} from '../../generated/operations.ts'
import { Digest } from '../../ui/digest.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { type SentOntology, sendOntology } from './send-ontology.ts'

/** The releases of diseases that were imported, which of them matching uses, and the way to import another. */
export function Ontologies() {
  const { t } = useTranslation()
  const answer = useAnswer(DiseaseOntologiesDocument, {}, { about: 'DiseaseOntology' })
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('operations.ontologies.lead')}
      </Text>
      <ImportOntology onImported={answer.askAgain} />
      <Answered answer={answer}>
        {({ diseaseOntologies }) =>
          diseaseOntologies.length === 0 ? (
            <Empty>{t('operations.ontologies.empty')}</Empty>
          ) : (
            <Table.ScrollContainer minWidth={700} tabIndex={0}>
              <Table aria-label={t('operations.ontologies.title')}>
                <Table.Thead>
                  <Table.Tr>
                    {(['release', 'diseases', 'file', 'imported', 'state', 'action'] as const).map((column) => (
                      <Table.Th key={column}>{t(`operations.ontologies.${column}`)}</Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {diseaseOntologies.map((row) => (
                    <OntologyLine key={row.id} row={row} onChanged={answer.askAgain} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Answered>
    </Stack>
  )
}

function OntologyLine({ row, onChanged }: { readonly row: OntologyRowFragment; readonly onChanged: () => void }) {
  const { t } = useTranslation()
  const activate = useCommand(ActivateOntologyDocument, 'activateOntology')
  const retire = useCommand(RetireOntologyDocument, 'retireOntology')
  const act = row.activatedAt ? retire : activate
  return (
    <Table.Tr>
      <Table.Td>{row.release}</Table.Td>
      <Table.Td>{row.diseases.toLocaleString(currentLanguage())}</Table.Td>
      <Table.Td>
        {row.fileName} <Digest of={row.fileSha256} name={t('terms.digest')} />
      </Table.Td>
      <Table.Td>
        <When at={row.importedAt} />
      </Table.Td>
      <Table.Td>
        <Tag tone={row.activatedAt ? 'good' : 'plain'}>
          {t(row.activatedAt ? 'operations.ontologies.inForce' : 'operations.ontologies.kept')}
        </Tag>
      </Table.Td>
      <Table.Td>
        <Button
          size="compact-sm"
          variant="default"
          loading={act.running}
          onClick={async () => {
            await act.run({ id: row.id })
            onChanged()
          }}
        >
          {t(row.activatedAt ? 'operations.ontologies.retire' : 'operations.ontologies.activate')}
        </Button>
        {act.trouble && <TroublePanel trouble={act.trouble} />}
      </Table.Td>
    </Table.Tr>
  )
}

function ImportOntology({ onImported }: { readonly onImported: () => void }) {
  const { t } = useTranslation()
  const [sending, setSending] = useState(false)
  const [sent, setSent] = useState<SentOntology>()
  const send = async (file: File | null) => {
    if (!file) return
    setSending(true)
    const answer = await sendOntology(file, currentLanguage())
    setSending(false)
    setSent(answer)
    if (!answer.ok) return
    notifications.show({ message: t('operations.ontologies.done', { release: answer.release }) })
    onImported()
  }
  return (
    <Stack gap="xs">
      <Group>
        <FileButton accept=".obo,.json" onChange={(file) => void send(file)}>
          {(props) => (
            <Button variant="default" loading={sending} {...props}>
              {t('operations.ontologies.import')}
            </Button>
          )}
        </FileButton>
      </Group>
      {sent && !sent.ok && (
        <TroublePanel trouble={sent.trouble}>
          <List size="sm">
            {sent.flaws.map((flaw) => (
              <List.Item key={flaw}>{flaw}</List.Item>
            ))}
          </List>
        </TroublePanel>
      )}
    </Stack>
  )
}
