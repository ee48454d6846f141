/** What the environment decides for one deployment. Secrets are read elsewhere and never listed here. */
export interface Settings {
  /** One deployment serves one county. */
  readonly countyId: string
  readonly countyName: string
  /** How long an instance may show a consultation page again without reading it. */
  readonly pageCacheMilliseconds: number
  /** Where the H5 build is served; HTTP callers from elsewhere are refused by the browser. */
  readonly h5BaseUrl: string
  /** Who runs this system, as the privacy notice names him. */
  readonly operatorName: string
  /** The digest of the code that makes the first county admin; without it there is none to claim. */
  readonly firstAdminCodeHash: string
}

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const cache = Number(environment.PAGE_CACHE_MS ?? '2000')
  if (!Number.isInteger(cache) || cache < 0 || cache > 2000)
    throw new Error('PAGE_CACHE_MS must be 0 to 2000')
  return {
    countyId: environment.COUNTY_ID ?? 'county',
    countyName: environment.COUNTY_NAME ?? '',
    pageCacheMilliseconds: cache,
    h5BaseUrl: environment.H5_BASE_URL ?? '',
    operatorName: environment.OPERATOR_NAME ?? '',
    firstAdminCodeHash: environment.FIRST_ADMIN_CODE_HASH ?? '',
  }
}
