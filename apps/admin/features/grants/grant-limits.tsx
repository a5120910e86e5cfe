import { Button, Group, NumberInput, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { useSignedIn } from '../../app/session.tsx'
import { type GrantPageQuery, LimitGrantDocument } from '../../generated/operations.ts'
import { Bytes } from '../../ui/bytes.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'

type Grant = GrantPageQuery['grant']
const GIGABYTE = 1e9

/** How much may go out under the grant, and to where: shown to everybody concerned, set by provider and operators. */
export function GrantLimits({ grant }: { readonly grant: Grant }) {
  const { t } = useTranslation()
  const { can, hasRoleIn } = useSignedIn()
  const maySet = can('operate:System') || hasRoleIn(grant.version.asset.owner.id, 'PROVIDER')
  const { limits } = grant
  return (
    <Section title={t('grants.limits')}>
      {limits ? (
        <Facts
          facts={[
            limits.bytesPerDay !== null && {
              name: t('grants.bytesPerDay'),
              value: <Bytes count={limits.bytesPerDay} />,
            },
            limits.deliveriesPerHour !== null && {
              name: t('grants.deliveriesPerHour'),
              value: limits.deliveriesPerHour,
            },
            limits.networks.length > 0 && { name: t('grants.networks'), value: limits.networks.join(', ') },
          ]}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t('grants.noLimits')}
        </Text>
      )}
      {maySet && grant.state === 'ACTIVE' && <LimitForm grant={grant} />}
    </Section>
  )
}

function LimitForm({ grant }: { readonly grant: Grant }) {
  const { t } = useTranslation()
  const limit = useCommand(LimitGrantDocument, 'limitGrant')
  const [gigabytes, setGigabytes] = useState<number | string>((grant.limits?.bytesPerDay ?? 0) / GIGABYTE || '')
  const [deliveries, setDeliveries] = useState<number | string>(grant.limits?.deliveriesPerHour ?? '')
  const [networks, setNetworks] = useState(grant.limits?.networks.join('\n') ?? '')
  const [saved, setSaved] = useState(false)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setSaved(false)
    const input = {
      grantId: grant.id,
      bytesPerDay: gigabytes === '' ? null : Math.round(Number(gigabytes) * GIGABYTE),
      deliveriesPerHour: deliveries === '' ? null : Number(deliveries),
      networks: networks.split(/\s+/).filter((network) => network !== ''),
    }
    setSaved((await limit.run({ input })) !== undefined)
  }

  return (
    <details>
      <summary>{t('grants.setLimits')}</summary>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="sm" mt="sm" maw="32rem">
          <NumberInput
            label={t('grants.gigabytesPerDay')}
            description={t('grants.emptyIsFree')}
            value={gigabytes}
            onChange={setGigabytes}
            min={0.001}
          />
          <NumberInput
            label={t('grants.deliveriesPerHour')}
            value={deliveries}
            onChange={setDeliveries}
            min={1}
            allowDecimal={false}
          />
          <Textarea
            label={t('grants.networks')}
            description={t('grants.networksHint')}
            value={networks}
            onChange={(event) => setNetworks(event.currentTarget.value)}
            autosize
            minRows={2}
            spellCheck={false}
          />
          {limit.trouble && <TroublePanel trouble={limit.trouble} />}
          <Group>
            <Button type="submit" variant="default" loading={limit.running}>
              {t('grants.saveLimits')}
            </Button>
            <Text size="sm" role="status">
              {saved && t('grants.limitsSaved')}
            </Text>
          </Group>
        </Stack>
      </form>
    </details>
  )
}
