/**
 * Something in the surroundings keeps Stet from starting. The message is for the operator: one paragraph that says what
 * is wrong and what to do. It is printed without a stack trace.
 */
export class SetUpFault extends Error {
  override name = 'SetUpFault'
}
