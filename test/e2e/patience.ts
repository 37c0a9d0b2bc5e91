/** How long a test waits for what a page is to show, in milliseconds: a busy machine must not fail it. */
export const PATIENCE = 90_000;
