import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import {
  AcceptEvidenceDocument,
  type ObligationAction,
  type ObligationRowFragment,
  ReturnEvidenceDocument,
  SubmitEvidenceDocument,
  WaiveObligationDocument,
} from '../../generated/operations.ts'
import { ActButton } from './act-button.tsx'

/** What the reader can do with an obligation now; the service says what that is. */
export function ObligationActions({ obligation }: { readonly obligation: ObligationRowFragment }) {
  const acts: Readonly<Record<ObligationAction, React.ReactNode>> = {
    SUBMIT_EVIDENCE: <Submit key="submit" obligation={obligation} />,
    ACCEPT: <Accept key="accept" obligation={obligation} />,
    RETURN: <Return key="return" obligation={obligation} />,
    WAIVE: <Waive key="waive" obligation={obligation} />,
  }
  return <Group gap="xs">{obligation.viewerActions.map((action) => acts[action])}</Group>
}

type Props = { readonly obligation: ObligationRowFragment }

function Submit({ obligation: { id, evidence } }: Props) {
  const { t } = useTranslation()
  const command = useCommand(SubmitEvidenceDocument, 'submitEvidence')
  return (
    <ActButton
      name="submit"
      body={t('obligations.submitBody')}
      field={t('obligations.evidence')}
      before={evidence ?? ''}
      required
      command={command}
      act={(text) => command.run({ input: { obligationId: id, evidence: text } })}
    />
  )
}

function Accept({ obligation: { id, evidence } }: Props) {
  const { t } = useTranslation()
  const command = useCommand(AcceptEvidenceDocument, 'acceptEvidence')
  return (
    <ActButton
      name="accept"
      body={evidence ?? ''}
      field={t('obligations.answer')}
      command={command}
      act={(answer) => command.run({ input: { obligationId: id, answer } })}
    />
  )
}

function Return({ obligation: { id, evidence } }: Props) {
  const { t } = useTranslation()
  const command = useCommand(ReturnEvidenceDocument, 'returnEvidence')
  return (
    <ActButton
      name="return"
      body={evidence ?? ''}
      field={t('obligations.reason')}
      required
      command={command}
      act={(answer) => command.run({ input: { obligationId: id, answer } })}
    />
  )
}

function Waive({ obligation: { id } }: Props) {
  const { t } = useTranslation()
  const command = useCommand(WaiveObligationDocument, 'waiveObligation')
  return (
    <ActButton
      name="waive"
      body={t('obligations.waiveBody')}
      field={t('obligations.reason')}
      required
      command={command}
      act={(answer) => command.run({ input: { obligationId: id, answer } })}
    />
  )
}
