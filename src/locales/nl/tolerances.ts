/** Woorden bij de grenzen van de regels op het scherm Instellingen. */
export const toleranceWords = {
  title: 'Grenzen van de regels',
  how: 'Deze grenzen kunt u zelf kiezen. Verandert u er een, dan wordt alles opnieuw gecontroleerd. De gekozen grenzen staan in het bewijs bij elk rapport.',
  own: (rule: string) => `Eigen grens van dit product, zonder wetsartikel (regel ${rule}).`,
  standard: (value: string) => `Standaard: ${value}.`,
  between: (least: string, most: string) => `Kies een getal van ${least} tot en met ${most}.`,
  yearJump: 'Grootste verandering ten opzichte van vorig jaar, in procenten',
  yearJumpWhat: 'Een grotere stijging of daling van banen of personen vraagt om uitleg.',
  weekHours: 'Meeste uren per week van één persoon',
  weekHoursWhat: 'Voor mensen die in dienst zijn én worden ingeleend.',
  fourWeeks: 'Uren van een baan in vier weken',
  fourWeeksWhat:
    'De bronnen noemen 25,5 uur per week en 1.331 uur per jaar. Voor vier weken geven die twee niet hetzelfde getal, en de bronnen zeggen niet welk getal u moet gebruiken.',
  fourWeeksRoutes: { week: '102 uur (4 × 25,5)', year: '102,38 uur (1.331 ÷ 13)' },
  reset: 'Terug naar de standaard',
  isReset: 'Alle grenzen staan weer op de standaard.',
  changed: 'De grens is gewijzigd. Wat gecontroleerd was, wordt opnieuw gecontroleerd.',
  fixed: 'Marges die vaststaan',
  fixedWhat: 'Deze marges volgen uit de bron en zijn niet te wijzigen.',
  rounding: (parts: number, tolerance: number) =>
    `Som van ${parts} afgeronde getallen: het verschil is hooguit ${tolerance}.`,
  roundingWhy:
    'Elk getal is afgerond op hele banen. Bij n getallen is de marge (n + 1) ÷ 2, naar beneden afgerond.',
  others: 'Andere grenzen staan bij de regel zelf. Kijk bij Hulp.',
};

export type ToleranceWords = typeof toleranceWords;
