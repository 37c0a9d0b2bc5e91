import { createDarkTheme, type Theme } from '@fluentui/react-theme';
import { excelGreen } from './brand';

export const theme: Theme = {
  ...createDarkTheme(excelGreen),
  colorBrandForeground1: excelGreen[120],
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLink: excelGreen[130],
  colorBrandForegroundLinkHover: excelGreen[140],
  colorBrandForegroundLinkPressed: excelGreen[150],
};
