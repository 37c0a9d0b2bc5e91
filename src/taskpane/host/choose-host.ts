import { ExcelHost } from '../../host/excel';
import type { WorkbookHost } from '../../host/host';
import { NoHost } from './no-host';

declare global {
  interface Window {
    /** Offered by a page of our own that shows a workbook beside the pane. */
    banenafspraakHost?: WorkbookHost;
    /** For whom that page opens the pane, and where: `rol=sectorraad&scherm=samenvoegen`. */
    banenafspraakOpening?: string;
  }
}

/** Where the open workbook lives: Excel, the page around the pane, or nowhere. */
export async function chooseHost(): Promise<WorkbookHost> {
  if (typeof Office !== 'undefined') {
    // Outside Office it also gets ready, and says that there is no host.
    const { host } = await Office.onReady();
    if (host === Office.HostType.Excel) return new ExcelHost();
  }
  return framingHost() ?? new NoHost();
}

/** Whether the page asked for office.js and it did not come, so that the pane cannot know whether there is an Excel around it. */
export function libraryDidNotCome(): boolean {
  return typeof Office === 'undefined' && document.getElementById('office-js') !== null;
}

/** The host that a page of the same origin around this frame offers. */
function framingHost(): WorkbookHost | undefined {
  if (window.parent === window) return undefined;
  try {
    return window.parent.banenafspraakHost;
  } catch {
    // A page of another origin: not ours, and the browser rightly keeps it closed.
    return undefined;
  }
}

/** What the page of ours around the pane asks of how it opens; nothing in Excel. */
export function openingAsked(): string {
  return framingHost() === undefined ? '' : (window.parent.banenafspraakOpening ?? '');
}

/** Whether Excel shows itself dark; `undefined` where it does not say. */
export function hostIsDark(): boolean | undefined {
  if (typeof Office === 'undefined') return undefined;
  return (Office.context?.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme;
}

/** The language Excel shows itself in, else that of the page of ours around the pane, else the browser's. */
export function displayLanguage(): string | undefined {
  const office =
    typeof Office === 'undefined' ? undefined : (Office.context?.displayLanguage as string | undefined);
  const around = framingHost() ? window.parent.document.documentElement.lang : undefined;
  return office ?? around ?? navigator.language;
}

/** Whether a download from this pane can reach the user: Excel on the Mac does nothing with one. Where it can, nobody tells whether it did. */
export function savesDownloads(): boolean {
  if (typeof Office === 'undefined') return true;
  return String(Office.context?.platform) !== 'Mac';
}
