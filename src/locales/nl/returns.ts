const plural = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('nl-NL')} ${n === 1 ? one : many}`;

/** De woorden van een brief aan een bestuur. Taalniveau B1: kort, wat, waar, wanneer. */
export const returnWords = {
  lang: 'nl-NL',
  letter: 'brief',
  titles: {
    repair: 'Uw werkmap banenafspraak: wilt u dit herstellen?',
    explain: 'Uw werkmap banenafspraak: wilt u dit uitleggen?',
    missing: 'Uw werkmap banenafspraak: we hebben nog niets ontvangen',
  },
  to: (board: string) => `Aan: ${board}`,
  greeting: 'Beste collega,',
  received: (file: string, year: number | null) =>
    `We kregen uw werkmap ${file}${year === null ? '' : ` over ${String(year)}`}. Dank u wel.`,
  why: {
    repair: 'Er staan fouten in. Zolang die er staan, kunnen we uw banen niet meetellen.',
    explain:
      'Uw banen tellen mee. Er valt wel iets op. Misschien klopt het gewoon. Leg dan kort uit waarom. Klopt het niet, verbeter het dan.',
    unreadable: 'We kunnen het bestand niet openen. Daarom kunnen we uw banen niet meetellen.',
    'no-rows':
      'We vonden er geen rijen in die we kunnen tellen. Misschien hebt u het verkeerde bestand gestuurd.',
    'other-year': 'De werkmap gaat over een ander jaar dan we vroegen.',
    missing: 'We vroegen u om een werkmap met de banen van uw organisatie. Die hebben we nog niet.',
  },
  until: {
    repair: (date: string) => `Wilt u dit vóór ${date} herstellen en ons de nieuwe werkmap sturen?`,
    missing: (date: string) => `Wilt u de werkmap vóór ${date} sturen?`,
  },
  repairs: (n: number) => `Wat u moet herstellen: ${plural(n, 'punt', 'punten')}`,
  explanations: (n: number) => `Wat u moet uitleggen: ${plural(n, 'punt', 'punten')}`,
  where: 'Waar',
  what: 'Wat is er',
  todo: 'Wat doet u',
  times: (n: number) => (n === 1 ? '' : ` (${n.toLocaleString('nl-NL')} keer)`),
  example: 'Bijvoorbeeld:',
  sheet: (sheet: string, cells: string) => `Blad ${sheet}: ${cells}`,
  morePlaces: (n: number) => `en nog ${plural(n, 'plek', 'plekken')}`,
  how: 'Zo doet u het',
  steps: {
    copy: (file: string) =>
      `Open ${file}. Dat is een kopie van uw werkmap. In de laatste kolom staat in elke rij wat er te doen is.`,
    own: 'Verbeter uw eigen werkmap. De kopie is alleen om te kijken.',
    explain: 'Schrijf een uitleg op het blad Toelichting. Zet daar geen namen of BSN in.',
    send: 'Stuur de nieuwe werkmap op dezelfde veilige manier als de vorige keer. Dus niet in een gewone e-mail: er staan gegevens van mensen in.',
  },
  sendFirst:
    'Stuur de werkmap op een veilige manier. Dus niet in een gewone e-mail: er staan gegevens van mensen in.',
  sender: '[Vul hier uw naam en uw organisatie in]',
  questions: 'Hebt u een vraag? Neem dan contact met ons op.',
  closing: 'Met vriendelijke groet,',
  copySuffix: 'bevindingen',
};

export type ReturnWords = typeof returnWords;
