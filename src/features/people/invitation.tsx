import { invitation as words } from '@shared/copy/invitation'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Field } from '@/components/field/field'
import { Link } from '@/components/link/link'
import { Notice } from '@/components/notice/notice'
import { goTo } from '@/platform/routes'

import { InvitationDetails, officeName } from './invitation-details'
import type { InvitationForm } from './use-invitation'

const toMine = { text: words.toMine, onTap: () => goTo('pages/mine/index', {}) }

/** A code from the level above: which post it is, by whom and until when; then yes or no. */
export function Invitation({ invitation }: { readonly invitation: InvitationForm }) {
  const { stage, refused, busy } = invitation
  const trouble = refused ? <Notice kind="problem" {...refusals[refused]} /> : null
  switch (stage.kind) {
    case 'inOffice':
      return (
        <Notice
          say={words.accepted(officeName(stage.post, stage.deputy))}
          next={stage.deputy ? words.deputyMeaning : words.acceptedMeaning}
          act={toMine}
        />
      )
    case 'waiting':
      return <Notice {...words.waiting} act={toMine} />
    case 'declined':
      return <Notice {...words.declined} act={toMine} />
    case 'asking':
      return (
        <View className="stack">
          <InvitationDetails seen={stage.seen} />
          {trouble}
          {refused === 'OWNER_NEEDED' ? (
            <Link text={words.verifyHome} onTap={() => goTo('packages/me/home/index', {})} />
          ) : null}
          <Button text={words.accept} busy={busy} onTap={invitation.accept} />
          <Button kind="plain" text={words.decline} busy={busy} onTap={invitation.askDecline} />
        </View>
      )
    case 'first':
      return (
        <Card>
          <View className="stack">
            <View>{words.firstLead}</View>
            <Field
              label={words.firstLabel}
              hint={words.firstLabelHint}
              value={invitation.label}
              problem={invitation.label === '' || invitation.labelFits ? '' : words.firstLabelProblem}
              onChange={invitation.writeLabel}
            />
            {trouble}
            <Button text={words.firstClaim} busy={busy || !invitation.labelFits} onTap={invitation.claim} />
          </View>
        </Card>
      )
    case 'typing':
      return (
        <Card>
          <View className="stack">
            <View>{words.lead}</View>
            <Field
              label={words.field}
              hint={words.hint}
              value={invitation.typed}
              problem={invitation.problem ? words.empty : ''}
              onChange={invitation.write}
              onDone={invitation.look}
            />
            {trouble}
            <Button text={words.look} busy={busy} onTap={invitation.look} />
          </View>
        </Card>
      )
  }
}
