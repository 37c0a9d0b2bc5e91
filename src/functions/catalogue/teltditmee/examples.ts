import type { Example } from '../../example';

export const examples = [
  {
    arguments: ['inkoop', null, 'ja'],
    result:
      'Telt mee voor de banenafspraak. Telt bij de markt. Volgens de laatst bekende tekst van de wet (1 juli 2026) tellen markt en overheid dan nog apart. Een koninklijk besluit kan dat veranderen (Wet banenafspraak, artikel 13). [Wet financiering sociale verzekeringen (BWBR0017745), artikel 38b, eerste, tweede en zesde lid, en artikel 38f, vijfde lid] [Kamerbrief resultaten banenafspraak 2021 (Kamerstukken II 2021/22, 34 352, nr. 255), Stand van zaken onderzoek, eerste alinea]',
  },
  {
    arguments: ['uitzend', 'overheid'],
    result: 'Nog niet te zeggen. Vul register in: ja, deels, later, nee, onbekend.',
  },
  {
    arguments: ['contract', 'markt', 'onbekend', 'iva-loondispensatie', null, null, null, null, 2025],
    result:
      'Telt niet mee: deze grond geldt pas vanaf een latere datum. [Wet financiering sociale verzekeringen (BWBR0017745), artikel 38b, eerste lid, onderdeel g] [Wet financiering sociale verzekeringen (BWBR0017745), artikel 38d, zevende lid]',
  },
  {
    arguments: ['stage', null, null, null, null, 'nee', 'en'],
    result:
      'Does not count: there are no paid hours. [Wet financiering sociale verzekeringen (BWBR0017745), artikel 38b, vierde lid (verloonde uren)]',
  },
  { arguments: ['vrijwilliger'], result: { error: '#VALUE!' } },
] as const satisfies readonly Example[];
