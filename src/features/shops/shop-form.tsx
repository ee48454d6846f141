import type { PublishState } from '@shared/contract/publish'
import { SHOP_LIMITS, type ShopRow } from '@shared/contract/shops'
import { refusals } from '@shared/copy/refusals'
import { shopWords as words } from '@shared/copy/staff/shops'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { TextArea } from '@/components/text-area/text-area'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

import { NearPicks } from './near-picks'
import { recordShop } from './shops-api'

interface Props {
  readonly communityId: string
  readonly shop: ShopRow | undefined
  readonly onSaved: (state: PublishState) => void
  readonly onCancel: () => void
}

const fits = (text: string, most: number) => text.trim() !== '' && text.trim().length <= most

/** What a shop is called, where it is, when it is open, what it offers, and who lives near. */
export function ShopForm({ communityId, shop, onSaved, onCancel }: Props) {
  const [said, setSaid] = useState({
    name: shop?.name ?? '',
    address: shop?.address ?? '',
    hours: shop?.hours ?? '',
    offer: shop?.offer ?? '',
  })
  const [near, setNear] = useState<readonly string[]>(shop?.compounds.map(({ id }) => id) ?? [])
  const [tried, setTried] = useState(false)
  const intent = useIntent()
  const { busy, refused, attempt } = useAttempt()

  const write = (part: Partial<typeof said>) => setSaid({ ...said, ...part })
  const problem = (key: keyof typeof said) =>
    tried && !fits(said[key], SHOP_LIMITS[key]) ? words.need(SHOP_LIMITS[key]) : ''
  const nearFits = near.length >= 1 && near.length <= SHOP_LIMITS.compounds

  function save() {
    setTried(true)
    const keys = ['name', 'address', 'hours', 'offer'] as const
    if (!nearFits || keys.some((key) => !fits(said[key], SHOP_LIMITS[key]))) return
    const { name, address, hours, offer } = said
    const input = {
      communityId,
      shopId: shop?.id ?? null,
      name: name.trim(),
      address: address.trim(),
      hours: hours.trim(),
      offer: offer.trim(),
      compoundIds: near,
    }
    void attempt(async () => onSaved((await recordShop(input, intent.idOf(input))).state))
  }

  return (
    <View className="stack">
      <Field
        label={words.name}
        value={said.name}
        problem={problem('name')}
        onChange={(name) => write({ name })}
      />
      <Field
        label={words.address}
        hint={words.addressHint}
        value={said.address}
        problem={problem('address')}
        onChange={(address) => write({ address })}
      />
      <Field
        label={words.hours}
        hint={words.hoursHint}
        value={said.hours}
        problem={problem('hours')}
        onChange={(hours) => write({ hours })}
      />
      <TextArea
        label={words.offer}
        hint={words.offerHint}
        value={said.offer}
        most={SHOP_LIMITS.offer}
        used={words.used(said.offer.length, SHOP_LIMITS.offer)}
        problem={problem('offer')}
        below={words.offerBelow}
        onChange={(offer) => write({ offer })}
      />
      <NearPicks
        communityId={communityId}
        chosen={near}
        problem={tried && !nearFits ? words.compoundsProblem : ''}
        onChange={setNear}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.save} busy={busy} onTap={save} />
      <Button kind="quiet" text={words.cancel} onTap={onCancel} />
    </View>
  )
}
