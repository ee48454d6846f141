/** The way to what waits on this phone; on pages that everybody opens: kept small. */
export const waitingEntry = {
  text: (count: number) => `${count} 件待发送`,
  refused: (count: number) => `${count} 件没送成，点开看为什么`,
} as const
