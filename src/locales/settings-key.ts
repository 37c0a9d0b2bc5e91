/** Under what a browser keeps the user's choices: language, colours, role, limits. */
export const settingsKey = 'banenafspraak.settings';
