import type { MyRegistration, MyRegistrationAnswer } from '@shared/contract/registration'
import { dayText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { memberStates, missingWords, ownSteps, registration as words } from '@shared/copy/registration'
import { activities, groups, serviceYear } from '@shared/copy/service'
import { reports, sheets } from '@shared/copy/service-papers'
import { isCurrent, memberVerbs } from '@shared/rules/registration/member-life'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { goTo } from '@/platform/routes'
import { useAttempt } from '@/platform/use-attempt'

import { stepRegistration } from './registration-api'
import { RegistrationCard } from './registration-card'
import { UnitCard } from './unit-card'

interface Props {
  readonly answer: MyRegistrationAnswer
  readonly registration: MyRegistration | null
  readonly onChanged: () => void
  readonly onEnd: (verb: 'end' | 'withdraw') => void
}

/** Both halves of 双报到, which of them is missing, and what she may do with hers. */
export function MyRegistrationView({ answer, registration, onChanged, onEnd }: Props) {
  const { unit, missing, past } = answer
  const { busy, refused, attempt } = useAttempt()
  const verbs = registration ? memberVerbs(registration, 'member') : []
  const step = (verb: 'pause' | 'resume') =>
    void attempt(() => stepRegistration(verb)).then((done) => done && onChanged())
  return (
    <View className="stack">
      {registration ? <RegistrationCard mine={registration} /> : <Notice {...words.none} />}
      {registration ? (
        <List>
          {registration.state === 'active' ? (
            <>
              <Row
                text={activities.way}
                note={activities.wayMeaning}
                onTap={() => goTo('packages/service/activities/index', {})}
              />
              <Row
                text={groups.way}
                note={groups.wayMeaning}
                onTap={() => goTo('packages/service/groups/index', {})}
              />
            </>
          ) : null}
          <Row
            text={serviceYear.way}
            note={serviceYear.wayMeaning}
            onTap={() => goTo('packages/service/year/index', {})}
          />
          <Row
            text={reports.way}
            note={reports.wayMeaning}
            onTap={() => goTo('packages/service/report/index', {})}
          />
          <Row
            text={sheets.way}
            note={sheets.wayMeaning}
            onTap={() => goTo('packages/service/sheets/index', {})}
          />
        </List>
      ) : null}
      {missing.map((one) => (
        <Notice key={one} kind="strip" {...missingWords[one]} />
      ))}
      {unit ? <UnitCard unit={unit} /> : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {registration && isCurrent(registration.state) ? (
        <List>
          <Row text={words.change} onTap={() => goTo('packages/service/register/index', { change: '1' })} />
        </List>
      ) : null}
      {verbs.includes('resume') ? (
        <Button kind="plain" text={ownSteps.resume} busy={busy} onTap={() => step('resume')} />
      ) : null}
      {verbs.includes('pause') ? (
        <Button kind="quiet" text={ownSteps.pause} busy={busy} onTap={() => step('pause')} />
      ) : null}
      {verbs.includes('withdraw') ? (
        <Button kind="quiet" text={ownSteps.withdraw} onTap={() => onEnd('withdraw')} />
      ) : null}
      {verbs.includes('end') ? <Button kind="quiet" text={ownSteps.end} onTap={() => onEnd('end')} /> : null}
      {past.length > 0 ? (
        <View className="stack">
          <View className="heading">{words.past}</View>
          <List>
            {past.map((one) => (
              <Row
                key={one.appliedAt}
                text={one.compoundName}
                note={words.at(one.communityName, one.unitName)}
                mark={`${memberStates[one.state].name} ${one.endedAt ? dayText(one.endedAt) : ''}`}
              />
            ))}
          </List>
        </View>
      ) : null}
    </View>
  )
}
