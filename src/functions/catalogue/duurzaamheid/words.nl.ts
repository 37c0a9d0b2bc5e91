import { persons } from '../../shared-words.nl';
import type { FunctionWords } from '../../words';
import type { examples } from './examples';
import type { duurzaamheid } from './function';

export const words: FunctionWords<typeof duurzaamheid, typeof examples> = {
  summary: 'Werkbehoud uit een lijst met perioden van werk, zoals omschreven in de Kamerbrieven.',
  about: [
    'Van de mensen die in een tijdvak werkten: hoeveel er een jaar later nog werken, hoeveel starters na één en twee jaar nog werken, en hoeveel er langer dan een jaar dezelfde baan hebben. Een starter is iemand van wie de eerste periode in het tijdvak begint; geef dus alle perioden van elke persoon.',
  ],
  arguments: {
    personen: persons,
    begin: { name: 'begin', text: 'De eerste dag van elke periode.' },
    einde: { name: 'einde', text: 'De laatste dag van elke periode; leeg als die nog loopt.' },
    van: { name: 'van', text: 'De eerste dag van het tijdvak, bijvoorbeeld van het derde kwartaal.' },
    tot: { name: 'tot', text: 'De laatste dag van het tijdvak.' },
  },
  gives: 'Een tabel met koppen: hoeveel, van hoeveel, en het aandeel.',
  examples: ['Vier personen in het derde kwartaal van 2022; drie van hen starten dan.'],
};
