import { type Profile, type Purpose, parsePurpose, type Terms } from '@raireki/governance'
import { useMemo, useState } from 'react'
import { currentLanguage } from '../../app/language.ts'
import { DuosNote, ProfileSwitch } from './as-duos.tsx'
import { useDiseasesFor } from './diseases.ts'
import { diseasesOf, readTerms, verdictOn } from './in-words.ts'
import { type VerdictInWords, VerdictView } from './verdict-view.tsx'

/** A verdict by the registry's rules, which a reader may compare with what DUOS would say of the same two documents. */
export function ComparedVerdict({
  verdict,
  purpose,
  terms,
}: {
  readonly verdict: VerdictInWords
  readonly purpose: unknown
  readonly terms: unknown
}) {
  const [profile, setProfile] = useState<Profile>('strict')
  const read = useMemo(() => readBoth(purpose, terms), [purpose, terms])
  if (!read) return <VerdictView verdict={verdict} />
  return (
    <div>
      <ProfileSwitch profile={profile} onChange={setProfile} />
      {profile === 'strict' ? <VerdictView verdict={verdict} /> : <AsDuos {...read} />}
    </div>
  )
}

function readBoth(purpose: unknown, terms: unknown) {
  const aim = parsePurpose(purpose)
  const read = readTerms(terms, currentLanguage())
  return aim.ok && read.ok ? { purpose: aim.value, terms: read.terms } : undefined
}

function AsDuos({ purpose, terms }: { readonly purpose: Purpose; readonly terms: Terms }) {
  const diseases = useDiseasesFor([...(purpose.research.diseases ?? []), ...diseasesOf(terms)])
  return (
    <>
      <DuosNote terms={terms} />
      <VerdictView verdict={verdictOn(purpose, terms, currentLanguage(), diseases, 'duos-v4')} />
    </>
  )
}
