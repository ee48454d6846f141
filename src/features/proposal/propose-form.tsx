import {
  DOERS,
  MEASURE_MOST_CHARACTERS,
  PAYERS,
  PROPOSAL_TITLE_MOST,
  PROPOSALS_A_PERSON,
} from '@shared/contract/proposal'
import { byVoice } from '@shared/copy/by-voice'
import { doerNames, payerNames, propose as words } from '@shared/copy/proposals'
import { type Bodies, mayDo, mayPay } from '@shared/rules/proposal/check-proposal'
import { View } from '@tarojs/components'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { TextArea } from '@/components/text-area/text-area'

import { isFree } from './propose-draft'
import type { Proposing } from './use-propose'

interface Props {
  readonly work: Proposing
  readonly bodies: Bodies
}

/** What is done, what it costs, who pays, who does it: in the order in which one would tell it. */
export function ProposeForm({ work, bodies }: Props) {
  const { draft, missing, change } = work
  const lacks = (one: (typeof missing)[number], say: string) => (missing.includes(one) ? say : '')
  return (
    <View className="stack">
      <TextArea
        label={words.name}
        hint={words.nameHint}
        value={draft.title}
        most={PROPOSAL_TITLE_MOST}
        used={words.used(draft.title.length, PROPOSAL_TITLE_MOST)}
        problem={lacks('title', words.needTitle)}
        short
        onChange={(title) => change({ title: title.replace(/\s*\n\s*/g, ' ') })}
      />
      <TextArea
        label={words.measure}
        hint={words.measureHint}
        value={draft.measure}
        most={MEASURE_MOST_CHARACTERS}
        used={words.used(draft.measure.length, MEASURE_MOST_CHARACTERS)}
        problem={lacks('measure', words.needMeasure)}
        below={byVoice.speakInstead}
        onChange={(measure) => change({ measure })}
      />
      <Field
        label={words.cost}
        hint={words.costHint}
        value={draft.cost}
        digits
        problem={lacks('cost', words.needCost)}
        onChange={(cost) => change({ cost })}
      />
      <View className="note">{words.costMeaning}</View>
      {isFree(draft) ? null : (
        <Choices
          label={words.payer}
          choices={PAYERS.filter((payer) => payer !== 'nobody' && mayPay(payer, bodies)).map((key) => ({
            key,
            text: payerNames[key],
          }))}
          chosen={draft.payer}
          problem={lacks('payer', words.needPayer)}
          onChoose={(payer) => change({ payer })}
        />
      )}
      <Choices
        label={words.doer}
        choices={DOERS.filter((doer) => mayDo(doer, bodies)).map((key) => ({ key, text: doerNames[key] }))}
        chosen={draft.doer}
        problem={lacks('doer', words.needDoer)}
        onChoose={(doer) => change({ doer })}
      />
      {bodies.committee || bodies.propertyCompany ? null : <View className="note">{words.threeNo}</View>}
      <View className="note">{words.legalNote}</View>
      <View className="note">{words.whoSees}</View>
      <View className="note">{words.limit(PROPOSALS_A_PERSON)}</View>
    </View>
  )
}
