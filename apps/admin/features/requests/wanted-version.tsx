import { Button, Group, Paper, Skeleton, Text } from '@mantine/core'
import { type Purpose, parsePurpose } from '@raireki/governance'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { currentLanguage } from '../../app/language.ts'
import { RequestableVersionDocument } from '../../generated/operations.ts'
import { TroublePanel } from '../../ui/trouble.tsx'
import { VersionLink } from '../catalogue/index.ts'
import { ComparedVerdict, diseasesOf, readTerms, useDiseasesFor, verdictOn } from '../terms/index.ts'

/** One version that is asked for, and what its terms say of the purpose while the purpose is being written. */
export function WantedVersion({
  versionId,
  purpose,
  onRemove,
}: {
  readonly versionId: string
  readonly purpose: unknown
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  const answer = useAnswer(RequestableVersionDocument, { id: versionId })
  const version = answer.data?.version
  return (
    <Paper component="li" py="sm">
      {answer.trouble && <TroublePanel trouble={answer.trouble} onRetry={answer.askAgain} />}
      {!version && !answer.trouble && <Skeleton height="4rem" />}
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        {version && (
          <div>
            <VersionLink version={version} />
            <Text size="sm" c="dimmed">
              {version.asset.owner.name.local} ·{' '}
              {version.asset.currentTerms?.explanation.headline ?? t('catalogue.noTerms')}
            </Text>
          </div>
        )}
        {(version || answer.trouble) && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            flex="none"
            onClick={onRemove}
            aria-label={t('ui.removeNamed', { name: version?.asset.title.local ?? versionId })}
          >
            {t('ui.remove')}
          </Button>
        )}
      </Group>
      {version?.asset.currentTerms && <LiveVerdict purpose={purpose} terms={version.asset.currentTerms.body} />}
    </Paper>
  )
}

/** Of a purpose that has not begun, matching would only say that everything is missing. */
const saysSomething = ({ research, activities }: Purpose): boolean =>
  activities.length > 0 || Object.keys(research).length > 0

/** Matched in the browser, by the registry's own rules: it changes with every field. */
function LiveVerdict({ purpose, terms }: { readonly purpose: unknown; readonly terms: unknown }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const settled = useDeferredValue(JSON.stringify(purpose))
  const written = useMemo(() => JSON.parse(settled) as unknown, [settled])
  const aim = useMemo(() => parsePurpose(written), [written])
  const read = useMemo(() => readTerms(terms, language), [terms, language])
  const diseases = useDiseasesFor([
    ...(aim.ok ? (aim.value.research.diseases ?? []) : []),
    ...diseasesOf(read.ok ? read.terms : undefined),
  ])
  const verdict = useMemo(
    () =>
      aim.ok && read.ok && saysSomething(aim.value) ? verdictOn(aim.value, read.terms, language, diseases) : undefined,
    [aim, read, language, diseases],
  )
  return (
    <div aria-live="polite" style={{ marginBlockStart: '0.5rem' }}>
      {verdict ? (
        <ComparedVerdict verdict={verdict} purpose={written} terms={terms} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('requests.noVerdictYet')}
        </Text>
      )}
    </div>
  )
}
