import { engines } from '../package.json';

/** One sentence where this version of Node is older than the project is tried with; empty where it is not. It is said, not refused. */
export function olderNode(version: string, wanted = engines.node): string {
  const major = (text: string) => Number(/\d+/.exec(text)?.[0]);
  if (major(version) >= major(wanted)) return '';
  const [here, from] = [String(major(version)), String(major(wanted))];
  return (
    `Dit is Node.js ${here}. Dit project is gemaakt voor versie ${from} of nieuwer: werkt er iets niet, installeer dan die. ` +
    `(This is Node.js ${here}; the project is made for ${from} or newer.)`
  );
}
