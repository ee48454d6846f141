import type { ConsultationPage } from '@shared/contract/consultation'
import { consultation as words } from '@shared/copy/consultation'
import { whatNext } from '@shared/copy/what-next'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Card } from '@/components/card/card'
import { ManageEntry } from '@/features/process/manage-entry'
import { moved } from '@/features/process/process-api'
import { ProcessCard } from '@/features/process/process-card'
import { ProcessHistory } from '@/features/process/process-history'
import { useAnswer } from '@/platform/use-answer'
import { useWatched } from '@/platform/watched'

/** What comes next, who has it and what it lacks; on a bad network what the page itself knows. */
export function Progress({ page }: { readonly page: ConsultationPage }) {
  const answer = useAnswer('consultation.process', { consultationId: page.id })
  const moves = useWatched(moved)
  useEffect(() => {
    if (moves > 0) answer.reload()
  }, [moves])
  const next = whatNext(page.state, page.steps)
  if (!answer.data) {
    return (
      <Card>
        <View className="heading">{words.next}</View>
        <View className="words">{next}</View>
      </Card>
    )
  }
  return (
    <View className="stack">
      <ProcessCard process={answer.data} next={next} />
      <ManageEntry process={answer.data} />
      <ProcessHistory moves={answer.data.moves} />
    </View>
  )
}
