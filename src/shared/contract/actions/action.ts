/** What an action takes and gives. */
export interface Action<Input, Output> {
  readonly input: Input
  readonly output: Output
}
