import type { RuleCatalogue } from '../../src/report/build';

/** Words that show which facts reached them. */
export const sampleCatalogue: RuleCatalogue = {
  explain: ({ rule, facts }, role) => ({
    title: `Titel van ${rule}`,
    what: `Er staat ${String(facts['value'] ?? 'iets')} <b>.`,
    consequence: `Gevolg van ${rule} voor ${role}.`,
    why: `Zo staat het in de wet: "${rule}".`,
    todo: `=HYPERLINK("http://x") herstel ${rule}.`,
  }),
  source: (rule) =>
    rule === 'B36'
      ? null
      : { text: 'Wfsv, artikel 38b', url: 'https://wetten.overheid.nl/BWBR0017745/2026-07-01#artikel38b' },
  certainty: () => 'published',
  ledgerWhy: (why) => `omdat ${why}`,
  reason: (reason) => `reden ${reason}`,
};
