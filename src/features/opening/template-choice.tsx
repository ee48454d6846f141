import { TEMPLATE_IDS, type TemplateId } from '@shared/contract/opening'
import { consultationTemplates } from '@shared/copy/consultation-templates'
import { opening as words } from '@shared/copy/staff/opening'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'

import { type Draft, isEmpty, withTemplate } from './draft'

interface Props {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

const OWN = 'own'

/** From a blank page or from a template; a template never takes her own words away unasked. */
export function TemplateChoice({ draft, onChange }: Props) {
  const [asking, setAsking] = useState<TemplateId | null>(null)

  function choose(key: TemplateId | typeof OWN) {
    setAsking(null)
    if (key === OWN) onChange(withTemplate(draft, null))
    else if (key === draft.templateId) return
    else if (isEmpty(draft)) onChange(withTemplate(draft, key))
    else setAsking(key)
  }

  return (
    <View className="stack">
      <Choices
        label={words.start}
        tall
        choices={[
          { key: OWN, text: words.ownTopic },
          ...TEMPLATE_IDS.map((key) => ({ key, text: words.template(consultationTemplates[key].name) })),
        ]}
        chosen={asking ?? draft.templateId ?? OWN}
        onChoose={choose}
      />
      {asking === null ? (
        <View className="note">
          {draft.templateId === null ? words.ownTopicMeaning : words.templateMeaning}
        </View>
      ) : (
        <>
          <View className="note">{words.replaceLead}</View>
          <Button
            kind="plain"
            text={words.replaceYes}
            onTap={() => {
              onChange(withTemplate(draft, asking))
              setAsking(null)
            }}
          />
        </>
      )}
    </View>
  )
}
