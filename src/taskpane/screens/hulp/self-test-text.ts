import type { ContractOutcome } from '../../../host/contract';

/** What a self-test ran in. Nothing of it says who ran it, or on what workbook. */
export interface SelfTestPlace {
  /** Such as `OfficeOnline`, `Mac` or `PC`. */
  readonly platform: string;
  /** Of Excel itself. */
  readonly version: string;
  readonly language: string;
  /** The newest `ExcelApi` that Excel says it has. */
  readonly excelApi: string;
  /** The engine of the browser in it, as it names itself. */
  readonly engine: string;
}

const newestAsked = 30;

/** Where the self-test runs, as office.js tells it. */
export function placeOfSelfTest(): SelfTestPlace {
  const engine = /(?:AppleWebKit|Chrome|Edg|Firefox|Version)\/[\d.]+/g;
  const named = navigator.userAgent.match(engine)?.join(' ') ?? 'unknown';
  if (typeof Office === 'undefined')
    return { platform: 'none', version: '', language: navigator.language, excelApi: '', engine: named };
  const { requirements, diagnostics, displayLanguage } = Office.context;
  let minor = 0;
  while (minor < newestAsked && requirements.isSetSupported('ExcelApi', `1.${String(minor + 1)}`)) minor++;
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    language: displayLanguage,
    excelApi: `1.${String(minor)}`,
    engine: named,
  };
}

/** The outcome as text to send back: places, names of promises and codes of Excel; in English, for who reads it. */
export function selfTestText(outcomes: readonly ContractOutcome[], place: SelfTestPlace, on: Date): string {
  const of = (outcome: ContractOutcome['outcome']) => outcomes.filter((each) => each.outcome === outcome);
  return [
    `Banenafspraak self-test, ${on.toISOString().slice(0, 10)}`,
    `platform: ${place.platform} ${place.version}`,
    `language: ${place.language}`,
    `ExcelApi: ${place.excelApi}`,
    `engine: ${place.engine}`,
    `passed: ${String(of('passed').length)} of ${String(outcomes.length)}`,
    ...outcomes.map((each) => `${each.outcome}: ${each.name}${'reason' in each ? ` (${each.reason})` : ''}`),
  ].join('\n');
}
