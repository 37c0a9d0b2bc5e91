/** Words of the engine of the workbench that Excel has otherwise. */
export const engineWords: Readonly<Record<string, string>> = {
  // As Excel calls it, and with it our own advice.
  Automatic: 'General',
};
