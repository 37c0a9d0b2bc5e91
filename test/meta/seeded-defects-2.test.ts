import { seedsAreFound } from './seeded-defects';

seedsAreFound(1, 4);
