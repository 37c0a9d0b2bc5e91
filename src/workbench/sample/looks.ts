import type { Look } from './sheet-builder';

export const title: Look = { bold: true, fontSize: 16, textColor: '#154273' };
export const quiet: Look = { textColor: '#55565e' };
export const heading: Look = { bold: true, fillColor: '#154273', textColor: '#ffffff' };
export const numberHeading: Look = { ...heading, align: 'right' };
export const total: Look = { bold: true };
export const given: Look = { fillColor: '#eef3f9' };
export const formula: Look = { textColor: '#154273' };

export const jobs = '#,##0';
export const exactJobs = '#,##0.00';
export const difference = '#,##0.00;-#,##0.00;0.00';
