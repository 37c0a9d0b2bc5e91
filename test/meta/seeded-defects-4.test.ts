import { seedsAreFound } from './seeded-defects';

seedsAreFound(3, 4);
