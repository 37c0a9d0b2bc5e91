export * from './follow';
export * from './questions';
