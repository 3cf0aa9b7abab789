# ruff: noqa: E501
"""More original news texts about other negotiations, written before the rules were tried on them.

A case is (name, text, members); a member is (side, person, leads the team, planned). Persons of the text who are not
listed are not members. The people are invented. Mediators and hosts of the talks sit in the team of their own state;
persons who themselves face the other side, or come with others of their side, lead it where nobody else does.
"""

BLIND_1 = [
    (
        "european three",
        """ISTANBUL, July 25 (Agency) - Iranian diplomats held "frank and detailed" talks with their counterparts from Britain, France and Germany on Friday, as the Europeans warned that sanctions would return by the end of August.

Iran's deputy foreign ministers Majid Tavangar and Kazem Ghorbani met the political directors of the three countries at the Iranian consulate. Also present was Enrique Morales, the deputy head of the EU's foreign service.

Britain's Christian Turnbull, France's Frederic Mondelli and Germany's Gunter Sauermann declined to speak to reporters as they left the building.

Foreign Minister Abbas Arashi said in a post on X that the Europeans should put aside "worn-out policies of threat". Esmail Baghani, the ministry's spokesman, had told state television that enrichment was not up for discussion.
""",
        [
            ("Iran", "Majid Tavangar", False, False),
            ("Iran", "Kazem Ghorbani", False, False),
            ("European Union", "Enrique Morales", False, False),
            ("United Kingdom", "Christian Turnbull", False, False),
            ("France", "Frederic Mondelli", False, False),
            ("Germany", "Gunter Sauermann", False, False),
        ],
    ),
    (
        "naqoura",
        """BEIRUT - Lebanon and Israel sent civilian representatives to a military committee monitoring their year-old ceasefire on Wednesday, the first direct contacts between the two countries in decades.

Lebanon's team at the meeting in the border town of Naqoura was headed by Simon Karamé, a former ambassador to Washington. Israel sent Uri Reshef, a senior official of its National Security Council, the prime minister's office said.

U.S. envoy Morgan Ortiz, who was in Israel earlier this week, also took part in the meeting. President Joseph Aouni told the cabinet on Thursday there would be more sessions. Hezbollah chief Naim Qassab called the move a "free concession".
""",
        [
            ("Lebanon", "Simon Karamé", True, False),
            ("Israel", "Uri Reshef", False, False),
            ("United States", "Morgan Ortiz", False, False),
        ],
    ),
    (
        "dissident front",
        """BOGOTÁ — Delegates of President Gustavo Prada's government and a faction of FARC dissidents agreed on Sunday to extend a ceasefire until April, the two sides said in a joint statement.

The statement was signed by Camilo Gonzales Posso, the head of the government delegation, and by rebel negotiators Andrey Avendaño and Óscar Ojeda. Also at the table in the eastern town of Tibú were Senator Gloria Flórez Arango and Álvaro Jiménez, who joined the government team in October.

The dissidents' top commander, known as Ivan Mordisco, broke away from the process last year. Defense Minister Iván Velásco has been sceptical of the talks.
""",
        [
            ("Colombia", "Camilo Gonzales Posso", True, False),
            ("rebels", "Andrey Avendaño", False, False),
            ("rebels", "Óscar Ojeda", False, False),
            ("Colombia", "Gloria Flórez Arango", False, False),
            ("Colombia", "Álvaro Jiménez", False, False),
        ],
    ),
    (
        "family reunions",
        """SEOUL, June 22 -- South and North Korea opened Red Cross talks at the Mount Kumgang resort on Friday to arrange reunions of separated families.

The South Korean delegation is led by Park Kyung-suh, president of the Korean Red Cross, and the North's by Pak Yong-il, vice chairman of a committee that handles cross-border affairs.

"Let's do it in an honest way," Park Kyung-suh told his counterpart as the meeting began. The South's two other delegates are Kim Hun-jeong of the Red Cross and Ryu Jae-pil, a unification ministry official. Pak was accompanied by Han Sang-chul and Kim Yong-chol.

Unification Minister Cho Min-gyu saw the delegation off in Seoul.
""",
        [
            ("South Korea", "Park Kyung-suh", True, False),
            ("North Korea", "Pak Yong-il", True, False),
            ("South Korea", "Kim Hun-jeong", False, False),
            ("South Korea", "Ryu Jae-pil", False, False),
            ("North Korea", "Han Sang-chul", False, False),
            ("North Korea", "Kim Yong-chol", False, False),
        ],
    ),
    (
        "parcel contract",
        """ATLANTA — The Teamsters and parcel giant Swiftline returned to the bargaining table on Tuesday, a week before 340,000 drivers could walk off the job.

Teamsters General President Sean O'Malley and General Secretary-Treasurer Fred Zucker are leading the union's negotiating committee. Swiftline's team is headed by its president of U.S. operations, Nando Cesaroni.

"We are close," said Swiftline chief executive Carol Toomey, who is not involved in the talks. Local 804 president Vincent Perrone, a member of the union's committee, told members to keep saving money.

Labor Secretary Julie Sung has been briefed on the talks but has not intervened. Analysts such as Satish Jindal of ShipMatters expect a deal.
""",
        [
            ("Teamsters", "Sean O'Malley", True, False),
            ("Teamsters", "Fred Zucker", True, False),
            ("Swiftline", "Nando Cesaroni", True, False),
            ("Teamsters", "Vincent Perrone", False, False),
        ],
    ),
    (
        "stockholm tariffs",
        """STOCKHOLM, July 28 - Top economic officials from the United States and China met in the Swedish capital on Monday for a third round of talks aimed at extending a tariff truce by three months.

U.S. Treasury Secretary Scott Brandt and Trade Representative Jamie Garner arrived at Rosenbad, the Swedish prime minister's office, in the early afternoon. China's Vice Premier He Lihong was also seen arriving on video footage, accompanied by chief trade negotiator Li Chenghua.

Swedish Prime Minister Ulf Kristofferson greeted both delegations before the start of the meeting.

"Don't expect some kind of enormous breakthrough today," Garner told CNBC. President David Trask said in Scotland that he would love to see China open up its country.
""",
        [
            ("United States", "Scott Brandt", False, False),
            ("United States", "Jamie Garner", False, False),
            ("China", "He Lihong", True, False),
            ("China", "Li Chenghua", False, False),
        ],
    ),
    (
        "loss and damage",
        """SHARM EL-SHEIKH, Egypt — Negotiators at the U.N. climate talks worked through the night on a fund for countries hit by floods and drought.

The European Union's climate chief, Frans Timmerhoff, said early Friday the bloc could accept a fund if big emitters paid in. U.S. climate envoy John Kearney tested positive for COVID-19 and was working with his team by phone, his office said; his deputy, Sue Biniaz-Ward, has taken his place in the negotiating rooms.

Pakistan's Climate Minister Sherry Rehmat leads the group of 77 developing countries. China's top negotiator Xie Zhenming said Beijing would not pay into the fund. Jennifer Allan-Bourne, who follows the talks for the Earth Negotiations Bulletin, said there was "real movement".
""",
        [
            ("European Union", "Frans Timmerhoff", False, False),
            ("United States", "Sue Biniaz-Ward", False, False),
            ("Pakistan", "Sherry Rehmat", True, False),
            ("China", "Xie Zhenming", True, False),
        ],
    ),
    (
        "nicosia leaders",
        """NICOSIA - Cyprus President Nikos Christofides and Turkish Cypriot leader Ersin Tataroglu met for an hour at the UN compound in the buffer zone on Wednesday and agreed to open a new crossing point.

They were joined by their negotiators, Menelaos Menelaidis and Gunes Onan. Colin Stewart-Hay, the head of the UN peacekeeping mission, hosted the meeting.

The two leaders last met in New York in March with Secretary-General António Guterra. Government spokesman Konstantinos Letymbas said the climate was good. Opposition leader Stefanos Stefanidis called for formal talks to resume where they stopped at Crans-Montana in 2017.
""",
        [
            ("Cyprus", "Nikos Christofides", True, False),
            ("Northern Cyprus", "Ersin Tataroglu", True, False),
            ("Cyprus", "Menelaos Menelaidis", False, False),
            ("Northern Cyprus", "Gunes Onan", False, False),
            ("United Nations", "Colin Stewart-Hay", False, False),
        ],
    ),
]

BLIND_2 = [
    (
        "tehran moscow nuclear",
        """VIENNA, Nov 29 - World powers and Iran return to Vienna on Monday in a last-ditch effort to save the 2015 nuclear deal, but few expect a breakthrough.

Iran's new chief negotiator, Ali Baghbani, arrived in the Austrian capital on Saturday at the head of a 40-strong delegation made up mostly of economic officials. He met the Russian and Chinese envoys, Mikhail Uljanov and Wang Qun-li, on Sunday.

EU diplomat Enrique Moreau will chair the talks. The U.S. delegation, led by special envoy Robert Mallory, will stay in a hotel across the road because Tehran refuses to meet it directly.

Israeli Foreign Minister Yair Lavid, on a visit to London, said Iran was only playing for time.
""",
        [
            ("Iran", "Ali Baghbani", True, False),
            ("Russia", "Mikhail Uljanov", False, False),
            ("China", "Wang Qun-li", False, False),
            ("European Union", "Enrique Moreau", False, True),
            ("United States", "Robert Mallory", True, True),
        ],
    ),
    (
        "cairo hostages",
        """Efforts to secure a truce in Gaza gathered pace on Sunday as negotiators from Israel, Hamas, Qatar and the United States gathered in Paris, officials said.

CIA director Bill Burnett and Qatar's prime minister, Sheikh Mohammed al-Thawadi, are joined by the head of Egypt's intelligence service, Abbas Kamil. Mossad chief David Barneiss and Shin Bet head Ronen Barak represent Israel.

Hamas leader Ismail Hamiyeh, who is based in Doha, said the group was studying the proposal. There was no immediate comment from Prime Minister Benjamin Netzer.

"The gap is still wide," said Mairav Zonsheim of the International Crisis Group.
""",
        [
            ("United States", "Bill Burnett", False, False),
            ("Qatar", "Mohammed al-Thawadi", False, False),
            ("Egypt", "Abbas Kamil", False, False),
            ("Israel", "David Barneiss", False, False),
            ("Israel", "Ronen Barak", False, False),
        ],
    ),
    (
        "washington border",
        """WASHINGTON — U.S. Secretary of State Antony Blinder hosted the foreign ministers of Armenia and Azerbaijan for a new round of peace talks on Sunday.

Armenia's Ararat Mirzakhan and Azerbaijan's Jeyhun Bayramzade negotiated for four days at the George P. Shultz center in Arlington, Virginia. National security adviser Jake Sutherland met separately with both delegations.

The Azerbaijani team also included presidential adviser Hikmet Hajizadeh. Armenian deputy foreign minister Vahan Kostandyan briefed reporters afterward, saying "some articles" of the draft treaty had been agreed.

Moscow, which has long considered itself the main broker, criticized the talks through its spokeswoman, Maria Zakharina.
""",
        [
            ("United States", "Antony Blinder", False, False),
            ("Armenia", "Ararat Mirzakhan", True, False),
            ("Azerbaijan", "Jeyhun Bayramzade", True, False),
            ("Azerbaijan", "Hikmet Hajizadeh", False, False),
        ],
    ),
    (
        "havana cycle",
        """HAVANA — Colombia's government and its largest remaining rebel group, the ELN, wrapped up a third cycle of talks in Cuba on Friday with a six-month ceasefire.

President Gustavo Pedrero flew to Havana for the signing, where he shook hands with the ELN's top commander, Antonio Garza. The accord was signed by chief negotiators Otto Patiño for the government and Pablo Beltrame for the rebels. Cuban Foreign Minister Bruno Rodrigo and UN representative Carlos Ruiz Massey witnessed the ceremony.

Patiño's team includes the rancher José Félix Lafaurie and lawmaker María José Pizzo. "This is a process that belongs to Colombians," said Beltrame.
""",
        [
            ("Colombia", "Gustavo Pedrero", False, False),
            ("ELN", "Antonio Garza", False, False),
            ("Colombia", "Otto Patiño", True, False),
            ("ELN", "Pablo Beltrame", True, False),
            ("Colombia", "José Félix Lafaurie", False, False),
            ("Colombia", "María José Pizzo", False, False),
        ],
    ),
    (
        "kaesong",
        """SEOUL, South Korea — The rival Koreas failed for the sixth time on Thursday to agree on how to reopen a jointly run factory park.

Delegates led by Kim Ki-woong of South Korea's Unification Ministry and his North Korean counterpart, Pak Chol-su, met in the North Korean border town of Kaesong. The North's Pak stormed into the press room after the meeting and handed reporters drafts of the two sides' proposals.

Seoul's other negotiators were Hong Jin-seok and Heo Jin-bong. Unification Minister Ryoo Kihl-seung said his government would not give in.
""",
        [
            ("South Korea", "Kim Ki-woong", True, False),
            ("North Korea", "Pak Chol-su", True, False),
            ("South Korea", "Hong Jin-seok", False, False),
            ("South Korea", "Heo Jin-bong", False, False),
        ],
    ),
    (
        "port pay",
        """SAN FRANCISCO — West Coast dockworkers and shipping companies will be back at the table on Monday with a federal mediator, Scot Beckenbach, after talks over a new contract stalled.

Bob McEllroy, president of the International Longshore and Warehouse Union, leads negotiations for the dockworkers. Across from him sits Jim McKenzie, who heads the Pacific Maritime Association. The employers are also represented by the association's spokesman Wade Gatesby.

Labor Secretary Tom Perrault flew to San Francisco on Tuesday to press both sides to settle. Retailers such as Jonathan Goldman, of the National Retail Council, say cargo is already rerouting.
""",
        [
            ("United States", "Scot Beckenbach", False, True),
            ("dockworkers", "Bob McEllroy", True, False),
            ("Pacific Maritime Association", "Jim McKenzie", True, False),
            ("employers", "Wade Gatesby", False, False),
        ],
    ),
    (
        "mercosur",
        """BRASILIA, Sept 6 (Agency) - European Union and Mercosur negotiators resumed talks in Brasilia on Friday on a trade accord that has been 25 years in the making.

The EU side is headed by Rupert Schlegelmann, a director at the European Commission's trade department, and Paolo Garzetti. Brazil, which holds the bloc's rotating presidency, is represented by Mauricio Lyra, the foreign ministry's secretary for economic affairs; Argentina, Paraguay and Uruguay have each sent a deputy minister.

Trade Commissioner Valdis Dombrovs will fly in only if a deal is close, a diplomat said. French President Edouard Macaire has said he cannot accept the text as it stands.
""",
        [
            ("European Union", "Rupert Schlegelmann", True, False),
            ("European Union", "Paolo Garzetti", True, False),
            ("Brazil", "Mauricio Lyra", True, False),
        ],
    ),
    (
        "protocol talks",
        """LONDON — Britain's Foreign Secretary James Cleverdon and Northern Ireland Secretary Chris Heaton-Hall held what both sides called constructive talks with European Commission Vice President Maros Sefcik in London on Monday.

They agreed on a way for the EU to see British customs data, the first step in months. UK officials led by Mark Davidson will continue technical talks this week with a Commission team under Richard Szostek.

Prime Minister Rishi Suman is under pressure from members of his own party. DUP leader Jeffrey Donaldsen said the data deal was not enough. Irish premier Leo Varadkin welcomed "a spirit of partnership".
""",
        [
            ("United Kingdom", "James Cleverdon", False, False),
            ("United Kingdom", "Chris Heaton-Hall", False, False),
            ("European Union", "Maros Sefcik", True, False),
            ("United Kingdom", "Mark Davidson", True, True),
            ("European Union", "Richard Szostek", True, True),
        ],
    ),
]

BLIND_3 = [
    (
        "border truce",
        """KUALA LUMPUR (Agency) - Military commanders from Thailand and Cambodia met on Monday to firm up a ceasefire after five days of border clashes that killed dozens.

The Thai delegation was led by General Nattaphon Narkphanit, the acting defence minister, while Cambodia sent General Tea Seiya, its defence minister, and the commander of its army, Mao Sophann.

Malaysian Prime Minister Anwar Idris, who brokered the truce, was due to address the delegations. Defence attaches from the United States and China sat in as observers.

In Bangkok, Phumtham Wechayachai, the acting premier, accused Cambodia of breaking the truce overnight. Hun Senn, the influential former Cambodian leader, denied it.
""",
        [
            ("Thailand", "Nattaphon Narkphanit", True, False),
            ("Cambodia", "Tea Seiya", False, False),
            ("Cambodia", "Mao Sophann", False, False),
            ("Malaysia", "Anwar Idris", False, False),
        ],
    ),
    (
        "doha taliban",
        """DOHA, Qatar — The Taliban and the United States ended another round of peace talks in Qatar without an agreement on when American troops will leave Afghanistan.

Zalmay Khalidzad, Washington's special envoy, sat down with Mullah Abdul Ghani Barader, a co-founder of the movement, shortly after noon on Monday. Barader came with Sher Mohammad Abbas Stanikzada and four other members of the Taliban's political office. On the American side were Gen. Scott Millard, the top U.S. commander in Kabul, and deputy assistant secretary Molly Feeney.

Afghan President Ashraf Ghanizada, whose government has been shut out of the talks, repeated his offer of a ceasefire. Taliban spokesman Zabihullah Mujaheed said progress had been made.
""",
        [
            ("United States", "Zalmay Khalidzad", True, False),
            ("Taliban", "Abdul Ghani Barader", True, False),
            ("Taliban", "Sher Mohammad Abbas Stanikzada", False, False),
            ("United States", "Scott Millard", False, False),
            ("United States", "Molly Feeney", False, False),
        ],
    ),
    (
        "ohrid follow-up",
        """BRUSSELS, Sept 14 (Wire) - The leaders of Serbia and Kosovo traded accusations on Thursday after a meeting hosted by the European Union's foreign policy chief ended in failure.

Josep Borrallo said he had proposed a way out but that Kosovo Prime Minister Albin Kurtaj was not ready to accept it. Serbian President Aleksandar Vukicic left the building without speaking to reporters.

Kurtaj and Vukicic met separately with EU envoy Miroslav Lajcek before sitting down together with Borrallo for less than an hour. The chief negotiators, Besnik Bislim for Kosovo and Petar Petkovac for Serbia, are to meet again next week.

Gabriel Escobedo, the U.S. envoy for the Balkans, said in Washington he was disappointed.
""",
        [
            ("European Union", "Josep Borrallo", False, False),
            ("Kosovo", "Albin Kurtaj", True, False),
            ("Serbia", "Aleksandar Vukicic", True, False),
            ("European Union", "Miroslav Lajcek", False, False),
            ("Kosovo", "Besnik Bislim", False, True),
            ("Serbia", "Petar Petkovac", False, True),
        ],
    ),
    (
        "jeddah sudan",
        """CAIRO (Wire) — Sudan's army and the paramilitary Rapid Support Forces resumed talks in the Saudi city of Jeddah on Thursday, the kingdom's foreign ministry said.

The army's team is headed by Rear Admiral Mahjoub Bashari and the RSF's by Brigadier Omar Hamdani. Both men signed the first, short-lived truce in May. The mediators include Saudi deputy foreign minister Waleed Khuraiji, U.S. ambassador John Godfried and, for the first time, a representative of the African bloc IGAD, Ismail Wais-Ahmed.

Army chief Abdel-Fattah Burhane told troops in Port Sudan that the talks did not mean the fighting would stop. RSF leader Mohamed Hamdan Daglo welcomed the resumption in an audio message.
""",
        [
            ("army", "Mahjoub Bashari", True, False),
            ("RSF", "Omar Hamdani", True, False),
            ("Saudi Arabia", "Waleed Khuraiji", False, False),
            ("United States", "John Godfried", False, False),
            ("IGAD", "Ismail Wais-Ahmed", False, False),
        ],
    ),
    (
        "rail pay",
        """Rail union bosses emerged from two hours of talks with ministers on Wednesday saying they had had a "positive meeting" but that strikes over Christmas would go ahead.

The RMT's general secretary, Mick Lynton, was joined at the Department for Transport by his assistant Eddie Dempster. Transport Secretary Mark Harcourt, who called the meeting, and rail minister Huw Merrow represented the government.

Tim Shoveler, who leads negotiations for Network Rail, was not in the room. "We have explained our position," Lynton told reporters on the pavement outside. Aslef leader Mick Whelton meets the minister next week.
""",
        [
            ("RMT", "Mick Lynton", True, False),
            ("RMT", "Eddie Dempster", False, False),
            ("government", "Mark Harcourt", False, False),
            ("government", "Huw Merrow", False, False),
        ],
    ),
    (
        "stockholm pyongyang",
        """STOCKHOLM, Oct 5 - Working-level nuclear talks between the United States and North Korea broke off on Saturday, Pyongyang's chief negotiator said, dashing hopes of an end to months of stalemate.

Kim Myong-gyu, a veteran diplomat, blamed American inflexibility. He read his statement outside the North Korean embassy flanked by Kwon Jong-gil and Jong Nam-hyok.

The American team, headed by Stephen Began, spent eight and a half hours at the conference centre on the island of Lidingo. Began was accompanied by Mark Lambert-Reed and Allison Hooks of the National Security Council, according to South Korean media. Sweden's special envoy, Kent Harstad, hosted the delegations.

President Donald Trane and leader Kim Jong-nam agreed in June to restart the process.
""",
        [
            ("North Korea", "Kim Myong-gyu", True, False),
            ("North Korea", "Kwon Jong-gil", False, False),
            ("North Korea", "Jong Nam-hyok", False, False),
            ("United States", "Stephen Began", True, False),
            ("United States", "Mark Lambert-Reed", False, False),
            ("United States", "Allison Hooks", False, False),
            ("Sweden", "Kent Harstad", False, False),
        ],
    ),
    (
        "free trade delhi",
        """NEW DELHI: India and the United Kingdom on Monday launched the fourteenth round of negotiations for a free trade agreement, with services and visas still on the table.

The British team is led by Kate Thornbury, chief negotiator at the Department for Business and Trade. The Indian side is led by additional secretary in the commerce ministry L Satya Srinivasan. Officials said Commerce Minister Piyush Goyanka and his British counterpart, Kemi Badenough, would meet on the sidelines if the two teams narrowed their differences.

"We are in the last mile," Commerce Secretary Sunil Bartwal told reporters. Ajay Srivastav, founder of the Global Trade Research Initiative, warned against haste.
""",
        [
            ("United Kingdom", "Kate Thornbury", True, False),
            ("India", "L Satya Srinivasan", True, False),
        ],
    ),
    (
        "buergenstock",
        """CRANS-MONTANA, Switzerland — A UN-backed conference meant to end the division of Cyprus after more than four decades opened in the Swiss Alps on Wednesday.

Greek Cypriot leader Nicos Anastasiou and Turkish Cypriot leader Mustafa Akincili sat at a round table with the foreign ministers of the three guarantor powers: Nikos Kotzis of Greece, Mevlut Cavusgil of Turkey and Britain's minister for Europe, Alan Dunstan. UN special adviser Espen Barth Eidem chaired the opening session, and the European Union was present as an observer, represented by Frans Timmerveld.

Secretary-General António Guterra is expected to join the talks on Friday. Former UN envoy Alexander Downing said the chances were slim.
""",
        [
            ("Cyprus", "Nicos Anastasiou", True, False),
            ("Northern Cyprus", "Mustafa Akincili", True, False),
            ("Greece", "Nikos Kotzis", False, False),
            ("Türkiye", "Mevlut Cavusgil", False, False),
            ("United Kingdom", "Alan Dunstan", False, False),
            ("United Nations", "Espen Barth Eidem", False, False),
            ("European Union", "Frans Timmerveld", True, False),
            ("United Nations", "António Guterra", False, True),
        ],
    ),
]

BLIND_4 = [
    (
        "hudaydah",
        """RIMBO, Sweden (Agency) - Yemen's warring parties agreed on Thursday to a ceasefire in the port of Hodeidah after a week of talks led by the United Nations.

UN envoy Martin Griffen and Swedish Foreign Minister Margot Wallin announced the deal at a castle north of Stockholm. Houthi chief negotiator Mohammed Abdelsalim shook hands with the government's foreign minister, Khaled Yamani, after Griffen read out the terms.

The government team also included Abdullah al-Alimy and Askar Zouail. Secretary-General Antonio Guterra, who flew in for the final day, thanked both delegations. President Abd-Rabbu Mansour Hadim remained in Riyadh.
""",
        [
            ("United Nations", "Martin Griffen", False, False),
            ("Sweden", "Margot Wallin", False, False),
            ("Houthi", "Mohammed Abdelsalim", True, False),
            ("Yemen", "Khaled Yamani", True, False),
            ("Yemen", "Abdullah al-Alimy", False, False),
            ("Yemen", "Askar Zouail", False, False),
            ("United Nations", "Antonio Guterra", False, False),
        ],
    ),
    (
        "ravalomanana",
        """MAPUTO - Four rival political leaders from Madagascar began talks in Mozambique on Wednesday to end months of turmoil on the Indian Ocean island.

Andry Rajoelison, who seized power in March, came face to face with ousted president Marc Ravaloman for the first time since the coup. Former heads of state Didier Ratsirak and Albert Zafimahy also attended the meeting at a Maputo hotel.

The talks are being mediated by former Mozambican president Joaquim Chissamo, who heads a team from the regional bloc SADC. "We must find a solution," Ravaloman said on arrival.
""",
        [
            ("Madagascar", "Andry Rajoelison", False, False),
            ("Madagascar", "Marc Ravaloman", False, False),
            ("Madagascar", "Didier Ratsirak", False, False),
            ("Madagascar", "Albert Zafimahy", False, False),
            ("SADC", "Joaquim Chissamo", True, False),
        ],
    ),
    (
        "usmca",
        """OTTAWA, Feb 28 (Wire) - Canada, Mexico and the United States opened a seventh round of talks to rework the North American free trade pact on Monday with little sign of progress on autos.

Chief negotiators Steve Verhulst of Canada, Kenneth Smith Ramirez of Mexico and John Melleck of the United States will meet through March 5 in Mexico City. U.S. Trade Representative Robert Lightner, Canadian Foreign Minister Chrystia Freedman and Mexican Economy Minister Ildefonso Guajarro are to join them on the last day.

The U.S. official in charge of rules of origin, Jason Bernstein, was called back to Washington for consultations. Prime Minister Justin Trudel said Canada would not be pushed into a bad deal.
""",
        [
            ("Canada", "Steve Verhulst", True, True),
            ("Mexico", "Kenneth Smith Ramirez", True, True),
            ("United States", "John Melleck", True, True),
            ("United States", "Robert Lightner", False, True),
            ("Canada", "Chrystia Freedman", False, True),
            ("Mexico", "Ildefonso Guajarro", False, True),
        ],
    ),
    (
        "teachers walkout",
        """CHICAGO — Negotiators for the Chicago Teachers Union and the school district met for nearly 12 hours on Saturday but could not avert a third day of strike.

Union president Jesse Starkey and vice president Stacy Davidson Gates joined the union's bargaining team at Malcolm X College. The district's chief education officer, LaTanya McKay, and its lead attorney, Jim Franczyk, sat across the table.

Mayor Lori Lightwood has not attended the sessions. Her deputy mayor for education, Sybil Madisen, has been present every day. Parents like Rosa Cortez of Pilsen are running out of options for child care.
""",
        [
            ("Chicago Teachers Union", "Jesse Starkey", False, False),
            ("Chicago Teachers Union", "Stacy Davidson Gates", False, False),
            ("district", "LaTanya McKay", False, False),
            ("district", "Jim Franczyk", False, False),
            ("district", "Sybil Madisen", False, False),
        ],
    ),
    (
        "islamabad lahore",
        """ISLAMABAD: Pakistan's ruling coalition and the opposition party PTI held a second round of talks on Friday on the date of general elections, officials said.

The government side was represented by Finance Minister Ishaq Darr, Railways Minister Saad Rafiqi and Law Minister Azam Tararr. PTI's team comprised vice chairman Shah Mehmood Qureshy, Fawad Chaudhary and Senator Ali Zafari.

Senate chairman Sadiq Sanjrany hosted the talks at Parliament House. Information Minister Marriyum Aurang said the government wanted all elections held on one day. PTI chairman Imran Khanzada told supporters in Lahore he would not wait forever.
""",
        [
            ("Pakistan", "Ishaq Darr", True, False),
            ("Pakistan", "Saad Rafiqi", False, False),
            ("Pakistan", "Azam Tararr", False, False),
            ("PTI", "Shah Mehmood Qureshy", False, False),
            ("PTI", "Fawad Chaudhary", False, False),
            ("PTI", "Ali Zafari", False, False),
            ("Pakistan", "Sadiq Sanjrany", False, False),
        ],
    ),
    (
        "geneva tehran 2013",
        """GENEVA, Feb 17 (Wire) - Iranian and U.S. negotiators made progress in nuclear talks in Geneva on Tuesday but gaps remain, Iran's foreign minister said.

Iranian Foreign Minister Abbas Araqi and U.S. envoys Steve Wittmann and Jared Kushnir exchanged notes through Omani Foreign Minister Badr Albusaid for three and a half hours at the residence of Oman's ambassador.

Rafael Grosso, head of the U.N. nuclear watchdog, took part in some of the discussions, a source said. Araqi was accompanied by deputies Majid Ravanchi and Kazem Gharib and a group of sanctions experts.

Supreme Leader Ali Khamen warned Washington that even the strongest army could be slapped. Vice President J.D. Vincent told Fox News the talks had gone well in some ways.
""",
        [
            ("Iran", "Abbas Araqi", True, False),
            ("United States", "Steve Wittmann", False, False),
            ("United States", "Jared Kushnir", False, False),
            ("Oman", "Badr Albusaid", False, False),
            ("United Nations", "Rafael Grosso", False, False),
            ("Iran", "Majid Ravanchi", False, False),
            ("Iran", "Kazem Gharib", False, False),
        ],
    ),
    (
        "karabakh aid",
        """YEVLAKH, Azerbaijan - Representatives of Karabakh's ethnic Armenians met Azerbaijani officials on Thursday, a day after the separatists laid down their arms.

The Karabakh side sent David Melkumian and Sergey Martirosian to the talks, which lasted two hours. Azerbaijan's delegation was headed by Ramin Mammadli, a member of parliament. A representative of the Russian peacekeepers, Colonel Igor Lebedin, was also in attendance.

Azerbaijani presidential adviser Hikmet Hajibey said a further meeting would follow soon. In Yerevan, Prime Minister Nikol Pashin said his government had had no part in drafting the agreement.
""",
        [
            ("Karabakh", "David Melkumian", False, False),
            ("Karabakh", "Sergey Martirosian", False, False),
            ("Azerbaijan", "Ramin Mammadli", True, False),
            ("Russia", "Igor Lebedin", False, False),
        ],
    ),
    (
        "plastics treaty",
        """BUSAN, South Korea — Talks on a global treaty to curb plastic pollution collapsed early on Monday, with oil producers refusing any limit on production.

The chair of the negotiations, Ecuadorean diplomat Luis Vayas Valdiva, gavelled the session closed at 2:50 a.m. Panama's head of delegation, Juan Carlos Monterrey, drew applause when he said history would not forgive them. Rwanda's Juliet Kabira read a statement on behalf of 85 countries.

The Saudi delegate, Abdulrahman Gwaizi, objected to the text. Eirik Lindeberg of the campaign group WWF called for a vote. Anthony Agottah, the European Union's negotiator, said a handful of countries had blocked the rest.
""",
        [
            ("Ecuador", "Luis Vayas Valdiva", False, False),
            ("Panama", "Juan Carlos Monterrey", True, False),
            ("Rwanda", "Juliet Kabira", False, False),
            ("Saudi Arabia", "Abdulrahman Gwaizi", False, False),
            ("European Union", "Anthony Agottah", False, False),
        ],
    ),
]

BLIND_5 = [
    (
        "doha congo",
        """DOHA, Nov 15 (Wire) - Congo and the M23 rebel group signed a framework agreement in Qatar on Saturday, a step towards ending fighting in the east of the country.

The document was signed by Congo's representative Sumbu Mambo and M23 chief negotiator Benjamin Mbonimpo. Qatari minister of state Mohammed Khulaif and U.S. adviser Massad Boulis attended the ceremony.

Congolese President Felix Tshiseki was on a visit to Angola. Jason Stearn of the Congo Research Group said implementation would be the test.
""",
        [
            ("Congo", "Sumbu Mambo", False, False),
            ("M23", "Benjamin Mbonimpo", True, False),
            ("Qatar", "Mohammed Khulaif", False, False),
            ("United States", "Massad Boulis", False, False),
        ],
    ),
    (
        "ankara athens",
        """ATHENS - Greek and Turkish diplomats held another session of talks on trade and tourism on Monday.

The Greek delegation was headed by Deputy Foreign Minister Kostas Frangoyan and the Turkish one by his counterpart Burak Akcapa. Ambassador Rousos Koundour and business envoy Maria Delli were also members of the Greek team.

Prime Minister Kyriakos Mitsotak will visit Ankara next month. Defence Minister Nikos Dendia said Greece would defend its airspace.
""",
        [
            ("Greece", "Kostas Frangoyan", True, False),
            ("Türkiye", "Burak Akcapa", True, False),
            ("Greece", "Rousos Koundour", False, False),
            ("Greece", "Maria Delli", False, False),
        ],
    ),
    (
        "nissan wage",
        """SEOUL - Unionised workers at carmaker Hanil Motor began wage talks with management on Tuesday, demanding a 9 percent rise.

The union was represented by its leader Moon Yong-mun, who was accompanied by ten members of the executive. Chief executive Lee Dong-seok led the management team.

"We ask for what we have earned," Moon said. Analyst Kim Pil-soo of Daelim University said a strike was possible.
""",
        [
            ("union", "Moon Yong-mun", True, False),
            ("management", "Lee Dong-seok", True, False),
        ],
    ),
    (
        "rome nuclear",
        """ROME (Agency) - A second round of talks between Iran and the United States on Tehran's nuclear programme ended on Saturday after four hours, Iranian state television said.

Abbas Araqan, Iran's foreign minister, and U.S. envoy Steve Witkin sat in separate rooms at the Omani embassy while Oman's foreign minister, Badr Busaid, shuttled between them. Araqan brought along deputy ministers Majid Takhtan and Esmail Hamid.

Italian Foreign Minister Antonio Tajan met both men before the talks. Israeli Defence Minister Israel Katzman repeated that Iran must never get a bomb.
""",
        [
            ("Iran", "Abbas Araqan", True, False),
            ("United States", "Steve Witkin", True, False),
            ("Oman", "Badr Busaid", False, False),
            ("Iran", "Majid Takhtan", False, False),
            ("Iran", "Esmail Hamid", False, False),
        ],
    ),
]
