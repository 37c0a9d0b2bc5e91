/** Achter wat te doen is, bij een jaar waarvoor de tekst van de wet nog niet is gezien. */
export const lastTextNotice = (rests: boolean | undefined): string =>
  rests === true
    ? ' Volgens de laatst bekende tekst van de wet (1 juli 2026) tellen markt en overheid dan nog apart. Een koninklijk besluit kan dat veranderen (Wet banenafspraak, artikel 13).'
    : '';
