import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { GrantObligationsDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { obligationColumns } from './obligation-columns.tsx'

/** What the holder of one grant has to do and show. */
export function GrantObligations({ grantId }: { readonly grantId: string }) {
  const { t } = useTranslation()
  const answer = useAnswer(GrantObligationsDocument, { id: grantId })
  return (
    <Answered answer={answer}>
      {({ grant }) => (
        <Stack>
          <DataTable
            label={t('obligations.title')}
            list={{ rows: grant.obligations }}
            rowKey={({ id }) => id}
            empty={<Empty>{t('obligations.noneOfGrant')}</Empty>}
            columns={obligationColumns(t)}
          />
        </Stack>
      )}
    </Answered>
  )
}
