import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import { RequestAttachments } from '../attachments/index.ts'
import { RequestForms } from '../forms/index.ts'

/** What goes with a request beside the application itself: answers to forms, and papers. */
export function RequestPapers({ requestId, editable }: { readonly requestId: string; readonly editable: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <Section title={t('forms.title')}>
        <RequestForms requestId={requestId} />
      </Section>
      <Section title={t('attachments.title')}>
        <RequestAttachments requestId={requestId} editable={editable} />
      </Section>
    </>
  )
}
