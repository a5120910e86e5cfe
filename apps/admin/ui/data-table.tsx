// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the cells are blocks, and a browser then forgets what they were.
import { Button, Group, Text, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from './loading.tsx'
import { type Trouble, TroublePanel } from './trouble.tsx'
import classes from './ui.module.css'

export type Column<Row> = {
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  readonly align?: 'end'
}

/** What a table needs to know of a list that grows. */
type Rows<Row> = {
  readonly rows: readonly Row[] | undefined
  readonly trouble?: Trouble | undefined
  readonly asking?: boolean
  readonly hasMore?: boolean
  readonly loadMore?: () => void
  readonly askAgain?: () => void
}

/**
 * Rows of one kind. The first column names the row. On narrow screens each row becomes a card,
 * and the roles are spelt out because browsers drop a table's meaning together with its display.
 */
export function DataTable<Row>({
  label,
  columns,
  list,
  rowKey,
  empty,
}: {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly list: Rows<Row>
  readonly rowKey: (row: Row) => string
  readonly empty: ReactNode
}) {
  if (list.rows === undefined) {
    return list.trouble ? (
      <TroublePanel trouble={list.trouble} {...(list.askAgain && { onRetry: list.askAgain })} />
    ) : (
      <Loading lines={6} />
    )
  }
  if (list.rows.length === 0) return empty
  return (
    <div>
      <div className={classes.tableFrame}>
        <table className={classes.table} role="table" aria-label={label}>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ header, align }) => (
                <th key={header} scope="col" role="columnheader" data-align={align}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {list.rows.map((row) => (
              <tr key={rowKey(row)} role="row">
                {columns.map(({ header, cell, align }, index) =>
                  index === 0 ? (
                    <th key={header} scope="row" role="rowheader">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={header} role="cell" data-label={header} data-align={align}>
                      <span className={classes.cell}>{cell(row)}</span>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More list={list} />
    </div>
  )
}

/** The foot of a list: how much is shown, and a way to more of it. */
export function More({ list }: { readonly list: Rows<unknown> }) {
  const { t } = useTranslation()
  const count = list.rows?.length ?? 0
  if (!list.hasMore && !list.trouble)
    return <VisuallyHidden aria-live="polite">{t('ui.shown', { count })}</VisuallyHidden>
  return (
    <Group mt="sm" gap="md">
      {list.hasMore && (
        <Button variant="default" size="xs" loading={list.asking ?? false} onClick={() => list.loadMore?.()}>
          {t('ui.loadMore')}
        </Button>
      )}
      {list.hasMore && (
        <Text size="xs" c="dimmed">
          {t('ui.shown', { count })}
        </Text>
      )}
      <VisuallyHidden aria-live="polite">{t('ui.shown', { count })}</VisuallyHidden>
      {list.trouble && <TroublePanel trouble={list.trouble} />}
    </Group>
  )
}
