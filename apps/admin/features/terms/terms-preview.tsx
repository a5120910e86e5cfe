import { Paper, Stack, Text, Title } from '@mantine/core'
import { EXAMPLE_PURPOSES, type Profile } from '@raireki/governance'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import { FlawList } from '../../ui/flaw-list.tsx'
import { DuosNote, ProfileSwitch } from './as-duos.tsx'
import { useDiseasesFor } from './diseases.ts'
import { ExplanationView } from './explanation-view.tsx'
import { termsField } from './field-names.ts'
import { diseasesOf, readTerms, verdictOn } from './in-words.ts'
import classes from './terms.module.css'
import { VerdictView } from './verdict-view.tsx'

/** The terms read back while they are written, and what likely purposes would meet under them. */
export function TermsPreview({ document }: { readonly document: unknown }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const [profile, setProfile] = useState<Profile>('strict')
  const settled = useDeferredValue(JSON.stringify(document))
  const plain = useMemo(() => readTerms(JSON.parse(settled), language), [settled, language])
  const diseases = useDiseasesFor(diseasesOf(plain.ok ? plain.terms : undefined))
  const read = useMemo(() => readTerms(JSON.parse(settled), language, diseases), [settled, language, diseases])

  return (
    <Paper component="aside" tabIndex={0} className={classes.preview} aria-label={t('terms.preview')}>
      <Stack gap="lg">
        <div>
          <Title order={2}>{t('terms.preview')}</Title>
          {read.ok ? (
            <ExplanationView explanation={read.explanation} />
          ) : (
            <>
              <Text size="sm" c="var(--mantine-color-error)" role="status">
                {t('terms.flaws')}
              </Text>
              <FlawList
                flaws={read.flaws.map((flaw) => ({ ...flaw, field: termsField(flaw.path, JSON.parse(settled), t) }))}
              />
            </>
          )}
        </div>
        {read.ok && (
          <div>
            <Title order={2}>{t('terms.examples')}</Title>
            <ProfileSwitch profile={profile} onChange={setProfile} />
            {profile === 'duos-v4' && <DuosNote terms={read.terms} />}
            <Stack gap="sm" mt="xs">
              {EXAMPLE_PURPOSES.map(({ id, title, purpose }) => (
                <div key={id}>
                  <Text size="sm" fw={550}>
                    {title[language]}
                  </Text>
                  <VerdictView verdict={verdictOn(purpose, read.terms, language, diseases, profile)} decidingOnly />
                </div>
              ))}
            </Stack>
          </div>
        )}
      </Stack>
    </Paper>
  )
}
