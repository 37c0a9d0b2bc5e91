import { columnById, type ColumnId } from '../../form/columns';
import { mapColumns } from './map-columns';

const map = (heading: string) => mapColumns([{ index: 1, heading }]);

/** Remarks behind the name of a column that leave what it holds as it is. */
const CLEAN: readonly (readonly [ColumnId, string])[] = [
  ['verloondeUren', 'maand of 4 weken'],
  ['verloondeUren', 'per maand / 4 weken'],
  ['verloondeUren', 'MND of 4WK'],
  ['verloondeUren', 'maand, half jaar of jaar'],
  ['verloondeUren', 'MND = maand, 4WK = 4 weken'],
  ['verloondeUren', 'per week of dag, opgeteld'],
  ['verloondeUren', 'per week, opgeteld'],
  ['verloondeUren', 'som van de weken'],
  ['verloondeUren', 'uren en minuten'],
  ['verloondeUren', 'november of december'],
  ['verloondeUren', 'niet de contracturen'],
  ['verloondeUren', 'niet per week'],
  ['verloondeUren', 'niet in dagen'],
  ['verloondeUren', 'niet cumulatief'],
  ['verloondeUren', 'uren, geen dagen of fte'],
  ['verloondeUren', 'geen schatting'],
  ['verloondeUren', 'definitief, niet voorlopig'],
  ['verloondeUren', 'i.p.v. contracturen per week'],
  ['verloondeUren', 'not contract hours per week'],
  ['verloondeUren', 'niet leeg laten'],
  ['verloondeUren', 'Incl. 13e maand'],
  ['verloondeUren', 'incl. overwerk, verlof en ziekte'],
  ['verloondeUren', 'inclusief 8,33% vakantietoeslag'],
  ['verloondeUren', 'incl. vakantie en 5 weken bouwvak'],
  ['verloondeUren', 'excl. 13e maand'],
  ['verloondeUren', 'excl. onbetaald verlof'],
  ['verloondeUren', 'zonder decimalen'],
  ['verloondeUren', 'min. 0, max. 400'],
  ['verloondeUren', 'gewerkt, verlof, ziekte'],
  ['verloondeUren', 'zie toelichting per week'],
  ['verloondeUren', '1 fte = 156 uur'],
  ['urenToegerekend', 'maand of 4 weken'],
  ['urenToegerekend', 'niet de verloonde uren per week'],
  ['contracturenPW', 'excl. overwerk'],
  ['contracturenPW', 'incl. vaste uren per maand'],
  ['contracturenPW', 'gemiddeld per week over het jaar'],
  ['contracturenPW', 'gemiddeld over 4 weken'],
  ['contracturenPW', 'niet per maand'],
  ['contracturenPW', '1 fte = 36 uur'],
  ['datRegistratie', 'niet vóór 2013'],
  ['datRegistratie', 'niet de datum van de aanvraag'],
  ['datRegistratie', 'niet de datum WW'],
  ['datEindRegistratie', 'leeg als nog niet beëindigd'],
  ['datEindRegistratie', 'niet einde dienstverband'],
  ['datEindRegistratie', 'geen verwachte datum'],
  ['inRegister', 'niet alleen aangevraagd'],
  ['inRegister', 'wel/niet'],
  ['inRegister', '0 = niet, 1 = wel'],
  ['inRegister', 'ja/nee/aangevraagd'],
  ['inRegister', 'Wajong, WSW of WIA'],
  ['inRegister', 'niet invullen bij inleen'],
  ['inRegister', 'excl. aangevraagd'],
  ['vorm', 'geen inleen = formeel'],
  ['vorm', 'niet de contractvorm'],
  ['bsn', 'geen personeelsnummer'],
  ['bsn', 'werknemer, niet de partner'],
  ['bsn', 'in te vullen door de leidinggevende'],
  ['bsn', 'niet delen'],
  ['lhnr', 'niet het KvK-nummer'],
  ['beperkingVoor18', 'nog geen 18 jaar oud'],
  ['datAanvTv', 'niet begin dienstverband'],
];

/** Remarks that say one other thing. */
const OTHER: readonly (readonly [ColumnId, string])[] = [
  ['verloondeUren', 'dagen'],
  ['verloondeUren', 'dagen per maand'],
  ['verloondeUren', 'minuten of dagen'],
  ['verloondeUren', 'uren of dagen'],
  ['verloondeUren', 'in min.'],
  ['verloondeUren', 'fte per maand'],
  ['verloondeUren', 'per week'],
  ['verloondeUren', 'per dag'],
  ['verloondeUren', 'totaal per week'],
  ['verloondeUren', 'incl. overwerk, per week'],
  ['verloondeUren', 'per week, niet per maand'],
  ['verloondeUren', 'december, per week'],
  ['verloondeUren', 'cumulatief, maand'],
  ['verloondeUren', 'excl. overwerk'],
  ['verloondeUren', 'zonder verlof'],
  ['verloondeUren', 'geen overwerk'],
  ['verloondeUren', 'exclusief onbetaald verlof en ziekte'],
  ['verloondeUren', 'overwerk en meerwerk'],
  ['verloondeUren', 'alleen gewerkte uren'],
  ['verloondeUren', 'incl. geschatte uren'],
  ['verloondeUren', 'niet definitief'],
  ['verloondeUren', 'niet verloond'],
  ['urenToegerekend', 'geschat'],
  ['urenToegerekend', 'kwartaal'],
  ['contracturenPW', 'per maand'],
  ['contracturenPW', 'fte'],
  ['contracturenPW', 'gemiddeld per maand'],
  ['verloondeUren', 'toeslag'],
  ['contracturenPW', 'per maand, excl. overwerk'],
  ['inRegister', 'niet'],
  ['inRegister', 'nog niet'],
  ['inRegister', 'nog niet aangevraagd'],
  ['inRegister', 'niet opgenomen'],
  ['inRegister', 'niet meer'],
  ['inRegister', 'geen registratie'],
  ['inRegister', 'aanvraag nog niet afgerond'],
  ['verloondeUren', 'maart t/m december'],
  ['verloondeUren', 'november en december'],
  ['inRegister', 'not yet registered'],
  ['inRegister', 'ja = aangevraagd'],
  ['inRegister', 'incl. aangevraagd'],
  ['inRegister', 'WIA'],
  ['datRegistratie', 'UWV werkzoekende'],
  ['datRegistratie', 'aanvraag, niet de beschikking'],
  ['datEindRegistratie', 'verwacht'],
  ['bsn', 'partner van werknemer'],
  ['bsn', 'van het kind, niet van de werknemer'],
  ['lhnr', 'oud'],
];

/** Remarks that name one period: whether it is that of the rows, the rows tell. */
const PERIODS: readonly (readonly [string, string | null, number | null])[] = [
  ['4 weken', '4WK', null],
  ['4 weken, niet per maand', '4WK', null],
  ['niet per week, dus per maand', 'MND', null],
  ['maand, incl. 13e maand', 'MND', null],
  ['jaar, excl. onbetaald verlof', 'JR', null],
  ['november, niet december', null, 11],
  ['december, maand of 4 weken', null, 12],
];

test.each(CLEAN)('%s (%s) is clean', (id, remark) => {
  const { mapped, periods, questions } = map(`${columnById(id).nl} (${remark})`);
  expect([mapped.map(({ column }) => column), periods, questions]).toEqual([[id], [], []]);
});

test.each(OTHER)('%s (%s) is doubted', (id, remark) => {
  const { mapped, questions } = map(`${columnById(id).nl} (${remark})`);
  expect(mapped).toEqual([]);
  expect(questions).toMatchObject([{ candidates: [{ column: id }], remark: { kind: 'other' } }]);
});

test.each(PERIODS)('hours (%s) are of the period %s, month %s', (remark, type, month) => {
  const { periods, questions } = map(`Verloonde uren (${remark})`);
  expect(questions).toEqual([]);
  expect(periods).toMatchObject([{ period: { type, month } }]);
});

test('what stands in one pair of brackets ends there', () => {
  expect(map('Verloonde uren (niet de contracturen) (per week)').questions).toHaveLength(1);
  expect(map('Verloonde uren (maand) (niet per week)').periods).toHaveLength(1);
});
