import { cleanWorkbooksStayClean, seedsAreFound } from './seeded-defects';

cleanWorkbooksStayClean();
seedsAreFound(0, 4);
