/** A command that cannot be carried out as given; the message is for the user, in the user's language. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
