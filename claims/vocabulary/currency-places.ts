/**
 * Places and peoples whose mention in an article speaks for a currency, for names that several currencies share.
 * Source: ISO 4217's list of countries; the peoples as English news calls them.
 */

/** One line a currency: its code, then words in lower case. */
const lines = `
  GBP britain british uk england scotland wales london
  JPY japan japanese tokyo
  CNY china chinese beijing shanghai
  CHF switzerland swiss zurich geneva
  SEK sweden swedish stockholm
  NOK norway norwegian oslo
  DKK denmark danish copenhagen
  ISK iceland icelandic reykjavik
  CZK czech prague
  INR india indian delhi mumbai
  PKR pakistan pakistani karachi islamabad
  LKR lanka lankan colombo
  NPR nepal nepali nepalese kathmandu
  MUR mauritius mauritian
  SCR seychelles
  MXN mexico mexican
  PHP philippines philippine filipino manila
  ARS argentina argentine buenos
  CLP chile chilean santiago
  COP colombia colombian bogota bogotá
  UYU uruguay uruguayan montevideo
  DOP dominican
  CUP cuba cuban havana
  XOF senegal senegalese ivorian mali malian benin togo niger burkina
  XAF cameroon cameroonian gabon chad
  CDF congo congolese kinshasa
  RWF rwanda rwandan kigali
  BIF burundi
  DJF djibouti
  GNF guinea guinean
  KMF comoros
  XPF polynesia caledonia
  EGP egypt egyptian cairo
  LBP lebanon lebanese beirut
  SYP syria syrian damascus
  SDG sudan sudanese khartoum
  KES kenya kenyan nairobi
  UGX uganda ugandan kampala
  TZS tanzania tanzanian
  SOS somalia somali mogadishu
  KWD kuwait kuwaiti
  IQD iraq iraqi baghdad
  RSD serbia serbian belgrade
  JOD jordanian amman
  BHD bahrain bahraini
  DZD algeria algerian algiers
  TND tunisia tunisian tunis
  LYD libya libyan tripoli
  IRR iran iranian tehran
  OMR oman omani muscat
  YER yemen yemeni
  SAR saudi riyadh
  QAR qatar qatari doha
  AED emirates emirati dubai dhabi uae
  MAD morocco moroccan rabat casablanca
  TRY turkey turkish türkiye ankara istanbul
  ITL italy italian rome
  RUB russia russian moscow kremlin
  BYN belarus belarusian minsk
  RON romania romanian bucharest
  MDL moldova moldovan
  AZN azerbaijan azerbaijani baku
  TMT turkmenistan turkmen
  KGS kyrgyzstan kyrgyz
  UZS uzbekistan uzbek
  ZMW zambia zambian
  MWK malawi malawian
  CRC rica rican
  KRW seoul
  KPW pyongyang
`;

export const currencyPlaces: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...words] = line.trim().split(' ');
      return [code, words];
    }),
);
