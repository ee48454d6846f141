/** The three that report to the branch (S1-02). */
export const THREE = ['redButlers', 'redOwnersCommittee', 'redProperty'] as const
export type SupportBody = (typeof THREE)[number]

interface Here {
  readonly butlers: unknown | null
  readonly committee: unknown | null
  readonly property: unknown | null
}

/** Which of the three is missing: shown as a gap, never hidden. A 三无小区 lacks at least two. */
export const gapsOf = ({ butlers, committee, property }: Here): SupportBody[] => {
  const there = { redButlers: butlers, redOwnersCommittee: committee, redProperty: property }
  return THREE.filter((body) => there[body] === null)
}
