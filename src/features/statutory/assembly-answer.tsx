import type { ConsultationPage } from '@shared/contract/consultation'
import { dayText } from '@shared/copy/dates'
import { assemblyResults, statutory as words } from '@shared/copy/statutory'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'

/** Where a matter stands that was handed to the owners' assembly: when it is asked, and what it answered. */
export function AssemblyAnswer({ page }: { readonly page: ConsultationPage }) {
  if (!page.statutory) return null
  const { askAt, assembly } = page.statutory
  if (page.state !== 'transferredStatutory' && !assembly) return null
  const day = assembly?.heldOn ? dayText(`${assembly.heldOn}T04:00:00Z`) : null
  return (
    <Card>
      <View className="note">{words.result}</View>
      {assembly ? (
        <View className="heading">{words.resultOn(assemblyResults[assembly.result], day)}</View>
      ) : (
        <View>
          {words.asked(dayText(askAt))}
          <View className="note">{words.askedDefault}</View>
        </View>
      )}
    </Card>
  )
}
