import { parse } from "@communique/parser";
import { describe, expect, test } from "vitest";

/** `mode | speaker | cue | content` of each statement; the parts of a broken quotation are joined with " … ". */
function statementsOf(text: string): string[] {
  const report = parse(text, { publishedOn: "2025-05-14" });
  const names = new Map(report.people.map((p) => [p.id, p.name]));
  return report.statements.map((s) => {
    const speaker = (s.speaker.person && names.get(s.speaker.person)) ?? s.speaker.label;
    const content = s.content.map((c) => text.slice(c.start, c.end)).join(" … ");
    return `${s.mode} | ${speaker} | ${s.cue?.text ?? "–"} | ${content}`;
  });
}

// The people of these sentences are invented.
const DARGA =
  "Latvian Foreign Minister Ilze Darga met her Omani counterpart Said Al Harthy in Riga. ";

const REPORTED: readonly (readonly [kind: string, text: string, expected: readonly string[]])[] = [
  [
    "a participle in front of a speaker with an insertion",
    "Noting that transit had doubled, Darga, for her part, said that the port was open.",
    [
      "indirect | Ilze Darga | Noting | transit had doubled",
      "indirect | Ilze Darga | said | the port was open",
    ],
  ],
  [
    "a participle of two speakers",
    "Recalling the opening of the port, Minister Darga and Minister Al Harthy in a statement welcomed the growth of transit.",
    [
      "indirect | Minister Darga and Minister Al Harthy | Recalling | the opening of the port",
      "indirect | Minister Darga and Minister Al Harthy | welcomed | the growth of transit",
    ],
  ],
  [
    "a participle of somebody's office",
    "Noting that transit had doubled, the premier's office said that the port was open.",
    [
      "indirect | the premier's office | Noting | transit had doubled",
      "indirect | the premier's office | said | the port was open",
    ],
  ],
  [
    "an office with a time and an insertion",
    "The premier's office on Monday stressed the importance of transit. The premier's office, in turn, noted that the port was open.",
    [
      "indirect | The premier's office | stressed | the importance of transit",
      "indirect | The premier's office | noted | the port was open",
    ],
  ],
  [
    "a body with a phrase in front of the verb",
    "The cabinet at its weekly meeting stressed the importance of transit. The leaders of Latvia and Oman at the meeting welcomed the plan to open the port.",
    [
      "indirect | The cabinet | stressed | the importance of transit",
      "indirect | The leaders of Latvia and Oman | welcomed | the plan to open the port",
    ],
  ],
  [
    "a perfect that goes on behind and",
    "Darga has urged the guests to open the port and drawn attention to the need for transit.",
    [
      "indirect | Ilze Darga | urged | the guests to open the port",
      "indirect | Ilze Darga | drawn attention to | the need for transit",
    ],
  ],
  [
    "a woman behind somebody of whom the text does not say",
    "Omani Minister Xaver Balushi arrived for talks with Minister Abena Okello. She said that the port was open. Minister Xaver Balushi met Minister Abena Okello, and she said that trade was growing.",
    [
      "indirect | Abena Okello | said | the port was open",
      "indirect | Xaver Balushi | said | trade was growing",
    ],
  ],
  [
    "a counterpart who was introduced as one, and a visitor",
    "Darga thanked the hosts. Her counterpart said that the port was open. The visiting minister noted that trade was growing.",
    [
      "indirect | Ilze Darga | thanked | the hosts",
      "indirect | Said Al Harthy | said | the port was open",
      "indirect | Said Al Harthy | noted | trade was growing",
    ],
  ],
  [
    "those who are told, with an office in commas, by two and as written",
    "Darga told the Foreign Minister of Peru, Abel Ruiz, that the port was open. She assured Oman and Peru that trade was growing. Darga stressed to the people of Oman that the road was ready. She told Minister Ruiz, who arrived on Monday, that the train was late.",
    [
      "indirect | Ilze Darga | told | the port was open",
      "indirect | Ilze Darga | assured | trade was growing",
      "indirect | Ilze Darga | stressed | the road was ready",
      "indirect | Ilze Darga | told | the train was late",
    ],
  ],
  [
    "whom she asks, and whom she warns",
    "Darga asked her Peruvian counterpart to open the port. Darga warned Peru against closing it and called for dialogue. Darga warned Peru after the talks.",
    [
      "indirect | Ilze Darga | asked | her Peruvian counterpart to open the port",
      "indirect | Ilze Darga | warned | Peru against closing it",
      "indirect | Ilze Darga | called for | dialogue",
    ],
  ],
  [
    "with whom it is agreed",
    "Darga agreed with Oman and Peru to open a port.",
    ["indirect | Ilze Darga | agreed with | to open a port"],
  ],
  [
    "a period or a day with its date between the verb and what is said",
    "Darga said this week that the port was open. Trade was growing, Darga said last month. Darga said on May 8, 2025, that the road was ready. The train was late, Al Harthy said late Monday. Darga said this week was hard.",
    [
      "indirect | Ilze Darga | said | the port was open",
      "indirect | Ilze Darga | said | Trade was growing",
      "indirect | Ilze Darga | said | the road was ready",
      "indirect | Said Al Harthy | said | The train was late",
      "indirect | Ilze Darga | said | this week was hard",
    ],
  ],
  [
    "a setting that closes the sentence",
    "Trade was growing, Darga said in remarks broadcast on Monday. The port was open, Al Harthy said at the opening of the forum. The train was late, Darga said earlier this month. The road was ready, said Al Harthy during a regular briefing. The ferry was new, Darga said in response to a question.",
    [
      "indirect | Ilze Darga | said | Trade was growing",
      "indirect | Said Al Harthy | said | The port was open",
      "indirect | Ilze Darga | said | The train was late",
      "indirect | Said Al Harthy | said | The road was ready",
      "indirect | Ilze Darga | said | The ferry was new",
    ],
  ],
  [
    "a list and a participle in front of what only looks like a verb of speech",
    "Darga stressed respect for the law, including the integrity of all states. Darga welcomed the plan, building upon the programme announced in May.",
    [
      "indirect | Ilze Darga | stressed | respect for the law, including the integrity of all states",
      "indirect | Ilze Darga | welcomed | the plan, building upon the programme announced in May",
    ],
  ],
  [
    "somebody who asked not to be named",
    "An official who asked not to be named said that the port was open. A diplomat who spoke on condition of anonymity told reporters that trade was growing. An official asked not to be named.",
    [
      "indirect | An official | said | the port was open",
      "indirect | A diplomat | told | trade was growing",
    ],
  ],
  [
    "an aside in front of a demonstrative",
    "All of the guests, in their own ways, answered that call.",
    [],
  ],
  [
    "a number behind about",
    "Darga said about 300 firms, including two banks, were active in Oman. Darga said about the talks that they were useful.",
    [
      "indirect | Ilze Darga | said | about 300 firms, including two banks, were active in Oman",
      "indirect | Ilze Darga | said | they were useful",
    ],
  ],
  [
    "an inverted attribution behind quoted words",
    'The port was "an important step," said Minister Al Harthy. The port was open, said the premier\'s office.',
    [
      'mixed | Said Al Harthy | said | The port was "an important step,"',
      "indirect | the premier's office | said | The port was open",
    ],
  ],
  [
    "a time or an insertion in a closing attribution",
    "The port was open, Darga on Monday said. The road was closed, Minister Al Harthy, speaking in Riga, said.",
    [
      "indirect | Ilze Darga | said | The port was open",
      "indirect | Said Al Harthy | said | The road was closed",
    ],
  ],
  [
    "an apposition and a phrase in front of the verb",
    "The Foreign Minister of Oman, Said Al Harthy, in a statement said that the port was open.",
    ["indirect | Said Al Harthy | said | the port was open"],
  ],
  [
    "who is described in front of a clause that a field opens",
    "According to a spokesman for the ministry, trade was growing. According to Abel Okello, head of the Omani Port Agency, energy was cheap.",
    [
      "indirect | a spokesman for the ministry | According to | trade was growing",
      "indirect | Abel Okello | According to | energy was cheap",
    ],
  ],
  [
    "as somebody puts it",
    "As Darga put it, the port was a bridge. As Abel Okello, the Omani transport minister, put it, the port was open. The crew put it on the deck.",
    [
      "indirect | Ilze Darga | put it | the port was a bridge",
      "indirect | Abel Okello | put it | the port was open",
    ],
  ],
  [
    "that-clause",
    "Darga noted that transit had doubled.",
    ["indirect | Ilze Darga | noted | transit had doubled"],
  ],
  [
    "an attribution in front of a further clause",
    "A new date is not set, Darga said, but a meeting in May was likely.",
    ["indirect | Ilze Darga | said | A new date is not set … but a meeting in May was likely"],
  ],
  [
    "an attribution in front of what another one says in reported speech",
    "The talks went well, Darga said, but Al Harthy denied that a deal was near.",
    [
      "indirect | Ilze Darga | said | The talks went well",
      "indirect | Said Al Harthy | denied | a deal was near",
    ],
  ],
  [
    "an opening attribution in the perfect",
    "As Darga has said, the port is open.",
    ["indirect | Ilze Darga | said | the port is open"],
  ],
  [
    "an opening attribution in front of a speaker",
    "As Darga had told the guests, Al Harthy said that the port was open.",
    ["indirect | Said Al Harthy | said | the port was open"],
  ],
  [
    "a medium and an occasion in front of a quotation",
    'Darga said on social media following the talks: "We agreed on much."',
    ["direct | Ilze Darga | said | We agreed on much."],
  ],
  [
    "an insertion in front of a clause",
    "Darga said on X, formerly Twitter, that the port was open.",
    ["indirect | Ilze Darga | said | the port was open"],
  ],
  [
    "it was noted, by those who met",
    "It was noted that transit had doubled. It was agreed at the talks that a port would be built.",
    [
      "indirect | It | noted | transit had doubled",
      "indirect | It | agreed | a port would be built",
    ],
  ],
  ["it was announced, by anybody", "It was announced that transit had doubled.", []],
  [
    "who is told of by a document",
    "A release was issued. It stated that Darga thanked her hosts for the help.",
    ["indirect | Ilze Darga | thanked | her hosts for the help"],
  ],
  [
    "greetings without an article behind somebody",
    "Darga conveyed to the guest regards and best wishes from the King.",
    ["indirect | Ilze Darga | conveyed | regards and best wishes from the King"],
  ],
  ["a noun like a verb", "Darga answered the demands of the dockers.", []],
  [
    "sources in front of what the reporter adds",
    "The port will open in May, Latvian government sources said Wednesday, as trade grows.",
    ["indirect | Latvian government sources | said | The port will open in May"],
  ],
  [
    "a manner in front of a clause",
    "Darga laid out in detail that the plan had not changed.",
    ["indirect | Ilze Darga | laid out | the plan had not changed"],
  ],
  [
    "the first person of a speech, and of a report",
    "I thank you all. I noted that transit had doubled.",
    ["indirect | I | noted | transit had doubled"],
  ],
  [
    "an attribution in front of what another one says",
    "The port will open in May, Darga said, but Oman has called for a delay.",
    ["indirect | Ilze Darga | said | The port will open in May"],
  ],
  [
    "a lost space behind a name",
    "Darga said that ships wait in Chile.Chile has ports, Darga added.",
    [
      "indirect | Ilze Darga | said | ships wait in Chile",
      "indirect | Ilze Darga | added | Chile has ports",
    ],
  ],
  [
    "a lost space behind a number, and the end of a host name",
    "Darga told News.Az that the port opens on June 18.The quays are full, Darga said.",
    [
      "indirect | Ilze Darga | told | the port opens on June 18",
      "indirect | Ilze Darga | said | The quays are full",
    ],
  ],
  [
    "what they discussed is no part of what one of them said",
    "Darga thanked the minister for the new port, and they discussed transit.",
    ["indirect | Ilze Darga | thanked | the minister for the new port"],
  ],
  [
    "a new subject behind a noun phrase, without a comma",
    "Darga praised the support of Oman for the port and both ministers reaffirmed their ties.",
    [
      "indirect | Ilze Darga | praised | the support of Oman for the port",
      "indirect | both ministers | reaffirmed | their ties",
    ],
  ],
  [
    "a new subject is part of a clause, and of a noun phrase that holds one",
    "Darga welcomed the fact that trade had grown and the two sides agreed on a plan.",
    [
      "indirect | Ilze Darga | welcomed | the fact that trade had grown and the two sides agreed on a plan",
    ],
  ],
  [
    "the subjects of a clause without that",
    "Darga emphasized the hosts and the guests agreed to open the port.",
    ["indirect | Ilze Darga | emphasized | the hosts and the guests agreed to open the port"],
  ],
  [
    "we go on behind what we praised",
    "We commended the work of the board, and we pledged to open the port.",
    [
      "indirect | We | commended | the work of the board",
      "indirect | we | pledged | to open the port",
    ],
  ],
  [
    "deeds of the speaker behind a noun phrase",
    "Darga asked for the help of Oman, and obtained the support of her guest. Darga welcomed the progress of the year and planned to hold a call. Darga announced a gift of two ships, and has also opened a port.",
    [
      "indirect | Ilze Darga | asked for | the help of Oman",
      "indirect | Ilze Darga | welcomed | the progress of the year",
      "indirect | Ilze Darga | announced | a gift of two ships",
    ],
  ],
  [
    "no deeds: an adjective, a noun, an infinitive",
    "Darga stressed the need for a strong and united Latvia. Darga outlined visits to Oman and plans to build ports. Darga agreed to open the port and set the date.",
    [
      "indirect | Ilze Darga | stressed | the need for a strong and united Latvia",
      "indirect | Ilze Darga | outlined | visits to Oman and plans to build ports",
      "indirect | Ilze Darga | agreed | to open the port and set the date",
    ],
  ],
  [
    "what another one did meanwhile",
    "Darga conveyed the greetings of the King to her guest, while the minister entrusted her with a letter.",
    ["indirect | Ilze Darga | conveyed | the greetings of the King to her guest"],
  ],
  [
    "several who are not told apart, or each of them",
    "Participants reaffirmed the right to fish. Each side expressed support for the port. The group highlighted the need for ships. Each of our governments welcomed the plan.",
    [
      "indirect | Participants | reaffirmed | the right to fish",
      "indirect | Each side | expressed | support for the port",
      "indirect | The group | highlighted | the need for ships",
      "indirect | Each of our governments | welcomed | the plan",
    ],
  ],
  [
    "several with others beside them, and those of two countries",
    "The two ministers and their teams agreed to open the port. The Latvian and Omani officials praised the plan. The Latvian and Omani delegations welcomed the talks.",
    [
      "indirect | The two ministers and their teams | agreed | to open the port",
      "indirect | The Latvian and Omani officials | praised | the plan",
      "indirect | The Latvian and Omani delegations | welcomed | the talks",
    ],
  ],
  [
    "a body whose name has an and in it, and a noun that is no verb",
    "The National Weather and Climate Agency announced a plan. Ministers from the three states stressed the need for ships.",
    [
      "indirect | The National Weather and Climate Agency | announced | a plan",
      "indirect | Ministers from the three states | stressed | the need for ships",
    ],
  ],
  [
    "nobody: reports on several, support to several, things",
    "Reports on the work of all parties highlighted the need for ships. Support to partners stressed the budget. The boats welcomed guests.",
    [],
  ],
  [
    "deeds in a list are no speech",
    "Darga stressed the importance of managing trade, preventing strikes, maintaining open lines of contact. Darga said that creating and maintaining such lines would help. Darga welcomed progress on ending strikes and supporting the proposal of the crews.",
    [
      "indirect | Ilze Darga | stressed | the importance of managing trade, preventing strikes, maintaining open lines of contact",
      "indirect | Ilze Darga | said | creating and maintaining such lines would help",
      "indirect | Ilze Darga | welcomed | progress on ending strikes and supporting the proposal of the crews",
    ],
  ],
  [
    "speech behind a list of deeds, and behind a participle of speech",
    "Darga praised efforts at ending strikes, expressing hope for new ships. Darga thanked the crews, stressing their role and supporting the proposal of the guest.",
    [
      "indirect | Ilze Darga | praised | efforts at ending strikes",
      "indirect | Ilze Darga | expressing | hope for new ships",
      "indirect | Ilze Darga | thanked | the crews",
      "indirect | Ilze Darga | stressing | their role",
      "indirect | Ilze Darga | supporting | the proposal of the guest",
    ],
  ],
  [
    "guests who are welcomed, and news",
    "Darga welcomed on Monday, at the port, the Prime Minister of Oman. Darga said that the minister had welcomed him. Darga welcomed yesterday's decision.",
    [
      "indirect | Ilze Darga | said | the minister had welcomed him",
      "indirect | Ilze Darga | welcomed | yesterday's decision",
    ],
  ],
  ["a meeting that is concluded", "We concluded a productive meeting in Riga.", []],
  [
    "a pronoun behind a country and a comma",
    "Darga praised the ties with Oman, and she stressed the need for ships.",
    [
      "indirect | Ilze Darga | praised | the ties with Oman",
      "indirect | Ilze Darga | stressed | the need for ships",
    ],
  ],
  [
    "a participle behind the subject of the clause that is reported",
    "Darga said that Latvia, recognizing the need for ships, was ready.",
    ["indirect | Ilze Darga | said | Latvia, recognizing the need for ships, was ready"],
  ],
  [
    "a press conference and where it was held",
    "Transit will double, Darga said at a regular press conference held in Riga.",
    ["indirect | Ilze Darga | said | Transit will double"],
  ],
  [
    "the official who was heard before",
    "An Omani Foreign Ministry official said ships wait. The quays are full, the official said.",
    [
      "indirect | An Omani Foreign Ministry official | said | ships wait",
      "indirect | the official | said | The quays are full",
    ],
  ],
  [
    "an unidentified official is nobody known",
    "A newspaper quoted an unidentified Omani official as urging the port to act.",
    ["indirect | an unidentified Omani official | as urging | the port to act"],
  ],
  [
    "a relative clause between speaker and verb",
    "Transit doubled, Darga, who chaired the session, told reporters.",
    ["indirect | Ilze Darga | told | Transit doubled"],
  ],
  [
    "an office by its seat of power",
    "Transit doubled, Kremlin Aide Oleg Darov told reporters.",
    ["indirect | Oleg Darov | told | Transit doubled"],
  ],
  [
    "a question is nobody's",
    "Asked whether Muscat was ready to open the port, Darga said transit had doubled.",
    ["indirect | Ilze Darga | said | transit had doubled"],
  ],
  [
    "an office between speaker and verb",
    "Transit doubled, Karl Grech, a spokesman for the Maltese Foreign Ministry, said.",
    ["indirect | Karl Grech | said | Transit doubled"],
  ],
  [
    "a visit undertaken is no promise",
    "The King of Bahrain undertook a three-day visit to Riga.",
    [],
  ],
  [
    "a promise undertaken",
    "Darga undertook to open the port.",
    ["indirect | Ilze Darga | undertook | to open the port"],
  ],
  [
    "clause without that",
    "Darga said the corridor would open soon.",
    ["indirect | Ilze Darga | said | the corridor would open soon"],
  ],
  [
    "a comma that should not be there",
    "Latvian Foreign Minister Ilze Darga, said that the port was open.",
    ["indirect | Ilze Darga | said | the port was open"],
  ],
  [
    "according to, without a comma",
    "Trade grew by 5 percent last year according to the Ministry of Trade.",
    ["indirect | the Ministry of Trade | according to | Trade grew by 5 percent last year"],
  ],
  [
    "a quotation between its verb and a participle",
    'Darga said, "Transit through the port keeps growing", highlighting the importance of rail.',
    [
      "direct | Ilze Darga | said | Transit through the port keeps growing",
      "indirect | Ilze Darga | highlighting | the importance of rail",
    ],
  ],
  [
    "the space on the wrong side of the mark",
    'Darga said," We want peace in the region".',
    ["direct | Ilze Darga | said | We want peace in the region"],
  ],
  [
    "a whole clause with quoted words in it, before its attribution",
    'Latvia will "deepen its ties with Oman," Darga added.',
    ['mixed | Ilze Darga | added | Latvia will "deepen its ties with Oman,"'],
  ],
  [
    "a closing attribution that says on what occasion",
    "Two new routes are planned, Darga said as she met with the envoy of Malta.",
    ["indirect | Ilze Darga | said | Two new routes are planned"],
  ],
  [
    "verbs of telling without somebody told",
    "Darga briefed on the results of the talks and assured of her support.",
    [
      "indirect | Ilze Darga | briefed on | the results of the talks",
      "indirect | Ilze Darga | assured of | her support",
    ],
  ],
  [
    "the leaders of two countries",
    "The leaders of the two countries agreed on the next steps.",
    ["indirect | The leaders of the two countries | agreed on | the next steps"],
  ],
  [
    "an emphatic did",
    "The ministers did agree to resume the dialogue.",
    ["indirect | The ministers | agree | to resume the dialogue"],
  ],
  ["what several speak of is their agenda", "They also spoke of common efforts.", []],
  [
    "a document behind a lead participle",
    "Referring to trade, the statement noted that transit had doubled.",
    [
      "indirect | the statement | Referring to | trade",
      "indirect | the statement | noted | transit had doubled",
    ],
  ],
  [
    "fronted clause",
    "Two new routes are planned, Darga said.",
    ["indirect | Ilze Darga | said | Two new routes are planned"],
  ],
  [
    "fronted clause, inverted",
    "Two new routes are planned, said Darga.",
    ["indirect | Ilze Darga | said | Two new routes are planned"],
  ],
  [
    "noun phrase",
    "Darga stressed the importance of rail links.",
    ["indirect | Ilze Darga | stressed | the importance of rail links"],
  ],
  [
    "two cues, one subject",
    "Darga praised the pace of reforms and expressed readiness to share experience.",
    [
      "indirect | Ilze Darga | praised | the pace of reforms",
      "indirect | Ilze Darga | expressed | readiness to share experience",
    ],
  ],
  [
    "a clause keeps its own verbs",
    "Darga said Oman supports the plan and appreciates the help.",
    ["indirect | Ilze Darga | said | Oman supports the plan and appreciates the help"],
  ],
  [
    "tail participle",
    "Darga said trade was growing, adding that the port would expand.",
    [
      "indirect | Ilze Darga | said | trade was growing",
      "indirect | Ilze Darga | adding | the port would expand",
    ],
  ],
  [
    "what the story adds with a subject of its own",
    "Darga and Al Harthy agreed to start talks on a pact by March, with Muscat looking to triple its exports.",
    ["indirect | Darga and Al Harthy | agreed | to start talks on a pact by March"],
  ],
  [
    "what belongs to the phrase",
    "Darga praised the need for talks, with trade in mind.",
    ["indirect | Ilze Darga | praised | the need for talks, with trade in mind"],
  ],
  [
    "a subject that ends with its time",
    "Posts on the board from Friday said that trade was growing.",
    ["indirect | Posts on the board from Friday | said | trade was growing"],
  ],
  [
    "what goes on inside the report of a finite verb",
    "Darga acknowledged Oman's role in opening the strait and encouraging trade.",
    [
      "indirect | Ilze Darga | acknowledged | Oman's role in opening the strait and encouraging trade",
    ],
  ],
  [
    "a participle of an adjective's kind",
    "Darga condemned the destabilizing and threatening flights over Malta.",
    ["indirect | Ilze Darga | condemned | the destabilizing and threatening flights over Malta"],
  ],
  [
    "what goes on behind a participle of speech",
    "Darga welcomed the plan, noting its cost and stressing its use.",
    [
      "indirect | Ilze Darga | welcomed | the plan",
      "indirect | Ilze Darga | noting | its cost",
      "indirect | Ilze Darga | stressing | its use",
    ],
  ],
  [
    "lead participle",
    "Recalling her visit to Muscat, Darga hailed the growth of trade.",
    [
      "indirect | Ilze Darga | Recalling | her visit to Muscat",
      "indirect | Ilze Darga | hailed | the growth of trade",
    ],
  ],
  [
    "insertion",
    "Darga, for her part, welcomed the decision.",
    ["indirect | Ilze Darga | welcomed | the decision"],
  ],
  [
    "according to",
    "According to Darga, exports rose by a fifth.",
    ["indirect | Ilze Darga | According to | exports rose by a fifth"],
  ],
  [
    "addressee kept",
    "Darga thanked Al Harthy for the visit.",
    ["indirect | Ilze Darga | thanked | Al Harthy for the visit"],
  ],
  [
    "addressee of a clause left out",
    "Darga told reporters that talks would go on.",
    ["indirect | Ilze Darga | told | talks would go on"],
  ],
  [
    "infinitive",
    "The ministers agreed to open a direct flight.",
    ["indirect | The ministers | agreed | to open a direct flight"],
  ],
  [
    "attribution inside the report",
    "Latvia, Darga said, stands ready to help.",
    ["indirect | Ilze Darga | said | Latvia … stands ready to help"],
  ],
  [
    "attribution inside, after an opening",
    "On Monday, Darga said, trade grew.",
    ["indirect | Ilze Darga | said | trade grew"],
  ],
  [
    "attribution in front",
    "As Darga noted, trade has grown.",
    ["indirect | Ilze Darga | noted | trade has grown"],
  ],
  [
    "attribution in front, with an audience",
    "As Darga told The Harbour Post, trade has grown.",
    ["indirect | Ilze Darga | told | trade has grown"],
  ],
  [
    "as-clause behind",
    "Trade has grown, as Darga noted.",
    ["indirect | Ilze Darga | noted | Trade has grown"],
  ],
  [
    "according to, without a comma",
    "According to Darga the port will open in May.",
    ["indirect | Ilze Darga | According to | the port will open in May"],
  ],
  [
    "in somebody's words",
    "In the words of Darga, the port is ready.",
    ["indirect | Ilze Darga | In the words of | the port is ready"],
  ],
  [
    "infinitive that is said all the same",
    "Darga went on to mention the port and did not fail to thank Oman for its help.",
    [
      "indirect | Ilze Darga | went on to mention | the port",
      "indirect | Ilze Darga | did not fail to thank | Oman for its help",
    ],
  ],
  [
    "lead participle of the perfect",
    "Having expressed her gratitude, Darga invited Al Harthy to visit Ventspils.",
    [
      "indirect | Ilze Darga | expressed | her gratitude",
      "indirect | Ilze Darga | invited | Al Harthy to visit Ventspils",
    ],
  ],
  [
    "that behind a time and place",
    "Darga said on Tuesday after the talks that the deal was fair.",
    ["indirect | Ilze Darga | said | the deal was fair"],
  ],
  [
    "insertion behind that",
    "Darga said that, in her view, the deal was fair.",
    ["indirect | Ilze Darga | said | in her view, the deal was fair"],
  ],
  [
    "clause that begins with there",
    "Darga said there were doubts about the route.",
    ["indirect | Ilze Darga | said | there were doubts about the route"],
  ],
  [
    "noun verb with a clause",
    "Darga stated the port would open.",
    ["indirect | Ilze Darga | stated | the port would open"],
  ],
  [
    "former and latter",
    "The former praised the route, while the latter thanked the hosts.",
    [
      "indirect | Ilze Darga | praised | the route",
      "indirect | Said Al Harthy | thanked | the hosts",
    ],
  ],
  [
    "two speakers in a sentence",
    "Darga said trade had grown and Al Harthy noted that the port was ready.",
    [
      "indirect | Ilze Darga | said | trade had grown",
      "indirect | Said Al Harthy | noted | the port was ready",
    ],
  ],
  [
    "speakers whom nobody introduced",
    "Researchers say the lake is rising.",
    ["indirect | Researchers | say | the lake is rising"],
  ],
  [
    "a name with an apposition",
    "Karl Grech, chairman of the panel, said the flag had been open.",
    ["indirect | Karl Grech | said | the flag had been open"],
  ],
  [
    "a ministry that no list has",
    "The Omani Ministry of Water Resources said the dam was full.",
    ["indirect | The Omani Ministry of Water Resources | said | the dam was full"],
  ],
  [
    "told an outlet",
    "Darga told Harbour News every ship would be checked.",
    ["indirect | Ilze Darga | told | every ship would be checked"],
  ],
  [
    "quoted part",
    'Darga called the talks "very fruitful" for both.',
    ['mixed | Ilze Darga | called | the talks "very fruitful" for both'],
  ],
  [
    "a phrase between subject and verb",
    "Darga during the meeting expressed concern about the strait and urged calm.",
    [
      "indirect | Ilze Darga | expressed | concern about the strait",
      "indirect | Ilze Darga | urged | calm",
    ],
  ],
  [
    "where somebody other than the speaker is in the phrase",
    "The talks of Darga in Riga stressed trade.",
    [],
  ],
  [
    "a ministry in a statement",
    "The presidency in a statement said talks went well.",
    ["indirect | The presidency | said | talks went well"],
  ],
  [
    "a body of which only the words are known, in a statement that others carried",
    "The ministry said in a statement carried by the Demo News Agency (DNA) that two ports were open.",
    ["indirect | The ministry | said | two ports were open"],
  ],
  [
    "what a body does by speaking",
    "The government of Latvia welcomed the decision. The engine welcomed the oil.",
    ["indirect | The government of Latvia | welcomed | the decision"],
  ],
  [
    "it, for the body that spoke",
    "The presidency said the talks went well. It added that the port was open.",
    [
      "indirect | The presidency | said | the talks went well",
      "indirect | The presidency | added | the port was open",
    ],
  ],
  [
    "an infinitive behind where it was agreed",
    "Darga and Al Harthy agreed in talks in Riga, Latvia, to open a port.",
    ["indirect | Darga and Al Harthy | agreed | to open a port"],
  ],
  [
    "an infinitive behind with whom it was agreed",
    "Darga agreed with Al Harthy to open a port.",
    ["indirect | Ilze Darga | agreed with | to open a port"],
  ],
  [
    "no that-clause behind an infinitive",
    "Darga agreed to open a port that serves both countries.",
    ["indirect | Ilze Darga | agreed | to open a port that serves both countries"],
  ],
  [
    "a participle with a subject of its own, and who goes on",
    "Darga and Al Harthy discussed trade, with Al Harthy calling for flights and stressing the need for rail, and agreed to meet again.",
    [
      "indirect | Said Al Harthy | calling for | flights",
      "indirect | Said Al Harthy | stressing | the need for rail",
      "indirect | Darga and Al Harthy | agreed | to meet again",
    ],
  ],
  [
    "quoted by others as saying",
    "Darga was quoted by the Demo agency as saying that transit had doubled. State television quoted Al Harthy as saying it had tripled.",
    [
      "indirect | Ilze Darga | was quoted by the Demo agency as saying | transit had doubled",
      "indirect | Said Al Harthy | as saying | it had tripled",
    ],
  ],
  [
    "an inverted attribution between commas",
    "Rail freight, said Darga, is growing fast.",
    ["indirect | Ilze Darga | said | Rail freight … is growing fast"],
  ],
  [
    "an inverted attribution with the occasion behind it, and a credit",
    "Rail freight is growing, said Darga during a May 3 meeting with Al Harthy in Riga, the Demo press service reported.",
    ["indirect | Ilze Darga | said | Rail freight is growing"],
  ],
  [
    "a credit behind what is reported",
    "Darga praised the outcomes of the talks, Kazinform cites the press service.",
    ["indirect | Ilze Darga | praised | the outcomes of the talks"],
  ],
  [
    "an occasion behind said, and no clause",
    "Transit doubled, Darga said opening talks with Al Harthy.",
    ["indirect | Ilze Darga | said | Transit doubled"],
  ],
  [
    "a participle behind said, without a comma",
    "Transit doubled, Darga said expressing hope that it would grow.",
    [
      "indirect | Ilze Darga | said | Transit doubled",
      "indirect | Ilze Darga | expressing | hope that it would grow",
    ],
  ],
  [
    "according to between commas",
    "This trend, according to Darga, is good.",
    ["indirect | Ilze Darga | according to | This trend … is good"],
  ],
  [
    "a list between semicolons",
    "Darga stressed the need to open ports; to build roads; and to train pilots.",
    [
      "indirect | Ilze Darga | stressed | the need to open ports; to build roads; and to train pilots",
    ],
  ],
  [
    "verbs between semicolons",
    "Darga praised the ties; stressed the need for rail; and thanked the guest for his help.",
    [
      "indirect | Ilze Darga | praised | the ties",
      "indirect | Ilze Darga | stressed | the need for rail",
      "indirect | Ilze Darga | thanked | the guest for his help",
    ],
  ],
  [
    "an adverb that no list has",
    "He fondly recalled the visit.",
    ["indirect | Said Al Harthy | recalled | the visit"],
  ],
  [
    "a name in brackets behind the subject",
    "The Latvian Foreign Ministry (LFM) in a statement said the visit was short.",
    ["indirect | The Latvian Foreign Ministry | said | the visit was short"],
  ],
  [
    "both behind two names",
    "Darga and Al Harthy both said a deal was near.",
    ["indirect | Darga and Al Harthy | said | a deal was near"],
  ],
  [
    "an inverted attribution with a participle behind it",
    "The port will open, said Darga, adding that ships would come.",
    [
      "indirect | Ilze Darga | said | The port will open",
      "indirect | Ilze Darga | adding | ships would come",
    ],
  ],
  [
    "what a ministry says of those who speak",
    "The ministry said the two sides reaffirmed their ties and agreed to meet.",
    [
      "indirect | the two sides | reaffirmed | their ties",
      "indirect | the two sides | agreed | to meet",
    ],
  ],
  [
    "what people say of a country that speaks",
    "Japan has proposed a call, diplomats close to the talks said.",
    ["indirect | diplomats close to the talks | said | Japan has proposed a call"],
  ],
  [
    "a speech act in a clause of its own",
    "Darga urged efforts to open the port, as she proposed new talks.",
    [
      "indirect | Ilze Darga | urged | efforts to open the port",
      "indirect | Ilze Darga | proposed | new talks",
    ],
  ],
  [
    "an agency with its description",
    "Darga called rail a shared duty, official news agency Islamic Republic News Agency (IRNA) reported.",
    ["indirect | Ilze Darga | called | rail a shared duty"],
  ],
  [
    "assessed, with a clause only",
    "Darga and Al Harthy assessed that the ties were close. The sides assessed the ties.",
    ["indirect | Darga and Al Harthy | assessed | the ties were close"],
  ],
  [
    "a manner between a verb and its noun",
    "Darga recalled with pleasure her visit to Muscat.",
    ["indirect | Ilze Darga | recalled | her visit to Muscat"],
  ],
  [
    "a stray comma behind an opening",
    "During the talks, Latvian Foreign Minister Ilze Darga, expressed hope for peace.",
    ["indirect | Ilze Darga | expressed | hope for peace"],
  ],
  [
    "an adverb between commas behind a lead participle",
    "While acknowledging that trade had fallen, Darga, however, said that it would grow.",
    [
      "indirect | Ilze Darga | acknowledging | trade had fallen",
      "indirect | Ilze Darga | said | it would grow",
    ],
  ],
  [
    "the office of somebody, on a day",
    "Latvia and Oman will raise their trade, the press office of Latvian President Ivars Krauze said on Aug. 3.",
    [
      "indirect | the press office of Latvian President Ivars Krauze | said | Latvia and Oman will raise their trade",
    ],
  ],
  [
    "another outlet, the only one who is heard",
    "Two deals were signed, Radio Pakistan reported.",
    ["indirect | Radio Pakistan | reported | Two deals were signed"],
  ],
  [
    "silence behind what is said",
    "Darga said she had received the plan but declined to comment further.",
    ["indirect | Ilze Darga | said | she had received the plan"],
  ],
  [
    "an insertion between two verbs",
    "Darga underlined the need for dialogue and, in this context, praised the role of Oman.",
    [
      "indirect | Ilze Darga | underlined | the need for dialogue",
      "indirect | Ilze Darga | praised | the role of Oman",
    ],
  ],
  ["what points to other words", "Darga said this at the forum.", []],
  [
    "a clause behind a body",
    "The foreign ministry, which keeps the files, said the port was open.",
    ["indirect | The foreign ministry | said | the port was open"],
  ],
  ["views that several share", "The sides shared views on the truce.", []],
  ["a trip called off", "Darga called off the trip to Muscat.", []],
  ["silence", "Darga declined to comment further.", []],
  [
    "a condition",
    "Darga said the port would open, provided that both sides agreed.",
    ["indirect | Ilze Darga | said | the port would open, provided that both sides agreed"],
  ],
  [
    "a place behind those told",
    "Darga told journalists in Riga the port would open soon.",
    ["indirect | Ilze Darga | told | the port would open soon"],
  ],
  [
    "an occasion behind those told",
    "Darga told reporters after the talks with Al Harthy Oman had asked for time.",
    ["indirect | Ilze Darga | told | Oman had asked for time"],
  ],
  ["nothing of what was briefed", "Darga briefed the reporters after the meeting.", []],
  [
    "what was briefed",
    "Darga briefed the guest on the reforms.",
    ["indirect | Ilze Darga | briefed | the guest on the reforms"],
  ],
  [
    "a silence behind a report",
    "Darga confirmed the delay, declining to give a reason.",
    ["indirect | Ilze Darga | confirmed | the delay"],
  ],
  [
    "a deed refused",
    "Darga refused to sign the document.",
    ["indirect | Ilze Darga | refused | to sign the document"],
  ],
  [
    "both of them",
    "Both of them expressed satisfaction over the talks.",
    ["indirect | Both of them | expressed | satisfaction over the talks"],
  ],
  [
    "an initial and a family name behind and",
    "I. Darga thanked the guest for his support, and S. Al Harthy expressed readiness to ship fuel.",
    [
      "indirect | Ilze Darga | thanked | the guest for his support",
      "indirect | Said Al Harthy | expressed | readiness to ship fuel",
    ],
  ],
  [
    "a body by its owner",
    "Its foreign ministry dismissed the remarks as theatre.",
    ["indirect | Its foreign ministry | dismissed | the remarks as theatre"],
  ],
  [
    "an owner before the one who closes",
    "The sides have set a goal of $2 billion, the premier's press secretary Karl Grech told journalists.",
    ["indirect | Karl Grech | told | The sides have set a goal of $2 billion"],
  ],
  [
    "who is quoted by another, behind the report",
    "Darga praised the port. Trade stands at $2 billion, spokesman Karl Grech quoted her as saying.",
    [
      "indirect | Ilze Darga | praised | the port",
      "indirect | Ilze Darga | as saying | Trade stands at $2 billion",
    ],
  ],
  [
    "a noun at the end of a list",
    "Chad stands for values, and the peaceful resolution of disputes.",
    [],
  ],
  ["an adjective behind a verb of agenda", "The two sides also discussed shared concerns.", []],
  [
    "a participle of a contraction",
    "We're looking forward to the time we will spend together.",
    ["indirect | We're | looking forward to | the time we will spend together"],
  ],
  [
    "a spokesman for somebody",
    "A spokesman for President Rosa Quispe, Karl Grech, said the port was open.",
    ["indirect | Karl Grech | said | the port was open"],
  ],
  [
    "according to figures, without a comma",
    "Exports grew by 3 percent according to official figures.",
    ["indirect | official figures | according to | Exports grew by 3 percent"],
  ],
  [
    "according to the rules",
    "Darga praised the port, built according to the rules.",
    ["indirect | Ilze Darga | praised | the port, built according to the rules"],
  ],
  [
    "according to a source inside a relative clause",
    "The state turns away boats which, according to Darga, the two ministers have both inspected.",
    ["indirect | Ilze Darga | according to | the two ministers have both inspected"],
  ],
  [
    "a subject with a full stop inside",
    "Though the firm complied, other sites such as Harbour.com stated that they would keep it.",
    ["indirect | other sites such as Harbour.com | stated | they would keep it"],
  ],
  [
    "a stray comma behind a long subject",
    "The results of the Latvian study published this week, revealed that boats were rare.",
    [
      "indirect | The results of the Latvian study published this week | revealed | boats were rare",
    ],
  ],
  [
    "a day behind agreed on",
    "Darga and Al Harthy agreed on Thursday to open the port.",
    ["indirect | Darga and Al Harthy | agreed | to open the port"],
  ],
  [
    "a relative clause in which the other replies",
    "Darga invited Al Harthy to visit Riga, to which the Omani minister replied that he would come in May.",
    [
      "indirect | Ilze Darga | invited | Al Harthy to visit Riga",
      "indirect | Said Al Harthy | replied | he would come in May",
    ],
  ],
  [
    "the one invited in front",
    "Darga opened the forum with her guest, whom she invited to sail to Liepaja.",
    ["indirect | Ilze Darga | invited | to sail to Liepaja"],
  ],
  ["news told elsewhere", "Darga announced the news after the talks.", []],
  [
    "were in agreement",
    "The two authorities stressed the need for haste and were in agreement that the quota should be kept.",
    [
      "indirect | The two authorities | stressed | the need for haste",
      "indirect | The two authorities | were in agreement | the quota should be kept",
    ],
  ],
  [
    "a place in front of that and of an infinitive",
    "Darga said after the talks in Riga that trade had grown and agreed in Muscat, Oman, to open the port.",
    [
      "indirect | Ilze Darga | said | trade had grown",
      "indirect | Ilze Darga | agreed | to open the port",
    ],
  ],
  [
    "a relative clause behind the first word of what is said",
    "Darga said trade, which stood at $2 billion last year, would double.",
    ["indirect | Ilze Darga | said | trade, which stood at $2 billion last year, would double"],
  ],
  [
    "conveyed to somebody",
    "Darga conveyed to the guest the greetings of the President.",
    ["indirect | Ilze Darga | conveyed | the greetings of the President"],
  ],
  [
    "described as",
    "Darga described as unfair the attempts to close the port.",
    ["indirect | Ilze Darga | described | unfair the attempts to close the port"],
  ],
  [
    "a relative clause in which the other describes",
    "Darga reaffirmed her commitment to ties, which Minister Al Harthy described as being anchored on respect.",
    [
      "indirect | Ilze Darga | reaffirmed | her commitment to ties",
      "indirect | Said Al Harthy | described | being anchored on respect",
    ],
  ],
  [
    "a relative clause of the matter",
    "Darga stressed the plan, which she said would open the port.",
    ["indirect | Ilze Darga | stressed | the plan, which she said would open the port"],
  ],
  ["this when", "Darga said this when the guest called on her in Riga.", []],
  [
    "nothing is a subject",
    "Darga denied that the talks had failed and said nothing had been decided.",
    [
      "indirect | Ilze Darga | denied | the talks had failed",
      "indirect | Ilze Darga | said | nothing had been decided",
    ],
  ],
  [
    "a participle behind quoted words",
    "Darga said the two “have much to offer each other,” noting that trade had doubled.",
    [
      "mixed | Ilze Darga | said | the two “have much to offer each other,”",
      "indirect | Ilze Darga | noting | trade had doubled",
    ],
  ],
  [
    "a source that closes the sentence behind the verb",
    "Trade had grown by 5 percent, said a statement from the ministry.",
    ["indirect | a statement from the ministry | said | Trade had grown by 5 percent"],
  ],
  [
    "according to somebody with a relative clause",
    "According to Darga, who met the guest in Riga, the port is open.",
    ["indirect | Ilze Darga | According to | the port is open"],
  ],
  [
    "a space lost behind a name and behind a year",
    "Darga said the port was open to Oman.Trade grew. She said it had opened in 2013.The ferry came later.",
    [
      "indirect | Ilze Darga | said | the port was open to Oman",
      "indirect | Ilze Darga | said | it had opened in 2013",
    ],
  ],
  [
    "who is quoted by an agency, with a day",
    "The port is open, the Demo News Agency quoted Darga as saying on Wednesday.",
    ["indirect | Ilze Darga | as saying | The port is open"],
  ],
  [
    "quoted by an agency that comes last",
    "The port is open, Darga was quoted as saying by Radio Chad.",
    ["indirect | Ilze Darga | was quoted as saying | The port is open"],
  ],
  ["a source without a name", "Darga spoke on Monday, declining to be named.", []],
  [
    "an occasion with whom it was said to",
    "Darga stressed during a meeting with her Omani counterpart Said Al Harthy the need to open the port.",
    ["indirect | Ilze Darga | stressed | the need to open the port"],
  ],
  [
    "a pronoun that closes the sentence is who spoke last",
    "Al Harthy said that trade grows. Darga will travel on Monday, he added.",
    [
      "indirect | Said Al Harthy | said | trade grows",
      "indirect | Said Al Harthy | added | Darga will travel on Monday",
    ],
  ],
  [
    "what was issued by one and copied to another",
    "A statement signed by the spokesman, Abel Okello, and copied to the Demo Online said the port is open.",
    ["indirect | Abel Okello | said | the port is open"],
  ],
  [
    "what was issued by a body and copied to another",
    "A statement issued by the Ministry and made available to newsmen in Riga said the port is open.",
    ["indirect | the Ministry | said | the port is open"],
  ],
  [
    "what others said, told by a spokesperson",
    "Spokesman Abel Okello said the foreign ministers have expressed gratitude for the talks.",
    ["indirect | the foreign ministers | expressed | gratitude for the talks"],
  ],
  [
    "what a country appreciates, told by a spokesperson",
    "Spokesman Abel Okello said Latvia appreciates the talks.",
    ["indirect | Abel Okello | said | Latvia appreciates the talks"],
  ],
  ["guests who are greeted", "Darga warmly welcomed the guests.", []],
  ["an invitation that is accepted", "Darga accepted the invitation.", []],
  [
    "according to him, behind a sentence",
    "Darga said that trade grows. Rail carries most of it, according to her.",
    [
      "indirect | Ilze Darga | said | trade grows",
      "indirect | Ilze Darga | according to | Rail carries most of it",
    ],
  ],
  [
    "in her words",
    "In her words, trade grows.",
    ["indirect | Ilze Darga | In her words | trade grows"],
  ],
  [
    "a source with commas in its name",
    "Trade grows, according to the Ministry of Trade, Industry and Energy.",
    ["indirect | the Ministry of Trade, Industry and Energy | according to | Trade grows"],
  ],
  [
    "the clause of a participle in the present",
    "Darga praised the talks, saying that Latvia adheres to the treaty and welcomes more guests.",
    [
      "indirect | Ilze Darga | praised | the talks",
      "indirect | Ilze Darga | saying | Latvia adheres to the treaty and welcomes more guests",
    ],
  ],
  [
    "the matter of a passive",
    "The ministers discussed trade. The importance of a corridor, to be built soon, was underlined.",
    ["indirect | The ministers | underlined | The importance of a corridor, to be built soon"],
  ],
  ["a passive with a doer", "The need for a corridor was stressed by engineers.", []],
  [
    "in turn, without commas",
    "Al Harthy in turn said that trade grows.",
    ["indirect | Said Al Harthy | said | trade grows"],
  ],
  [
    "the reporter goes on behind an inserted speaker",
    "Latvia will open the port, Darga said on Tuesday, as trade in the region grows.",
    ["indirect | Ilze Darga | said | Latvia will open the port"],
  ],
  [
    "a speaker who is described behind the verb",
    "Muscat is ready to raise its quota, said an Omani official with knowledge of the talks, who asked not to be named.",
    ["indirect | an Omani official | said | Muscat is ready to raise its quota"],
  ],
];

describe("reported speech", () => {
  test.each(REPORTED)("%s: %s", (_, text, expected) => {
    expect(statementsOf(DARGA + text)).toEqual(expected);
  });
});

const QUOTED: readonly (readonly [kind: string, text: string, expected: readonly string[]])[] = [
  [
    "an apposition in a broken quotation",
    '"The port is open," Abel Okello, the Omani transport minister, said, "and trade is growing."',
    ["direct | Abel Okello | said | The port is open, … and trade is growing."],
  ],
  [
    "officials who are described",
    '"The port is open," officials familiar with the plan said on Monday.',
    ["direct | officials familiar with the plan | said | The port is open,"],
  ],
  [
    "a paragraph behind a body that spoke",
    '"The port is open. Trade is growing," the premier\'s office said.\n\n"The road will be ready in May, too."',
    [
      "direct | the premier's office | said | The port is open. Trade is growing,",
      "direct | the premier's office | – | The road will be ready in May, too.",
    ],
  ],
  [
    "a second verb of an office",
    'The premier\'s office said that trade was growing and added, "The road will be ready in May."',
    [
      "direct | The premier's office | added | The road will be ready in May.",
      "indirect | The premier's office | said | trade was growing",
    ],
  ],
  [
    "cue behind",
    "“Transit is our priority,” Darga said.",
    ["direct | Ilze Darga | said | Transit is our priority,"],
  ],
  [
    "according to somebody behind",
    "Ships wait. “Transit is our priority,” according to Darga.",
    ["direct | Ilze Darga | according to | Transit is our priority,"],
  ],
  [
    "according to somebody behind, as written",
    "Ships wait. “Transit is our priority,” according to the harbour’s website, which is new.",
    ["direct | the harbour’s website | according to | Transit is our priority,"],
  ],
  [
    "according to somebody behind words that are quoted in part",
    "Ships wait. Transit will “grow fast,” according to Darga.",
    ["mixed | Ilze Darga | according to | Transit will “grow fast,”"],
  ],
  [
    "when it was told stands before the marks",
    "Darga told Al Harthy at the outset of their meeting, “Transit is our priority.”",
    ["direct | Ilze Darga | told | Transit is our priority."],
  ],
  [
    "cue behind, inverted",
    "“Transit is our priority,” said Darga.",
    ["direct | Ilze Darga | said | Transit is our priority,"],
  ],
  [
    "straight marks",
    '"Transit is our priority," Darga said.',
    ["direct | Ilze Darga | said | Transit is our priority,"],
  ],
  [
    "guillemets",
    "«Transit is our priority,» Darga said.",
    ["direct | Ilze Darga | said | Transit is our priority,"],
  ],
  [
    "cue in front",
    "Darga said: “Transit is our priority.”",
    ["direct | Ilze Darga | said | Transit is our priority."],
  ],
  [
    "cue in the middle",
    "“Transit comes first,” Darga said. “Everything else follows from it.”",
    ["direct | Ilze Darga | said | Transit comes first, … Everything else follows from it."],
  ],
  [
    "two cues, two statements",
    "“Transit comes first,” Darga noted. “Everything else follows from it,” she added.",
    [
      "direct | Ilze Darga | noted | Transit comes first,",
      "direct | Ilze Darga | added | Everything else follows from it,",
    ],
  ],
  [
    "closing mark lost",
    "“Transit comes first. Everything else follows from it, said Darga.",
    ["direct | Ilze Darga | said | Transit comes first. Everything else follows from it,"],
  ],
  [
    "several paragraphs",
    "“Transit comes first.\n\n“Everything else follows from it,” Darga said.",
    ["direct | Ilze Darga | said | Transit comes first. … Everything else follows from it,"],
  ],
  [
    "cue as a sentence of its own",
    "Darga noted.\n\n“Transit comes first.”",
    ["direct | Ilze Darga | noted | Transit comes first."],
  ],
  [
    "opening mark lost",
    'Transit comes first," Darga said.',
    ["direct | Ilze Darga | said | Transit comes first,"],
  ],
  [
    "space lost in front of the mark",
    'Darga said,"Transit comes first for all of us."',
    ["direct | Ilze Darga | said | Transit comes first for all of us."],
  ],
  [
    "mark not repeated in the next paragraph",
    '"Transit comes first.\n\nEverything else follows from it," Darga said.',
    ["direct | Ilze Darga | said | Transit comes first.\n\nEverything else follows from it,"],
  ],
  [
    "a document that reads",
    'The statement reads: "Both sides will stay in touch."',
    ["direct | The statement | reads | Both sides will stay in touch."],
  ],
  [
    "speaker as written, inverted",
    '"The pier shook," said a fisherman on the quay.',
    ["direct | a fisherman | said | The pier shook,"],
  ],
  [
    "speaker as written, in front of the verb",
    '"The pier shook," one fisherman said.',
    ["direct | one fisherman | said | The pier shook,"],
  ],
  [
    "participle with a subject of its own",
    'The plan has critics, with one fisherman saying: "We were never asked about it."',
    ["direct | one fisherman | saying | We were never asked about it."],
  ],
  [
    "he who was spoken of last, not who spoke last",
    "“Transit comes first,” said Darga. Al Harthy was quick to reply. “Trade does,” he said.",
    [
      "direct | Ilze Darga | said | Transit comes first,",
      "direct | Said Al Harthy | said | Trade does,",
    ],
  ],
  [
    "said as he was quoted",
    "“Transit comes first,” he was quoted as saying.",
    ["direct | Said Al Harthy | was quoted as saying | Transit comes first,"],
  ],
  [
    "whole sentences behind a report",
    'Darga said the talks were useful. "We agreed on a great many things. It was a good day."',
    [
      "indirect | Ilze Darga | said | the talks were useful",
      "direct | Ilze Darga | – | We agreed on a great many things. It was a good day.",
    ],
  ],
  [
    "who is named in a quotation is not who says it",
    "Latvian Foreign Minister Ivars Krauze thanked the guest. “Today I met Minister Al Harthy here,” he said.",
    [
      "indirect | Ivars Krauze | thanked | the guest",
      "direct | Ivars Krauze | said | Today I met Minister Al Harthy here,",
    ],
  ],
  [
    "a quotation inside a quotation, with the same marks",
    "Darga said, “The ports, under the “Green Corridor” plan, will open. They are ready.” She left.",
    [
      "direct | Ilze Darga | said | The ports, under the “Green Corridor” plan, will open. They are ready.",
    ],
  ],
  [
    "words behind a report are no statement of their own",
    'Darga said the talks were useful. "Rail Baltica" is a project.',
    ["indirect | Ilze Darga | said | the talks were useful"],
  ],
  [
    "nothing but a quotation behind that",
    "Darga underlined that “rail, not only road, is a matter of principle.”",
    ["direct | Ilze Darga | underlined | rail, not only road, is a matter of principle."],
  ],
  [
    "a quotation with a verb of its own inside a sentence",
    "Darga stated that trade was the priority, adding: “We need more ships in the port of Riga.”",
    [
      "direct | Ilze Darga | adding | We need more ships in the port of Riga.",
      "indirect | Ilze Darga | stated | trade was the priority",
    ],
  ],
  [
    "a quotation behind a lead participle",
    "Emphasizing the need for rail, Darga said: “We need more ships in the port of Riga.”",
    [
      "direct | Ilze Darga | said | We need more ships in the port of Riga.",
      "indirect | Ilze Darga | Emphasizing | the need for rail",
    ],
  ],
  [
    "quoted words in a lead participle",
    'Describing the talks as "very useful", Darga said they went on for hours.',
    [
      'mixed | Ilze Darga | Describing | the talks as "very useful"',
      "indirect | Ilze Darga | said | they went on for hours",
    ],
  ],
  [
    "a quoted infinitive",
    'Darga vowed to "open all doors" to investors.',
    ['mixed | Ilze Darga | vowed | to "open all doors" to investors'],
  ],
  [
    "broken by an attribution with its audience, place and day",
    "“We sign and go home,” Darga told the opening session in Riga on Friday. “The people are no longer clapping.”",
    ["direct | Ilze Darga | told | We sign and go home, … The people are no longer clapping."],
  ],
  [
    "behind a participle of whoever opens the sentence",
    "One dock worker admitted to being late, writing in a blog post: “I have myself loaded the barge.”",
    ["direct | One dock worker | writing | I have myself loaded the barge."],
  ],
  [
    "quoted by another",
    "Darga praised the port. “Trade will grow and grow,” spokesman Karl Grech quoted her as saying.",
    ["direct | Ilze Darga | as saying | Trade will grow and grow,"],
  ],
  [
    "on X",
    "“We had candid talks,” Darga wrote on X. “We agreed to meet again.”",
    ["direct | Ilze Darga | wrote | We had candid talks, … We agreed to meet again."],
  ],
  [
    "cited as telling",
    "“No, there is no deal,” the news agency cited Darga as telling reporters in Riga.",
    ["direct | Ilze Darga | as telling | No, there is no deal,"],
  ],
  [
    "before somebody else's words",
    "“We will call our envoy,” Darga announced, while a government statement declared that trade would go on.",
    [
      "direct | Ilze Darga | announced | We will call our envoy,",
      "indirect | a government statement | declared | trade would go on",
    ],
  ],
  [
    "going on in a paragraph of its own",
    "“We enjoy good ties with Oman,” Darga said.\n\n“We will work on it with all our might.”",
    [
      "direct | Ilze Darga | said | We enjoy good ties with Oman,",
      "direct | Ilze Darga | – | We will work on it with all our might.",
    ],
  ],
  [
    "with marks repeated over paragraphs",
    'Darga said: "We enjoy good ties.\n\n"We agreed to meet.\n\n"I thank our hosts."',
    ["direct | Ilze Darga | said | We enjoy good ties. … We agreed to meet. … I thank our hosts."],
  ],
  [
    "behind a dash",
    '"We enjoy good ties with Oman." - Minister Darga said.',
    ["direct | Ilze Darga | said | We enjoy good ties with Oman."],
  ],
  [
    "behind a comma and a dash",
    '"We enjoy good ties with Oman", – Minister Darga said.',
    ["direct | Ilze Darga | said | We enjoy good ties with Oman"],
  ],
  [
    "behind a name and a colon",
    "Minister Darga: “We enjoy good ties with Oman.”",
    ["direct | Ilze Darga | – | We enjoy good ties with Oman."],
  ],
  [
    "behind the following",
    "Darga said the following: “We enjoy good ties with Oman and its people.”",
    ["direct | Ilze Darga | said | We enjoy good ties with Oman and its people."],
  ],
  [
    "of two words",
    "Asked about trade, Darga replied: “It grows.”",
    ["direct | Ilze Darga | replied | It grows."],
  ],
  [
    "the office of whose office it is",
    "“Trade grows,” the president's spokesman Abel Okello told reporters.",
    ["direct | Abel Okello | told | Trade grows,"],
  ],
  [
    "before an apposition and a state of mind",
    "“We enjoy good ties. We will work on them,” the head of the ministry, Ilze Darga, is convinced.",
    ["direct | Ilze Darga | is convinced | We enjoy good ties. We will work on them,"],
  ],
];

describe("quotations", () => {
  test.each(QUOTED)("%s: %s", (kind, text, expected) => {
    const lead = kind.startsWith("said as")
      ? "Omani Foreign Minister Said Al Harthy arrived in Riga. Al Harthy thanked the hosts.\n\n"
      : `${DARGA}\n\n`;
    const found = statementsOf(lead + text);
    expect(found.slice(-expected.length)).toEqual(expected);
  });
});

describe("transcripts", () => {
  test("who stands in capitals in front of a colon says what follows", () => {
    const text = `MINISTER DARGA: Good afternoon. We agreed to open the port.

We also spoke about visas.

MINISTER AL HARTHY: (Via interpreter) I said today that Oman is ready.

QUESTION: What about trade?

MINISTER DARGA: We will see.`;
    expect(statementsOf(text)).toEqual([
      "direct | DARGA | – | Good afternoon. We agreed to open the port. … We also spoke about visas.",
      "direct | AL HARTHY | – | I said today that Oman is ready.",
      "direct | DARGA | – | We will see.",
    ]);
  });

  test("where somebody asks, a label needs no more than its first letters in capitals", () => {
    const text = `Foreign Minister Ilze Darga: We agreed to open the port.

Question: What about trade?

Foreign Minister Ilze Darga: We will see.`;
    expect(statementsOf(text)).toEqual([
      "direct | Ilze Darga | – | We agreed to open the port.",
      "direct | Ilze Darga | – | We will see.",
    ]);
  });

  test("so does who stands there as a name, once he speaks again", () => {
    const text = `Transcript: Joint statements, Riga

President of Chad Abel Okello: Good afternoon. We agreed to open the port.

Foreign Minister Darga (retranslated): I said today that Latvia is ready.

Question: What about trade?

Darga: We will see.`;
    expect(statementsOf(text)).toEqual([
      "direct | Abel Okello | – | Good afternoon. We agreed to open the port.",
      "direct | Darga | – | I said today that Latvia is ready.",
      "direct | Darga | – | We will see.",
    ]);
  });

  test("an office may hold a slash, who asks a dot; links stand below the last words", () => {
    const text = `High Representative/Vice-President Ilze Darga: We agreed to open the port.

Q. What about trade?

High Representative/Vice-President Ilze Darga: We will see.

Link to the video: https://example.org/video

Abel Okello
Spokesperson`;
    expect(statementsOf(text)).toEqual([
      "direct | Ilze Darga | – | We agreed to open the port.",
      "direct | Ilze Darga | – | We will see.",
    ]);
  });

  test("who is named there only is somebody; an agency asks, who speaks under an article speaks again", () => {
    const text = `The Prime Minister: Good afternoon. We agreed to open the port.

Reuters: What about trade?

Karl Grech: It grows.

The Prime Minister: We will see.`;
    expect(statementsOf(text)).toEqual([
      "direct | The Prime Minister | – | Good afternoon. We agreed to open the port.",
      "direct | Karl Grech | – | It grows.",
      "direct | The Prime Minister | – | We will see.",
    ]);
    expect(parse(text).people.map(({ name }) => name)).toEqual([undefined, "Karl Grech"]);
  });

  test.each([
    ["a dateline", "RIGA: Heavy rain fell on the port.\n\nThe ferries waited."],
    [
      "the headings of a list",
      "Port Cooperation: The pier is new.\n\nRail Cooperation: The line is old.\n\nTrade: It rose.",
    ],
    ["names that speak once", "Ilze Darga: minister.\n\nAbel Okello: president."],
  ])("%s with a colon makes no transcript", (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

test("what the agency of the story reported is no speech", () => {
  const told = "MINSK, 6 June (BelTA) - Minister Ilze Darga thanked the hosts.";
  expect(statementsOf(`${told} BelTA reported earlier that Darga is in Minsk on a visit.`)).toEqual(
    ["indirect | Ilze Darga | thanked | the hosts"],
  );
});

test("the source of the story ends what is reported in its lead", () => {
  const told = "Chad and Peru vowed to expand trade";
  for (const source of ["according to a Foreign Ministry press release", "said the press release"])
    expect(statementsOf(`${told}, ${source}.`)).toEqual([
      "indirect | Chad and Peru | vowed | to expand trade",
    ]);
});

const NOTHING: readonly (readonly [kind: string, text: string])[] = [
  ["headline", "Chad urges Peru to open the port\n\nTwo ships came in on Monday."],
  ["scare quotes", "The “Middle Corridor” runs through Kazakhstan."],
  ["title of a document", "They adopted the declaration “On Eternal Friendship”."],
  ["source tag", "The sides met in Baku, Trend reports."],
  ["participle before a noun", "The stressed rail network needs repairs."],
  ["noun", "The statement was published on Monday."],
  ["purpose infinitive", "They met to reaffirm their ties."],
  ["agenda", "The ministers discussed trade and exchanged views on energy."],
  ["noun behind a clause verb", "The club conceded a penalty which the captain saved."],
  ["preposition", "Questions regarding the route remain."],
  ["past tense without a subject", "Guests the guide observed took out their phones."],
  ["nothing", "The driver noted nothing."],
  ["negation", "Latvian Foreign Minister Ilze Darga did not comment on the plan."],
  ["future", "Latvian Foreign Minister Ilze Darga will stress the plan."],
  ["weather", "Heavy rain is expected in the north, and temperatures will drop to 5 degrees."],
  ["recipe", "Add the flour, note the time and stir until the dough is smooth."],
];

describe("no statement", () => {
  test.each(NOTHING)("%s: %s", (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
