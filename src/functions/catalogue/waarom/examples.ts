import type { Example } from '../../example';

export const examples = [
  {
    arguments: [24, 'a', '2024-12-31', '2020-01-01'],
    result:
      'Telt niet mee: beschut werk op grond van de Participatiewet (code 24). [Wet financiering sociale verzekeringen (BWBR0017745), artikel 38b, eerste lid, aanhef (Participatiewet artikel 10b)]',
  },
  {
    arguments: [11, 'g', '2025-12-31'],
    result:
      'Telt niet mee: deze grond geldt pas vanaf een latere datum. [Wet financiering sociale verzekeringen (BWBR0017745), artikel 38b, eerste lid, onderdeel g]',
  },
  {
    arguments: [82, 'a', '2025-12-31', null, null, null, 'en'],
    result:
      'Counts for the banenafspraak. Registered in the period: assumed, not given. Aard arbeidsverhouding: not verified. [Wet financiering sociale verzekeringen (BWBR0017745), artikel 38b, eerste lid, onderdeel a]',
  },
] as const satisfies readonly Example[];
