/** Achter wat te doen is, bij een jaar waarvoor de tekst van de wet nog niet is gezien. */
export const lastTextNotice = (rests: boolean | undefined): string =>
  rests === true
    ? ' Dat markt en overheid dan apart tellen, rust op de laatst bekende tekst van de wet (1 juli 2026). Let op een koninklijk besluit op grond van artikel 13 van de Wet banenafspraak.'
    : '';
