import { maskFileName } from '../../privacy/bsn';

const longest = 60;
/** Names that Windows keeps for devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A name that every system takes for a file or folder: no path in it, nothing hidden, no number of a person. */
export function safeName(name: string): string {
  const ending = /[^.]\.\w{1,5}$/.test(name) ? name.slice(name.lastIndexOf('.')) : '';
  const stem = name
    .slice(0, name.length - ending.length)
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Surrogate}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]{1,200}/, '')
    .slice(0, longest)
    .replace(/[ .]{1,60}$/, '');
  const safe = maskFileName(stem === '' ? '-' : stem) + ending;
  return devices.test(safe) ? `_${safe}` : safe;
}

/** As `safeName`, and not one of those taken: systems that do not tell capitals apart must keep both. */
export function ownName(name: string, taken: Set<string>): string {
  const safe = safeName(name);
  const dot = safe.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [safe.slice(0, dot), safe.slice(dot)] : [safe, ''];
  for (let number = 1; ; number++) {
    const own = number === 1 ? safe : `${stem} (${String(number)})${ending}`;
    if (taken.has(own.toLowerCase())) continue;
    taken.add(own.toLowerCase());
    return own;
  }
}
