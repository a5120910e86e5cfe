import { NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useSignedIn } from '../../app/session.tsx'
import { Page } from '../../ui/page.tsx'
import { FormEditor } from './form-editor.tsx'

const BOARD = ''

/** A form that is not there yet: first whose it is, then what it asks. */
export function NewFormPage() {
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const { memberships } = me.person
  const own = memberships.filter(({ role }) => role === 'PROVIDER').map(({ organisation }) => organisation)
  const isOfBoard = memberships.some(({ role }) => role === 'BOARD_MEMBER' || role === 'OPERATOR')
  const owners = [
    ...own.map(({ id, name }) => ({ value: id, label: t('forms.forAssetsOf', { owner: name.local }) })),
    ...(isOfBoard ? [{ value: BOARD, label: t('forms.forAll') }] : []),
  ]
  const [ownerId, setOwnerId] = useState(owners[0]?.value ?? BOARD)
  return (
    <Page title={t('forms.new')} lead={t('forms.newLead')} above={<Link to="/forms">{t('forms.title')}</Link>}>
      <Stack gap="xl">
        <NativeSelect
          label={t('forms.goesWith')}
          data={owners}
          value={ownerId}
          onChange={(event) => setOwnerId(event.currentTarget.value)}
        />
        <FormEditor {...(ownerId === BOARD ? {} : { ownerId })} />
      </Stack>
    </Page>
  )
}
