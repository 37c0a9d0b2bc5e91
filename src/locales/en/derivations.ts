/** The derivations of figures that hold words, as they stand in the law's series; all others are arithmetic. */
const inWords: Readonly<Record<string, string>> = {
  '25,5 uur per week × 52,2 weken = 1.331,1 uur, afgerond 1.331':
    '25.5 hours a week × 52.2 weeks = 1,331.1 hours, rounded 1,331',
  '36.206 × 76,0%, niet afgerond': '36,206 × 76.0%, not rounded',
  '36.206 × 24,0%, niet afgerond': '36,206 × 24.0%, not rounded',
  'enige sleutel met één decimaal waarbij 35.055 ingeleende banen −1.996 (markt) en 845 (overheid) geven; die standen volgen door aftrekken uit de brief over 2024, op 1 na':
    'the only key with one decimal with which 35,055 lent jobs give −1,996 (market) and 845 (government); those levels follow by subtraction from the letter on 2024, give or take 1',
  'enige sleutel met één decimaal waarbij 32.195 ingeleende banen −3.853 (markt) en −158 (overheid) geven ten opzichte van de nulmeting':
    'the only key with one decimal with which 32,195 lent jobs give −3,853 (market) and −158 (government) against the nulmeting',
  'uit variabele B van de quotumregeling: B(t) = doelstelling(t − 1) + de helft van de toename in jaar t':
    'from variable B of the quotum rules: B(t) = target(t − 1) + half of the increase in year t',
  'einddoel overheid, dat in 2023 is bereikt (variabele B)':
    'final target of government, reached in 2023 (variable B)',
  '53.798 (markt totaal 2020) − 2.254 (markt inleen 2020)':
    '53,798 (market total 2020) − 2,254 (market lent 2020)',
  '44.903 × 66,3% − 27.516,56, met 44.903 uit (6.443 + 8.689,44) / 33,7%':
    '44,903 × 66.3% − 27,516.56, with 44,903 from (6,443 + 8,689.44) / 33.7%',
  '12.298 (overheid totaal 2020) − 5.855 (overheid formeel 2020)':
    '12,298 (government total 2020) − 5,855 (government formal jobs 2020)',
  '32.195 (eind 2024) + 1.857 + 1.003 (daling in 2024)':
    '32,195 (end of 2024) + 1,857 + 1,003 (fall in 2024)',
  'gelijk aan variabele G; de ministeriële regeling die dit gemiddelde vaststelt (Besluit Wfsv artikel 2.23, eerste lid) is niet gezien':
    'equal to variable G; the ministerial order that sets this average (Besluit Wfsv article 2.23, first paragraph) was not seen',
  '60.000 + 10.000 / 2: B(t) = doelstelling(t − 1) + de helft van de toename in jaar t':
    '60,000 + 10,000 / 2: B(t) = target(t − 1) + half of the increase in year t',
  '70.000 + 10.000 / 2: B(t) = doelstelling(t − 1) + de helft van de toename in jaar t':
    '70,000 + 10,000 / 2: B(t) = target(t − 1) + half of the increase in year t',
  '80.000 + 10.000 / 2: B(t) = doelstelling(t − 1) + de helft van de toename in jaar t':
    '80,000 + 10,000 / 2: B(t) = target(t − 1) + half of the increase in year t',
  '90.000 + 10.000 / 2: B(t) = doelstelling(t − 1) + de helft van de toename in jaar t':
    '90,000 + 10,000 / 2: B(t) = target(t − 1) + half of the increase in year t',
  '100.000 + 0 / 2: B(t) = doelstelling(t − 1) + de helft van de toename in jaar t':
    '100,000 + 0 / 2: B(t) = target(t − 1) + half of the increase in year t',
  'einddoel van de overheid: variabele B is 25.000 voor 2024 en verder':
    'final target of government: B is 25,000 for 2024 and later',
  '5.000 / 1.331 uur, afgerond op centen': '5,000 / 1,331 hours, rounded to cents',
  '3.749 / 5.144; de bron drukt 73%': '3,749 / 5,144; printed at the source as 73%',
};

/** How a figure was derived, in English: its words, and numbers as English writes them. */
export function derivationInEnglish(dutch: string): string {
  return (
    inWords[dutch] ??
    dutch.replace(/\d{1,20}(?:[.,]\d{1,20}){1,20}/g, (number) =>
      number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')),
    )
  );
}
