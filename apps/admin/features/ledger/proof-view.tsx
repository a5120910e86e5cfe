import { Button, Group, List, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { InclusionProofDocument, type InclusionProofQuery } from '../../generated/operations.ts'
import { saveFile } from '../../ui/save-file.ts'
import { checkProof, type Step } from './check-proof.ts'
import classes from './ledger.module.css'

/** The proof that an entry is in the signed log, checked in this browser, step by step. */
export function ProofView({ entryId, canonical }: { readonly entryId: string; readonly canonical: string }) {
  const { t } = useTranslation()
  const answer = useAnswer(InclusionProofDocument, { entryId })
  return (
    <Answered answer={answer}>
      {({ ledgerKey, inclusionProof }) =>
        inclusionProof ? (
          <CheckedProof entryId={entryId} canonical={canonical} ledgerKey={ledgerKey} proof={inclusionProof} />
        ) : (
          <Stack gap="sm" align="flex-start">
            <Text c="dimmed">{t('ledger.notYet')}</Text>
            <Button size="xs" variant="default" loading={answer.asking} onClick={answer.askAgain}>
              {t('ui.tryAgain')}
            </Button>
          </Stack>
        )
      }
    </Answered>
  )
}

function CheckedProof({
  entryId,
  canonical,
  ledgerKey,
  proof,
}: {
  readonly entryId: string
  readonly canonical: string
  readonly ledgerKey: string
  readonly proof: NonNullable<InclusionProofQuery['inclusionProof']>
}) {
  const { t } = useTranslation()
  const { leafIndex, leafHash, hashes, checkpoint } = proof
  const check = useMemo(
    () => checkProof({ canonical, ledgerKey, leafIndex, leafHash, hashes, note: checkpoint.note }),
    [canonical, ledgerKey, leafIndex, leafHash, hashes, checkpoint.note],
  )
  return (
    <Stack gap="md">
      <div className={classes.result} data-holds={check.holds} role="status">
        {check.holds ? <IconCircleCheck size={28} aria-hidden /> : <IconCircleX size={28} aria-hidden />}
        <div>
          <Text fw={650}>{t(check.holds ? 'ledger.verified' : 'ledger.notVerified')}</Text>
          <Text size="sm">{t(check.holds ? 'ledger.verifiedLead' : 'ledger.notVerifiedLead')}</Text>
        </div>
      </div>
      <List type="ordered" spacing="xs">
        {check.steps.map((step) => (
          <List.Item key={step.name}>
            <StepView step={step} />
          </List.Item>
        ))}
      </List>
      <details>
        <summary>{t('ledger.path', { count: hashes.length, index: leafIndex, size: checkpoint.size })}</summary>
        <ol className={classes.hashes}>
          {hashes.map((hash) => (
            <li key={hash}>{hash}</li>
          ))}
        </ol>
      </details>
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          onClick={() => saveFile(`${entryId}.tlog-proof`, proof.document, 'text/plain')}
        >
          {t('ledger.saveProof')}
        </Button>
        <Button size="xs" variant="default" onClick={() => saveFile(`${entryId}.json`, canonical, 'application/json')}>
          {t('ledger.saveEntry')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => saveFile(`checkpoint-${checkpoint.size}.txt`, checkpoint.note, 'text/plain')}
        >
          {t('ledger.saveCheckpoint')}
        </Button>
        <Button size="xs" variant="default" onClick={() => saveFile('ledger-key.txt', `${ledgerKey}\n`, 'text/plain')}>
          {t('ledger.saveKey')}
        </Button>
      </Group>
    </Stack>
  )
}

function StepView({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  return (
    <>
      <Text span size="sm">
        {t(`ledger.step.${step.name}`)} — {t(step.holds ? 'ledger.holds' : 'ledger.fails')}
      </Text>
      <Text size="xs" c="dimmed" ff="monospace">
        {step.detail}
      </Text>
    </>
  )
}
