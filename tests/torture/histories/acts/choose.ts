import type { ConsultationState } from '@shared/contract/consultation'
import { isStep } from '@shared/rules/consultation/life'

import type { Act, Acting, Scene } from './act'
import { answerDirectly, answerOffer, askDirectly, offerWork, recordCall, trackWork } from './ask-others'
import { checkProposal, listParties, noteFact, propose, tellParties, withdrawProposal } from './early'
import { astray, leaning, onwards, sideways } from './moves'
import { comeIn, convene, hostActs, moveSitting } from './sittings'
import { addNote, answerPoll, askAssembly, markStatutory, setPoll, sign, writeMinutes } from './talk'
import { answer, decideHeld, judgeStatement, say, takeStance } from './words'
import {
  addEntry,
  addTask,
  answerWork,
  bringEvidence,
  giveTask,
  rateWork,
  reportDone,
  sendBack,
  settleTask,
} from './work'

type Weighted = readonly (readonly [weight: number, acting: Acting])[]

const WORDS: Weighted = [
  [2, say],
  [2, takeStance],
  [2, answer],
  [1, judgeStatement],
  [3, decideHeld],
]

const ASKED: Weighted = [
  [1, offerWork],
  [1, answerOffer],
  [1, trackWork],
  [1, askDirectly],
  [1, answerDirectly],
  [1, recordCall],
]

/** What belongs to a step, more of it where more leads on. */
const OF_THE_STEP: Partial<Record<ConsultationState, Weighted>> = {
  asking: [...WORDS, [2, noteFact], [2, listParties], [1, tellParties]],
  proposing: [
    ...WORDS,
    [2, listParties],
    [3, tellParties],
    [3, propose],
    [4, checkProposal],
    [1, withdrawProposal],
    [3, convene],
    [1, markStatutory],
  ],
  deliberating: [
    ...WORDS,
    [1, answer],
    [3, convene],
    [5, moveSitting],
    [6, comeIn],
    [3, hostActs],
    [2, setPoll],
    [6, answerPoll],
    [3, writeMinutes],
    [5, sign],
    [1, addNote],
    [1, markStatutory],
  ],
  handling: [
    [1, addNote],
    [1, answer],
    [1, noteFact],
    [2, decideHeld],
    [4, addTask],
    [5, settleTask],
    [1, giveTask],
    [5, addEntry],
    [4, bringEvidence],
    [5, reportDone],
    [1, sendBack],
    [8, answerWork],
    ...ASKED,
  ],
  evaluating: [[12, rateWork], [1, addNote], [1, answer], [1, decideHeld], ...ASKED],
  transferredStatutory: [[3, askAssembly]],
}
const ANYTHING: Weighted = [
  noteFact,
  listParties,
  tellParties,
  propose,
  checkProposal,
  withdrawProposal,
  say,
  takeStance,
  answer,
  judgeStatement,
  decideHeld,
  convene,
  moveSitting,
  comeIn,
  hostActs,
  setPoll,
  answerPoll,
  writeMinutes,
  sign,
  addNote,
  markStatutory,
  askAssembly,
  addTask,
  settleTask,
  giveTask,
  addEntry,
  bringEvidence,
  reportDone,
  sendBack,
  answerWork,
  rateWork,
  ...ASKED.map(([, acting]) => acting),
].map((acting) => [1, acting])

const TRIES = 6

/** What somebody does next: mostly what may succeed now, now and then what may not. */
export function chooseAct(scene: Scene): Act {
  const { random, matter } = scene
  // Beyond the five steps there is little to do here but to move on.
  const isBeyond = !isStep(matter.consultation.state)
  if (random.chance(0.4)) {
    const onward = random.chance(0.7) ? leaning(scene) : onwards(scene)
    if (onward) return onward
  }
  if (random.chance(isBeyond ? 0.65 : 0.15)) return sideways(scene) ?? (astray(scene) as Act)
  if (random.chance(0.05)) return astray(scene) as Act
  const here = random.chance(0.9) ? OF_THE_STEP[matter.consultation.state] : undefined
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const found = weighted(here ?? ANYTHING, scene)(scene)
    if (found) return found
  }
  return astray(scene) as Act
}

function weighted(choices: Weighted, { random }: Scene): Acting {
  let left = random.below(choices.reduce((sum, [weight]) => sum + weight, 0))
  for (const [weight, acting] of choices) {
    left -= weight
    if (left < 0) return acting
  }
  return astray
}
