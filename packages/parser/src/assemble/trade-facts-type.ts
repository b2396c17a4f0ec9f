import type { CivilDay } from "../annotate/civil-day.js";
import type { DateMention } from "../annotate/dates.js";
import type { MoneyMention } from "../annotate/money.js";

/** What the readers of trade and agreements know of the rest of the story. */
export interface TradeFacts {
  readonly dates: readonly DateMention[];
  readonly money: readonly MoneyMention[];
  readonly reference?: CivilDay;
  /** Countries named between two tokens, by name, adjective, capital or people, each once, in order. */
  countriesIn(from: number, to: number): readonly string[];
  /** The sides that "the two countries", "bilateral" and the like mean at a token. `pair`: two of them, where two have met; `of`: who met that country, where somebody has. */
  partiesAt(token: number, pair: boolean, of?: string): readonly string[];
  /** The country of who speaks at a token, for "our exports". */
  speakerCountryAt(token: number): string | undefined;
}
