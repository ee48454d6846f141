import { type ConsultationState, STEPS, type Step, type StepView } from '../contract/consultation'
import { sideMeanings, stepNames } from './consultation'
import { dayText } from './dates'

const nowDoing: Record<Step, string> = {
  asking: '听大家说遇到了什么',
  proposing: '收大家的办法，一条条摆出来',
  deliberating: '大家一起商量定哪个办法',
  handling: '照商量好的去办',
  evaluating: '请大家说说办得好不好',
}

/** What happens next, in one plain sentence with a date and a person. */
export function whatNext(state: ConsultationState, steps: readonly StepView[]): string {
  if (state === 'closed') return '这件事已经办完。结果和大家的评价都留在这一页，随时可以来看。'
  if (!isStep(state)) return `${sideMeanings[state]}。`
  const here = steps.find(({ step }) => step === state)
  const nextStep = STEPS[STEPS.indexOf(state) + 1]
  const next = steps.find(({ step }) => step === nextStep)
  const until = here?.dueAt ? `${dayText(here.dueAt)}前` : '这几天'
  const who = next?.responsible ?? here?.responsible
  const after = nextStep
    ? `之后${who ? `由${who}牵头，` : ''}进到下一步「${stepNames[nextStep]}」。`
    : '之后公布结果，这件事就办完了。'
  return `${until}，${nowDoing[state]}。${after}`
}

const isStep = (state: ConsultationState): state is Step =>
  (STEPS as readonly ConsultationState[]).includes(state)
