/** `cloud://{env}.{bucket}/{path}`: the name under which the platform knows a file. */
export const fileIdOf = (envId: string, path: string): string => `cloud://${envId}.${bucketOf(envId)}/${path}`

const bucketOf = (envId: string) => `6c6f-${envId}-1250000000`

export function pathOf(fileId: unknown): string | undefined {
  return /^cloud:\/\/[^/]+\/(.+)$/.exec(String(fileId))?.[1]
}
