import { ANSWER_MOST_CHARACTERS, ANSWER_VERDICTS, type Unanswered } from '@shared/contract/answers'
import { verdictNames } from '@shared/copy/answers'
import { common } from '@shared/copy/common'
import { proposalName } from '@shared/copy/proposals'
import { refusals } from '@shared/copy/refusals'
import { staffAnswers as words } from '@shared/copy/staff/answers'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { TextArea } from '@/components/text-area/text-area'

import type { Answering } from './use-answering'

interface Props {
  readonly work: Answering
  readonly statementIds: readonly string[]
  readonly proposals: Unanswered['proposals']
  readonly onClose: () => void
}

/** 采纳 or not, into which proposal, and why. What is taken up needs a proposal to be taken up into. */
export function AnswerSheet({ work, statementIds, proposals, onClose }: Props) {
  const { written, missing, busy, refused } = work
  const verdicts = ANSWER_VERDICTS.filter((verdict) => verdict === 'notAdopted' || proposals.length > 0)
  const intoOne = written.verdict === 'adopted' || written.verdict === 'partlyAdopted'
  return (
    <Sheet title={words.picked(statementIds.length)} closeLabel={common.close} onClose={onClose}>
      <Choices
        label={words.verdict}
        choices={verdicts.map((key) => ({ key, text: verdictNames[key] }))}
        chosen={written.verdict}
        problem={missing.includes('verdict') ? words.needVerdict : ''}
        onChoose={(verdict) => work.change({ verdict })}
      />
      {proposals.length === 0 ? <View className="note">{words.noProposals}</View> : null}
      {intoOne ? (
        <Choices
          label={words.proposal}
          choices={proposals.map(({ id, number, title }) => ({
            key: id,
            text: `${proposalName(number)} ${title}`,
          }))}
          chosen={written.proposalId}
          tall
          problem={missing.includes('proposal') ? words.needProposal : ''}
          onChoose={(proposalId) => work.change({ proposalId })}
        />
      ) : null}
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        value={written.reason}
        most={ANSWER_MOST_CHARACTERS}
        used={words.used(written.reason.length, ANSWER_MOST_CHARACTERS)}
        problem={missing.includes('reason') ? words.needReason : ''}
        onChange={(reason) => work.change({ reason })}
      />
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={busy ? words.sending : words.send} busy={busy} onTap={() => work.send(statementIds)} />
      <Button kind="quiet" text={words.later} onTap={onClose} />
    </Sheet>
  )
}
