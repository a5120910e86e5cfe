import { useTranslation } from 'react-i18next'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { ButtonLink } from './link.tsx'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <Page title={t('shell.notFound.title')}>
      <Empty action={<ButtonLink to="/catalogue">{t('shell.notFound.back')}</ButtonLink>}>
        {t('shell.notFound.body')}
      </Empty>
    </Page>
  )
}
