import { seedsAreFound } from './seeded-defects';

seedsAreFound(2, 4);
