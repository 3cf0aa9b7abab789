# ruff: noqa: E501
"""Original short news texts about negotiations that never took place, with who sits in whose team.

A case is (name, text, members); a member is (side, person, leads the team, planned). Persons of the text who are not
listed are not members. The people are invented.
"""

FIRST = [
    (
        "nuclear talks",
        """MUSCAT, Oman - Iranian and American negotiators returned to the Omani capital on Saturday for a third round of indirect nuclear talks.

The Iranian delegation is headed by Foreign Minister Behrouz Kazemi, who was accompanied by his deputies Majid Rostami and Saeed Farhadi. Washington is represented by special envoy Daniel Whitcombe. The U.S. team also includes Laura Pennington, the State Department's director of policy planning.

Omani Foreign Minister Hamad al-Harthy is mediating between the two sides. President Masoud Tavakoli told reporters in Tehran that his country would not negotiate under threat.

Ali Samadi, a professor of international relations at Tehran University, said he expected little.
""",
        [
            ("Iran", "Behrouz Kazemi", True, False),
            ("Iran", "Majid Rostami", False, False),
            ("Iran", "Saeed Farhadi", False, False),
            ("United States", "Daniel Whitcombe", True, False),
            ("United States", "Laura Pennington", False, False),
            ("Oman", "Hamad al-Harthy", False, False),
        ],
    ),
    (
        "hostage talks",
        """An Israeli team led by intelligence chief Amnon Peretz will travel to Doha on Sunday for talks on a ceasefire and the release of hostages, the prime minister's office said.

The team will also include Yossi Harel, a retired general, and legal adviser Tamar Shapira. Prime Minister Avi Lerner will not attend, his spokesman Gil Barak said.

Hamas negotiators, headed by Khaled Mansour, are already in the Qatari capital. Mansour arrived with two aides, Fathi Hamdan and Ismail Qasim.

The talks are being mediated by Qatari Prime Minister Sheikh Nasser al-Kuwari and Egyptian intelligence chief Hassan Fahmy.
""",
        [
            ("Israel", "Amnon Peretz", True, True),
            ("Israel", "Yossi Harel", False, True),
            ("Israel", "Tamar Shapira", False, True),
            ("Hamas", "Khaled Mansour", True, False),
            ("Hamas", "Fathi Hamdan", False, False),
            ("Hamas", "Ismail Qasim", False, False),
            ("Qatar", "Nasser al-Kuwari", False, False),
            ("Egypt", "Hassan Fahmy", False, False),
        ],
    ),
    (
        "border commissions",
        """The border commissions of Armenia and Azerbaijan met on the frontier on Wednesday, the first such meeting since the autumn.

Armenia's delegation was led by Deputy Prime Minister Mher Galstyan; it also included Narek Petrosyan, the secretary of the Security Council, and Deputy Foreign Minister Vahan Sargsyan. The Azerbaijani side was represented by Deputy Prime Minister Shahin Mammadov, Deputy Foreign Minister Elnur Rzayev and border guard chief Elchin Aliyev.

The two foreign ministers did not take part. The previous meeting, in Brussels, was chaired by European Council President Charles Lemaire.
""",
        [
            ("Armenia", "Mher Galstyan", True, False),
            ("Armenia", "Narek Petrosyan", False, False),
            ("Armenia", "Vahan Sargsyan", False, False),
            ("Azerbaijan", "Shahin Mammadov", True, False),
            ("Azerbaijan", "Elnur Rzayev", False, False),
            ("Azerbaijan", "Elchin Aliyev", False, False),
        ],
    ),
    (
        "guerrilla talks",
        """CARACAS - The Colombian government and the ELN guerrillas open a new cycle of peace talks in Caracas on Monday.

The government delegation, led by former senator Otilia Patiño, is made up of: José Félix Lafont, president of the cattle ranchers' federation; Iván Castaño, a congressman; and retired admiral Orlando Romero. The ELN team is headed by Pablo Bernal, with Aureliano Carbono and Consuelo Tapias also at the table.

President Gustavo Prieto, who was once a guerrilla himself, has said peace is possible this year. Venezuelan diplomat Carlos Martín Mendoza and Norwegian envoy Dag Nylund are taking part in the talks for the guarantor countries.
""",
        [
            ("Colombia", "Otilia Patiño", True, False),
            ("Colombia", "José Félix Lafont", False, False),
            ("Colombia", "Iván Castaño", False, False),
            ("Colombia", "Orlando Romero", False, False),
            ("ELN", "Pablo Bernal", True, False),
            ("ELN", "Aureliano Carbono", False, False),
            ("ELN", "Consuelo Tapias", False, False),
            ("Venezuela", "Carlos Martín Mendoza", False, False),
            ("Norway", "Dag Nylund", False, False),
        ],
    ),
    (
        "korean summit",
        """SEOUL - South Korean President Park Min-jae and North Korean leader Kim Chol-su meet on Friday at the border village, the South's presidential office said.

Park will be accompanied by Unification Minister Cho Sung-ho, Defence Minister Song Tae-woo and spy chief Suh Dong-hyun. The North's delegation will include Kim Yong-ae, the leader's sister, and Ri Myong-guk, who handles relations with the South.

U.S. President Robert Hayes wished both leaders well. Hayes and Kim met in Singapore two years ago.
""",
        [
            ("South Korea", "Park Min-jae", True, True),
            ("South Korea", "Cho Sung-ho", False, True),
            ("South Korea", "Song Tae-woo", False, True),
            ("South Korea", "Suh Dong-hyun", False, True),
            ("North Korea", "Kim Chol-su", True, True),
            ("North Korea", "Kim Yong-ae", False, True),
            ("North Korea", "Ri Myong-guk", False, True),
        ],
    ),
    (
        "rail strike",
        """Talks to end the longest rail strike in three decades resume on Thursday after the union rejected the latest pay offer.

The union's bargaining team is led by general secretary Maureen Lynskey and includes assistant general secretary Eddie Durkan and regional organiser Pauline Achebe. Rail operators are represented by Tim Shorthouse, chief executive of the Rail Delivery Board.

Transport Secretary Mark Hartwell has refused to join the talks. "He is the one person who can settle this," Lynskey said. Passengers such as Joan Miller, a nurse from Leeds, say they are fed up.
""",
        [
            ("union", "Maureen Lynskey", True, False),
            ("union", "Eddie Durkan", False, False),
            ("union", "Pauline Achebe", False, False),
            ("operators", "Tim Shorthouse", True, False),
        ],
    ),
    (
        "climate talks",
        """The climate summit entered its final day with no deal in sight on finance.

Brazil's team, led by Environment Minister Marta Siqueira, circulated a new draft overnight. Germany sent climate envoy Johanna Moritz, while the Indian delegation is headed by Environment Minister Bhavesh Yadav. Chinese envoy Xu Zhenhai is leading Beijing's delegation.

"We are running out of time," said Teresa Okafor of the campaign group Climate Watch. UN climate chief Samuel Steele urged ministers to compromise.
""",
        [
            ("Brazil", "Marta Siqueira", True, False),
            ("Germany", "Johanna Moritz", False, False),
            ("India", "Bhavesh Yadav", True, False),
            ("China", "Xu Zhenhai", True, False),
        ],
    ),
    (
        "exit talks",
        """BRUSSELS - The EU's chief negotiator, Marcel Bernier, and British Brexit Secretary Douglas Davies sat down on Monday for a second round of talks.

Davies was flanked by Oliver Robson, a senior civil servant, and ambassador Timothy Barlow. Bernier's team includes Sabine Weiland, his German deputy. Prime Minister Theresa Mayfield stayed in London, where she faced questions in parliament.
""",
        [
            ("European Union", "Marcel Bernier", True, False),
            ("United Kingdom", "Douglas Davies", True, False),
            ("United Kingdom", "Oliver Robson", False, False),
            ("United Kingdom", "Timothy Barlow", False, False),
            ("European Union", "Sabine Weiland", False, False),
        ],
    ),
    (
        "sudan",
        """Sudan's warring parties will send teams to Geneva next week for talks on humanitarian access, the United Nations said on Friday.

The army's delegation will be headed by Major General Mahjoub Bushra. Joining him will be Ambassador Omar Siddig and Salwa Adam, the head of the aid commission. The paramilitary RSF has named Colonel Omar Hamdan as its chief negotiator; its delegation also includes Izzeldin Safi and Fares al-Nour.

UN envoy Ramtane Laabidi will chair the talks. Neither army chief Abdel Fattah Burhani nor RSF commander Mohamed Dagalo is expected in Geneva.
""",
        [
            ("army", "Mahjoub Bushra", True, True),
            ("army", "Omar Siddig", False, True),
            ("army", "Salwa Adam", False, True),
            ("RSF", "Omar Hamdan", True, False),
            ("RSF", "Izzeldin Safi", False, False),
            ("RSF", "Fares al-Nour", False, False),
            ("United Nations", "Ramtane Laabidi", False, True),
        ],
    ),
    (
        "trade truce",
        """Chinese Vice Premier He Lihua arrived in London on Sunday to lead Beijing's delegation in a new round of trade negotiations with the United States.

The American side consists of Treasury Secretary Scott Bellamy, Commerce Secretary Howard Latimer and Trade Representative Jameson Grier. Commerce Minister Wang Wenbin and trade negotiator Li Chengyi are also part of the Chinese delegation.

President Lewis Thorne, who spoke with Chinese leader Xi Wanming by phone last week, said the talks should go very well. British finance minister Rachel Reeve met both sides but is not taking part in the negotiations.
""",
        [
            ("China", "He Lihua", True, False),
            ("United States", "Scott Bellamy", False, False),
            ("United States", "Howard Latimer", False, False),
            ("United States", "Jameson Grier", False, False),
            ("China", "Wang Wenbin", False, False),
            ("China", "Li Chengyi", False, False),
        ],
    ),
    (
        "taliban",
        """A Taliban delegation led by acting foreign minister Mullah Amir Muttaq landed in Oslo on Saturday for three days of talks with Western diplomats.

Among the members of the delegation are Anas Haqqan and Shahabuddin Dilawar. Afghan women's activist Mahbouba Seraj and journalist Jamila Afghani were invited to speak on the first day.

The U.S. delegation, headed by special representative Thomas Weston, will hold a separate meeting. Norway's foreign minister, Anniken Huitfeld, stressed that the meetings were not a recognition of the Taliban.
""",
        [
            ("Taliban", "Amir Muttaq", True, False),
            ("Taliban", "Anas Haqqan", False, False),
            ("Taliban", "Shahabuddin Dilawar", False, False),
            ("United States", "Thomas Weston", True, True),
        ],
    ),
    (
        "ethiopia",
        """PRETORIA - Peace talks between the Ethiopian government and Tigrayan rebels began in South Africa on Tuesday, a spokesman for President Themba Ramose said.

The talks are facilitated by former Nigerian President Olusegun Adeyemi, former Kenyan President Uhuru Kamau and former South African Deputy President Phumla Ngcuka. The government's team includes National Security Adviser Redwan Hassen and Justice Minister Gedion Timothy. The rebels are represented by General Tsadkan Gebre and Getachew Redda, their spokesman.

Prime Minister Abiy Worku and Tigray leader Debretsion Mikael stayed away.
""",
        [
            ("Nigeria", "Olusegun Adeyemi", False, False),
            ("Kenya", "Uhuru Kamau", False, False),
            ("South Africa", "Phumla Ngcuka", False, False),
            ("Ethiopia", "Redwan Hassen", False, False),
            ("Ethiopia", "Gedion Timothy", False, False),
            ("rebels", "Tsadkan Gebre", True, False),
            ("rebels", "Getachew Redda", True, False),
        ],
    ),
]

SECOND = [
    (
        "kosovo",
        """Serbia and Kosovo resume EU-brokered talks in Brussels on Tuesday after a break of eight months.

Belgrade's team is headed by Marko Durovic, the director of the government's Kosovo office. Kosovo will be represented by Deputy Prime Minister Edita Hoxhaj. They will be received by EU envoy Miroslav Lajko, who chairs the talks.

Kosovo Prime Minister Arben Krasniqi said the dialogue must end in recognition. Serbian President Aleksandar Vukovic has ruled that out.
""",
        [
            ("Serbia", "Marko Durovic", True, False),
            ("Kosovo", "Edita Hoxhaj", True, True),
            ("European Union", "Miroslav Lajko", False, False),
        ],
    ),
    (
        "nile dam",
        """ADDIS ABABA - Ministers from three countries on the Nile failed on Sunday to agree on how fast a giant reservoir should be filled.

Irrigation Minister Hany Soliman headed the Egyptian team, which also included the legal scholar Mona Abdel-Rahman. Sudan's delegation, headed by Water Minister Yasir Abbas Ali, proposed a pause. Ethiopia was represented at the talks by Seleshi Tadesse, its water minister.

South African Foreign Minister Grace Pandor chaired the session. Observers from the World Bank, among them David Malcolm, followed the talks by video.
""",
        [
            ("Egypt", "Hany Soliman", True, False),
            ("Egypt", "Mona Abdel-Rahman", False, False),
            ("Sudan", "Yasir Abbas Ali", True, False),
            ("Ethiopia", "Seleshi Tadesse", True, False),
            ("South Africa", "Grace Pandor", False, False),
        ],
    ),
    (
        "writers strike",
        """LOS ANGELES (Wire) - Hollywood writers and the studios went back to the negotiating table on Wednesday, 113 days into a walkout.

Representing the writers are chief negotiator Ellen Stutzer and David Goodwin, who co-chairs the guild's committee. The studios' side is led by Carol Lombardo; she was joined for the first time by four chief executives: Bob Irwin, David Zaslow, Ted Sarandis and Donna Langdon.

Actors' union president Frances Drexler, whose members are also on strike, addressed pickets outside.
""",
        [
            ("writers", "Ellen Stutzer", False, False),
            ("writers", "David Goodwin", False, False),
            ("studios", "Carol Lombardo", True, False),
            ("studios", "Bob Irwin", False, False),
            ("studios", "David Zaslow", False, False),
            ("studios", "Ted Sarandis", False, False),
            ("studios", "Donna Langdon", False, False),
        ],
    ),
    (
        "cyprus",
        """The leaders of Cyprus's two communities dined with the UN secretary-general in New York, a first step to new negotiations.

The Greek Cypriot negotiator, Menelaos Menelaou, and his Turkish Cypriot counterpart, Mehmet Dana, are to meet every week. UN envoy Maria Holguin will host them.

Greek Foreign Minister Giorgos Gerakis welcomed the news; his Turkish counterpart, Haluk Fida, did not comment.
""",
        [
            ("Cyprus", "Menelaos Menelaou", False, True),
            ("Northern Cyprus", "Mehmet Dana", False, True),
            ("United Nations", "Maria Holguin", False, True),
        ],
    ),
    (
        "grain corridor",
        """GENEVA, March 3 - A Russian delegation met UN officials on Friday to discuss fertiliser exports, diplomats said.

The delegation was led by Deputy Foreign Minister Sergei Vershin. Other members were Oksana Lukina of the agriculture ministry and the head of the state bank's Geneva office, Pavel Sorokin. On the UN side, trade chief Rebeca Grynberg and aid chief Martin Griffin took part in the talks.

Turkish Defence Minister Hulus Akay, who brokered last year's deal, was not present.
""",
        [
            ("Russia", "Sergei Vershin", True, False),
            ("Russia", "Oksana Lukina", False, False),
            ("Russia", "Pavel Sorokin", False, False),
            ("United Nations", "Rebeca Grynberg", False, False),
            ("United Nations", "Martin Griffin", False, False),
        ],
    ),
    (
        "coalition",
        """BERLIN - Exploratory talks on a new coalition start on Friday, three weeks after the election.

The Social Democrats' negotiating team comprises party leader Lars Klinghardt, Defence Minister Boris Pistor and parliamentary leader Saskia Heil. The conservatives are sending Friedrich Merzig, Thorsten Freimann and Bavarian premier Markus Sonder. Outgoing Chancellor Olaf Schulte will not be part of the team.

Political scientist Ursula Munk expects the talks to last until Easter.
""",
        [
            ("Social Democrats", "Lars Klinghardt", False, False),
            ("Social Democrats", "Boris Pistor", False, False),
            ("Social Democrats", "Saskia Heil", False, False),
            ("conservatives", "Friedrich Merzig", False, False),
            ("conservatives", "Thorsten Freimann", False, False),
            ("conservatives", "Markus Sonder", False, False),
        ],
    ),
    (
        "yemen",
        """RIYADH - Houthi officials arrived in the Saudi capital late on Thursday for ceasefire talks, the first public visit of its kind since the war began.

The Houthi team is led by Mohammed Abdulsalem, the group's chief negotiator, who was accompanied by Mahdi al-Mashad. The Saudi side is headed by Prince Khaled bin Turki, the defence minister. Mohammed al-Jabiri, the kingdom's ambassador to Yemen, is also part of the Saudi team.

Omani mediators flew in with the Houthis. UN special envoy Hans Lundgren called the visit encouraging.
""",
        [
            ("Houthi", "Mohammed Abdulsalem", True, False),
            ("Houthi", "Mahdi al-Mashad", False, False),
            ("Saudi Arabia", "Khaled bin Turki", True, False),
            ("Saudi Arabia", "Mohammed al-Jabiri", False, False),
        ],
    ),
    (
        "hospital pay",
        """Junior doctors and ministers will hold talks on Tuesday for the first time since the strikes began.

Health Secretary Stephanie Barclay will lead the government side. The doctors' committee will send its co-chairs, Robin Lawson and Vikram Trivedi. NHS England's medical director, Stephen Poole, said 90,000 appointments had been lost.

Barclay's predecessor, Sam Battersby, broke off the last round of talks in June.
""",
        [
            ("United Kingdom", "Stephanie Barclay", True, True),
            ("doctors", "Robin Lawson", False, True),
            ("doctors", "Vikram Trivedi", False, True),
        ],
    ),
    (
        "venezuela",
        """MEXICO CITY - Representatives of the Venezuelan government and the opposition signed a memorandum on Friday under the eyes of Norwegian mediators.

Jorge Rondón, president of the National Assembly, heads the government delegation, whose other members include Nicolás Guerra and Camila Faría. Opposing them is a team headed by Gerardo Blanco, a former mayor. It includes Luis Emilio Rendón, Stalin Gómez and Tomás Guanípez.

Opposition leader Juan Guaita is not travelling to Mexico. Norway's chief facilitator, Dag Nilsen, read out the memorandum.
""",
        [
            ("Venezuela", "Jorge Rondón", True, False),
            ("Venezuela", "Nicolás Guerra", False, False),
            ("Venezuela", "Camila Faría", False, False),
            ("opposition", "Gerardo Blanco", True, False),
            ("opposition", "Luis Emilio Rendón", False, False),
            ("opposition", "Stalin Gómez", False, False),
            ("opposition", "Tomás Guanípez", False, False),
            ("Norway", "Dag Nilsen", False, False),
        ],
    ),
    (
        "india pakistan",
        """ISLAMABAD - The foreign secretaries of India and Pakistan will meet next month to prepare a full round of dialogue, officials said on Monday.

India's four-member delegation to the border talks at Attari was headed by Joint Secretary S. C. L. Dasgupta of the home ministry, while Pakistan's 18-member team was led by Mohammad Faisal Khan, the foreign ministry spokesman. Also in the Pakistani team were Khalid Mehmood, Brigadier Tariq Aziz and Asma Rabbani.

Navjot Sidhana, a former cricketer, called the talks a blessing. Prime Minister Imtiaz Khan phoned his Indian counterpart on Sunday.
""",
        [
            ("India", "S. C. L. Dasgupta", True, False),
            ("Pakistan", "Mohammad Faisal Khan", True, False),
            ("Pakistan", "Khalid Mehmood", False, False),
            ("Pakistan", "Tariq Aziz", False, False),
            ("Pakistan", "Asma Rabbani", False, False),
        ],
    ),
    (
        "auto workers",
        """DETROIT - The United Auto Workers and the carmaker Northstar Motors reached a tentative deal after 41 days on strike, the two sides said on Saturday.

Union president Shawn Fallon led the UAW's team together with vice president Chuck Browder. Northstar's negotiators were led by Gerald Johannsen, the company's head of manufacturing, and included labor relations director Mary Kessler.

President Jack Bidwell, who joined a picket line last month, praised both sides. Bargaining committee member Dontay Wilson said he would vote no.
""",
        [
            ("UAW", "Shawn Fallon", True, False),
            ("UAW", "Chuck Browder", False, False),
            ("Northstar", "Gerald Johannsen", True, False),
            ("Northstar", "Mary Kessler", False, False),
        ],
    ),
    (
        "tehran washington",
        """Iran's foreign minister, Abbas Rahimi, will head to Rome on Friday for a fifth round of talks with the United States, his ministry said.

Rahimi is to be accompanied by his political deputy, Majid Takht, and the legal affairs deputy, Kazem Gharib. The American delegation will again be led by envoy Steven Witt; Michael Antonov, who heads the technical team, is expected to attend as well.

Oman's foreign minister will act as go-between. Kamal Kharrat, an adviser to the supreme leader, stayed in Tehran, and nuclear chief Mohammad Eslamian is not part of the delegation.
""",
        [
            ("Iran", "Abbas Rahimi", True, True),
            ("Iran", "Majid Takht", False, True),
            ("Iran", "Kazem Gharib", False, True),
            ("United States", "Steven Witt", True, True),
            ("United States", "Michael Antonov", False, True),
        ],
    ),
]

THIRD = [
    (
        "ceasefire round",
        """CAIRO - Indirect talks between Israel and Hamas entered a second day on Tuesday, with officials from the United States and Qatar joining later in the week.

Israel's top negotiator, Rami Dagan, a confidant of the prime minister, arrived in the Red Sea resort late on Monday along with Mossad director Doron Barzel and Ziv Horowitz, the foreign policy adviser. The Hamas delegation is led by the group's exiled Gaza chief, Khalil Haddad.

White House envoy Stuart Wolcott and Jonah Kirschner, the president's son-in-law, were expected to arrive on Wednesday. Egypt's intelligence chief, Hassan Rashwan, is hosting the talks. In Jerusalem, Finance Minister Betzal Smolik threatened to leave the coalition. Families of hostages, among them Einat Zangher, rallied outside the prime minister's home.
""",
        [
            ("Israel", "Rami Dagan", True, False),
            ("Israel", "Doron Barzel", False, False),
            ("Israel", "Ziv Horowitz", False, False),
            ("Hamas", "Khalil Haddad", True, False),
            ("Egypt", "Hassan Rashwan", False, False),
            ("United States", "Stuart Wolcott", False, True),
            ("United States", "Jonah Kirschner", False, True),
        ],
    ),
    (
        "peace summit",
        """Armenian Prime Minister Nairi Pashayan and Azerbaijani President Ilkin Aliev held talks in Abu Dhabi on Thursday, the first formal bilateral round between the two neighbours.

Pashayan was joined by Foreign Minister Ararat Mirzakhanyan and Security Council Secretary Armen Grigorian, while the Azerbaijani delegation included Foreign Minister Jeyran Bayramli and presidential aide Hikmet Hajizade. The two leaders first met alone, then with their delegations.

European Council President Antonia Costa and French President Etienne Moreau welcomed the meeting.
""",
        [
            ("Armenia", "Nairi Pashayan", True, False),
            ("Azerbaijan", "Ilkin Aliev", True, False),
            ("Armenia", "Ararat Mirzakhanyan", False, False),
            ("Armenia", "Armen Grigorian", False, False),
            ("Azerbaijan", "Jeyran Bayramli", False, False),
            ("Azerbaijan", "Hikmet Hajizade", False, False),
        ],
    ),
    (
        "fifth round",
        """ROME - Iran and the United States concluded a fifth round of talks on Tehran's nuclear programme on Friday with limited progress, Oman's foreign minister said.

US special envoy Stanley Wetherby and Michael Anders, the State Department's policy planning director, took part for Washington, a US official said. Iran's Foreign Minister Abdol Araqi headed Tehran's negotiating team, which was made up of deputy ministers Majid Ravandi and Kazem Gharabi. The talks, mediated by Omani Foreign Minister Badr al-Harthi, lasted more than two hours.

Supreme Leader Ayatollah Ali Hosseini said on Tuesday he did not think the talks would succeed. US Secretary of State Mario Rivera and Treasury Secretary Scott Bassett have both called for a full halt to enrichment.
""",
        [
            ("United States", "Stanley Wetherby", False, False),
            ("United States", "Michael Anders", False, False),
            ("Iran", "Abdol Araqi", True, False),
            ("Iran", "Majid Ravandi", False, False),
            ("Iran", "Kazem Gharabi", False, False),
            ("Oman", "Badr al-Harthi", False, False),
        ],
    ),
    (
        "war talks",
        """JEDDAH, Saudi Arabia - The Georgian and Abkhaz delegations will be led by Irakli Tsereteli and Inal Ardzinba respectively, the mediators said on Sunday.

Tsereteli, the head of the Georgian president's office, told reporters that Foreign Minister Maka Botchor and Defence Minister Rati Chikov would be in the room. The president himself, Levan Kobalia, arrived in the kingdom on Monday to meet the crown prince but will not take part in the negotiations.

The host's side is to be represented by Foreign Minister Prince Faris bin Fahd and national security adviser Musaed al-Aybani.
""",
        [
            ("Georgia", "Irakli Tsereteli", True, True),
            ("Abkhazia", "Inal Ardzinba", True, True),
            ("Georgia", "Maka Botchor", False, True),
            ("Georgia", "Rati Chikov", False, True),
            ("Saudi Arabia", "Faris bin Fahd", True, True),
            ("Saudi Arabia", "Musaed al-Aybani", True, True),
        ],
    ),
    (
        "peace table",
        """QUITO - Colombia's government and the ELN announced on Saturday the names of those who will sit at the table.

For the government: Vera Grabowski, who will act as chief negotiator, Senator María José Pizano, and the entrepreneur Carlos Rosero. The guerrillas' team will be headed by Israel Ramírez Pineda, better known as Pablo Beltrán, and will include Gustavo Martínez and Silvana Guerrero.

The bishops' conference will be represented by Monsignor Héctor Fabio Henao. High Commissioner for Peace Danilo Rueda, who travelled to Quito to prepare the meeting, returned to Bogotá on Friday.
""",
        [
            ("Colombia", "Vera Grabowski", True, True),
            ("Colombia", "María José Pizano", False, True),
            ("Colombia", "Carlos Rosero", False, True),
            ("ELN", "Israel Ramírez Pineda", True, True),
            ("ELN", "Gustavo Martínez", False, True),
            ("ELN", "Silvana Guerrero", False, True),
            ("bishops", "Héctor Fabio Henao", True, True),
        ],
    ),
    (
        "metal wages",
        """FRANKFURT - Germany's largest industrial union and employers in the metal sector began a fourth round of wage talks on Monday night.

IG Metall's chief negotiator for the coastal district, Daniela Friedland, demanded seven percent more pay. She is supported by district secretary Harald Ottmar and works council chief Anja Kröger. The employers' negotiating committee is led by Lena Strothmann; Nordmetall president Folkmar Ukena is also taking part.

Union leader Christiane Brenner, who is not at the table herself, warned of open-ended strikes. Economist Jens Südekum of the University of Düsseldorf expects a deal at around four percent.
""",
        [
            ("IG Metall", "Daniela Friedland", True, False),
            ("IG Metall", "Harald Ottmar", False, False),
            ("IG Metall", "Anja Kröger", False, False),
            ("employers", "Lena Strothmann", True, False),
            ("employers", "Folkmar Ukena", False, False),
        ],
    ),
    (
        "freed prisoners",
        """Representatives of Libya's rival governments met in Bouznika, Morocco, for the second time this month.

The Tripoli-based High State Council sent a five-member delegation under Fawzi Agoub, while the parliament in Tobruk was represented by Youssef Akouri and Idris Omran, two lawmakers. Moroccan Foreign Minister Nabil Bourkadi opened the session. "There is no winner and no loser," he said.

UN acting envoy Steffi Willems was in Geneva on the same day. Strongman Khalil Haftani sent no one.
""",
        [
            ("High State Council", "Fawzi Agoub", True, False),
            ("Morocco", "Nabil Bourkadi", False, False),
            ("parliament", "Youssef Akouri", True, False),
            ("parliament", "Idris Omran", True, False),
        ],
    ),
    (
        "tariff talks",
        """WASHINGTON - Japan's top tariff negotiator, Ryo Akazaki, heads to Washington on Thursday for his seventh meeting with US officials.

Akazaki, the minister for economic revitalisation, is accompanied by vice finance minister Atsushi Mimori and Takehiro Funakawa of the foreign ministry. On the American side, the talks are led by Treasury Secretary Scott Brenton, with Commerce Secretary Harold Lutz and US Trade Representative Jamie Greer also attending.

Prime Minister Shiro Ishida hopes to seal a deal when he meets President Dale Tremont at the Group of Seven summit next week.
""",
        [
            ("Japan", "Ryo Akazaki", True, False),
            ("Japan", "Atsushi Mimori", False, False),
            ("Japan", "Takehiro Funakawa", False, False),
            ("United States", "Scott Brenton", True, False),
            ("United States", "Harold Lutz", False, False),
            ("United States", "Jamie Greer", False, False),
        ],
    ),
]

FOURTH = [
    (
        "sanctions talks",
        """VIENNA, April 9 - Chief negotiators from Iran and world powers met again on Friday to try to revive the accord.

Iran's delegation is headed by Deputy Foreign Minister Abbas Mousavi. European Union envoy Enrique Soler is coordinating the talks, and the British, French and German delegations are led by their political directors: Stephanie Quayle, Philippe Erranz and Jens Plötzer.

Russia's ambassador to the UN agencies in Vienna, Mikhail Ulyanin, said on Twitter that the parties had taken stock. The US delegation, headed by special envoy Robert Maller, is staying at a hotel across the street.
""",
        [
            ("Iran", "Abbas Mousavi", True, False),
            ("European Union", "Enrique Soler", False, False),
            ("United States", "Robert Maller", True, False),
        ],
    ),
    (
        "ceasefire talks two",
        """Thai and Cambodian leaders agreed on Monday to an immediate ceasefire after talks in Malaysia.

Thailand's acting Prime Minister Phumtham Wattana led the Thai side. Cambodia was represented by Prime Minister Hun Manith. The talks were hosted by Malaysian Prime Minister Azlan Ibrahim, and the ambassadors of the United States and China also attended.

Phumtham was accompanied by Foreign Minister Maris Sangiam and army general Nattaphon Nark. Former leader Thaksin Shinawong visited evacuees in Ubon Ratchathani.
""",
        [
            ("Thailand", "Phumtham Wattana", True, False),
            ("Malaysia", "Azlan Ibrahim", False, False),
            ("Cambodia", "Hun Manith", True, False),
            ("Thailand", "Maris Sangiam", False, False),
            ("Thailand", "Nattaphon Nark", False, False),
        ],
    ),
    (
        "congo",
        """DOHA - Delegations from the Democratic Republic of Congo and the M23 rebel group signed a declaration of principles on Saturday.

The Congolese delegation was led by Sumbu Sita Mambo, the president's special representative. M23's team was headed by Benjamin Mbonimpa, its executive secretary. Qatar's minister of state, Mohammed al-Khulaifi, presided over the ceremony; US senior adviser Massad Boulos was also in attendance.

Government spokesman Patrick Muyaya said M23 would withdraw. Corneille Nangaa, the rebels' political leader, remained in Goma.
""",
        [
            ("Democratic Republic of the Congo", "Sumbu Sita Mambo", True, False),
            ("M23", "Benjamin Mbonimpa", True, False),
            ("Qatar", "Mohammed al-Khulaifi", False, False),
            ("United States", "Massad Boulos", False, False),
        ],
    ),
    (
        "teachers",
        """CHICAGO - Negotiations between the Chicago Teachers Union and the school board went into the night on Wednesday, hours before a strike deadline.

The union's bargaining team is led by its president, Stacy Davidson, and includes vice president Jackson Porter. The board is represented by its chief executive, Pedro Molina, and labor lawyer Joe Moriarty.

Mayor Brandon Jordan, a former union organizer, said he would not join the talks unless invited. State Representative Anne Will proposed a mediator.
""",
        [
            ("Chicago Teachers Union", "Stacy Davidson", True, False),
            ("Chicago Teachers Union", "Jackson Porter", False, False),
            ("board", "Pedro Molina", True, False),
            ("board", "Joe Moriarty", True, False),
        ],
    ),
    (
        "border talks",
        """NEW DELHI - India and China will hold the 24th round of boundary talks on Tuesday, the foreign ministry said.

National Security Adviser Ajit Dovhal will lead the Indian delegation and Chinese Foreign Minister Wang Yifan will head the Chinese side. Joining Dovhal will be Foreign Secretary Vikram Misra and ambassador Pradeep Rawal. Prime Minister Naresh Modak will receive Wang on Tuesday evening.

The last round, led by the same two men, was held in Beijing in December.
""",
        [
            ("India", "Ajit Dovhal", True, True),
            ("China", "Wang Yifan", True, True),
            ("India", "Vikram Misra", False, True),
            ("India", "Pradeep Rawal", False, True),
        ],
    ),
    (
        "plastics treaty",
        """GENEVA - Talks on a global plastics treaty, chaired by Ecuador's ambassador Luis Vayala, were extended into Friday.

Panama's chief negotiator, Juan Carlos Monteros, called the draft repulsive. The Kenyan delegation is led by Environment Secretary Deborah Barassa. Norway has sent climate minister Andreas Bjelland, while the United States is represented by career diplomats.

Graham Forsyth of the campaign group Clean Seas said no treaty was better than this one.
""",
        [
            ("Ecuador", "Luis Vayala", False, False),
            ("Panama", "Juan Carlos Monteros", True, False),
            ("Kenya", "Deborah Barassa", True, False),
            ("Norway", "Andreas Bjelland", False, False),
        ],
    ),
    (
        "hostage exchange",
        """The negotiating teams of Israel and Hamas remained in Doha on Thursday, but the heads of both delegations went home for consultations.

Mossad chief Dani Barnoa, who heads the Israeli team, left on Wednesday. The Israeli delegation also includes Shin Bet head Rony Barak and major general Nitzan Alroy. Hamas's chief negotiator, Khalil Hayek, flew to Cairo together with Zaher Jabari.

US President Dirk Tramp told reporters that Hamas did not want a deal. His envoy, Steve Wilcox, cut short his stay.
""",
        [
            ("Israel", "Dani Barnoa", True, False),
            ("Israel", "Rony Barak", False, False),
            ("Israel", "Nitzan Alroy", False, False),
            ("Hamas", "Khalil Hayek", True, False),
            ("Hamas", "Zaher Jabari", False, False),
        ],
    ),
    (
        "peace conference",
        """ISTANBUL - A Syrian government delegation led by Foreign Minister Asaad Shaibany met Kurdish representatives in Damascus on Wednesday, with US envoy Tom Barrow in attendance.

The Kurdish delegation was headed by Mazlum Abdo, the commander of the Syrian Democratic Forces; it included Ilham Ahmad and Fawza Yusif. French diplomat Jean-Baptiste Fauvel took part for Paris.

Interim President Ahmed Sharaani received both delegations. Turkish Foreign Minister Hakim Fidanoglu has warned the Kurds against delaying.
""",
        [
            ("Syria", "Asaad Shaibany", True, False),
            ("United States", "Tom Barrow", False, False),
            ("Kurdish", "Mazlum Abdo", True, False),
            ("Kurdish", "Ilham Ahmad", False, False),
            ("Kurdish", "Fawza Yusif", False, False),
            ("France", "Jean-Baptiste Fauvel", False, False),
        ],
    ),
]
