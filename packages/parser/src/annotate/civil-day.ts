/**
 * Civil days as integers: days since 1970-01-01 in the proleptic Gregorian calendar.
 * No clock and no time zone, so a day never shifts.
 */
export type CivilDay = number;

/** The day `year`-`month`-`day` (month from 1). Days beyond the month run on into the next. */
export function civilDay(year: number, month: number, day: number): CivilDay {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
  );
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function yearMonthDay(civil: CivilDay): YearMonthDay {
  const z = civil + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) /
      365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (civil: CivilDay): number => ((((civil + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  civilDay(year, month + 1, 1) - civilDay(year, month, 1);

export const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** `YYYY-MM-DD`. */
export function isoDay(civil: CivilDay): string {
  const { year, month, day } = yearMonthDay(civil);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day written `YYYY-MM-DD`, or undefined where there is no such day. */
export function parseIsoDay(text: string): CivilDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const [year, month, day] = [
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7)),
    Number(text.slice(8, 10)),
  ];
  if (!(month >= 1 && month <= 12) || !(day >= 1 && day <= daysInMonth(year, month)))
    return undefined;
  return civilDay(year, month, day);
}

/** The first day of the solar year that starts in `year`: 20 March in a leap year, else 21 March (of this century until 2028). */
export const nowruz = (year: number): CivilDay => civilDay(year, 3, year % 4 === 0 ? 20 : 21);
