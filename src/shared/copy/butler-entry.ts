/** The way to the butler on the first page; apart, so that the rest of her words stays out of the main package. */
export const butlerEntry = {
  name: '我的管家',
  means: (duty: string) => `有事找管家 · ${duty}`,
  onDuty: (until: string) => `正在值班，到${until}`,
  offDuty: (from: string) => `现在不在值班，${from}起有人回`,
} as const
