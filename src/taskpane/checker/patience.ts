/** Steps in which time is counted: while a computer sleeps nothing is counted. */
const STEPS = 60;
/** What takes too long is given this part of its time to stop by itself. */
const GRACE = 1.2;

export interface Impatience {
  /** Asks it to stop. */
  ask(): void;
  /** It did not stop. */
  end(): void;
}

/** Breaks off what takes longer than so many seconds: by asking, and where that is not heard, for good. Gives how to stop watching. */
export function watchTime(seconds: number, { ask, end }: Impatience): () => void {
  let steps = 0;
  const clock = setInterval(
    () => {
      steps++;
      if (steps === STEPS) ask();
      else if (steps >= STEPS * GRACE) end();
    },
    (seconds * 1000) / STEPS,
  );
  return () => {
    clearInterval(clock);
  };
}
