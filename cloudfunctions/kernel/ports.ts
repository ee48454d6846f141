/** The platform's services that are not the database. Real in production and, over the emulator, locally. */
export interface Ports {
  /** Asks the `registry` function on somebody's behalf, after she was authorised here. */
  askRegistry(task: RegistryTask): Promise<RegistryAnswer>
  /** Links under which the phone can show stored files for a limited time, in the order asked. */
  temporaryLinks(fileIds: readonly string[], seconds: number): Promise<readonly string[]>
  /** The number behind the code of WeChat's phone button; each code serves once. */
  phoneNumber(code: string): Promise<PhoneAnswer>
}

/** `refused`: WeChat does not take the code — used, expired or made up. */
export type PhoneAnswer = { readonly kind: 'number'; readonly number: string } | { readonly kind: 'refused' }

/** A poster for the wall of a red station. */
export interface PosterTask {
  readonly kind: 'stationPoster'
  readonly stationName: string
  readonly openHours: string
  readonly officeName: string
  /** The scene that the code carries. */
  readonly scene: string
}

export type RegistryTask = PosterTask

export interface RegistryAnswer {
  readonly fileId: string
}
