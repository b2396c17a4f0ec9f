/**
 * Sentences of the lists that are not read as their entries want, by list: faults of rules, kept here until a rule cures
 * them. The test fails when a sentence joins them, and when one of them is read well and has not left.
 */
export const KNOWN_GAPS: Readonly<Record<string, readonly string[]>> = {
  agencies: ["agencies, 24.kg, not read: The sides discussed transit, 24.kg reports."],
  cities: ["cities, Taiwan Strait, not read: They met in Taiwan Strait."],
  cues: ["cues, claim, read: The flood claimed nine lives."],
  honorifics: [
    "honorifics, U, not read: U Nyan Htwe Lin opened the exhibition in Yangon.",
    "honorifics, U, not read: U Zaw Myo Thant left for Prague.",
  ],
  "title-modifiers": [
    "title-modifiers, ad interim, not read: Chinese Foreign Minister ad interim Shen Wenhua addressed the parliament.",
    "title-modifiers, ad interim, not read: Idris Hamdan, President ad interim of Sudan, laid a wreath in Nairobi.",
    "title-modifiers, assistant, read: The assistant robot sorts the mail.",
    "title-modifiers, chief, read: The chief reason was fog.",
    "title-modifiers, principal, read: The principal reason was fog.",
    "title-modifiers, pro tempore, not read: Botswana President pro tempore Mpho Seretsane flew home from Astana.",
    "title-modifiers, pro tempore, not read: Luc Verhaeren, Speaker pro tempore of Belgium, travelled to Vienna by train.",
  ],
  titles: [
    "titles, Ambassador, read: The Ambassador hotel is full.",
    "titles, Attaché, read: The attaché case was lost.",
    "titles, Ayatollah, not read: Ayatollah Dariush Keyvani arrived in Baghdad.",
    "titles, Ayatollah, not read: Iranian Ayatollah Dariush Keyvani left for Muscat.",
    "titles, Cardinal, read: The cardinal points are marked on the map.",
    "titles, Chair, read: A chair stood by the window.",
    "titles, Chief, read: The chief reason for the delay was fog.",
    "titles, Chief Executive, read: The chief executive lounge was closed.",
    "titles, Custodian of the Two Holy Mosques, not read: Custodian of the Two Holy Mosques King Majid left for Cairo.",
    "titles, Emperor, read: Emperor penguins nest on the ice.",
    "titles, Empress, read: The Empress trees bloom in May.",
    "titles, Head, read: The head office moved to Vienna.",
    "titles, Official, read: The official opening is in May.",
    "titles, Principal, read: The principal reason was fog.",
    "titles, Raja, read: The raja style of the house is rare.",
    "titles, Regent, read: Regent Street was closed.",
    "titles, Ruler, read: The ruler is nine inches long.",
    "titles, Speaker, read: The speaker cable was cut.",
    "titles, Yang di-Pertuan Agong, not read: Yang di-Pertuan Agong Sultan Iskandar landed in Ankara.",
  ],
};
