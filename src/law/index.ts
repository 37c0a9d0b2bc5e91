export * from './domain-error';
export * from './law';
export * from './lookup';
export * from './types';
