/** A reason not to go on, in words for the person who deploys. */
export class PlainRefusal extends Error {
  override readonly name = 'PlainRefusal'
}
