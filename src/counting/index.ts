export * from './attribution';
export * from './dates';
export * from './job-units';
export * from './numbers';
export * from './tabel1';
export * from './targets';
export * from './tolerance';
export * from './units';
