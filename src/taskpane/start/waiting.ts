const patience = 10_000;

/** In both languages: the words of the pane come with what is being waited for. */
const messages = {
  library: [
    'Het venster wacht op office.js, de bibliotheek waarmee Excel en dit venster met elkaar praten. Die antwoordt niet. Is er internet, en mag deze computer bij ' +
      'appsforoffice.microsoft.com (of, in een gesloten netwerk, bij de eigen server)? Sluit het venster en open het opnieuw; helpt dat niet, vraag het uw beheerder.',
    'This pane is waiting for office.js, the library through which Excel and this pane talk. It does not answer. Is there internet, and may this computer reach ' +
      'appsforoffice.microsoft.com (or, in a closed network, your own server)? Close the pane and open it again; if that does not help, ask your administrator.',
  ],
  excel: [
    'Het venster wacht op Excel, en Excel antwoordt niet. Sluit het venster en open het opnieuw, of start Excel opnieuw. Opent u Excel vanuit een ander programma ' +
      'of een eigen portaal, open de werkmap dan in Excel zelf.',
    'This pane is waiting for Excel, and Excel does not answer. Close the pane and open it again, or restart Excel. If you opened Excel inside another program or ' +
      'portal, open the workbook in Excel itself.',
  ],
} as const;

/** After ten seconds without a pane: which of the two it waits for. It may still come, and then takes the place of the message. */
export function sayWhatIsWaitedFor(page: Document, hasLibrary: () => boolean, wait = patience): void {
  setTimeout(() => {
    const waiting = page.getElementById('waiting');
    if (waiting === null) return;
    const [dutch, english] = messages[hasLibrary() ? 'excel' : 'library'];
    const inEnglish = page.createElement('p');
    inEnglish.lang = 'en';
    inEnglish.textContent = english;
    const inDutch = page.createElement('p');
    inDutch.textContent = dutch;
    waiting.setAttribute('role', 'alert');
    waiting.replaceChildren(inDutch, inEnglish);
  }, wait);
}
