# ruff: noqa: E501 - an article has no line breaks inside its paragraphs
"""Short original texts on other events, each with the names of persons in it as printed; nothing here is news."""

TEXTS = {
    "iran": (
        """Iran and US hold fourth round in Muscat

MUSCAT — Iranian Foreign Minister Abbas Araghchi and US special envoy Steve Witkoff met for three hours on Sunday, Oman's Foreign Minister Badr al-Busaidi said. Araghchi was joined by his deputies Majid Takht-Ravanchi and Kazem Gharibabadi. "The talks were difficult but useful," Foreign Ministry spokesman Esmail Baghaei told state television.

Michael Anton, who heads the technical team, stayed in Rome. Supreme Leader Ayatollah Ali Khamenei has the last word, and President Masoud Pezeshkian said Tehran would not give up enrichment. Rafael Grossi, director general of the International Atomic Energy Agency (IAEA), will travel to Tehran next week. The IAEA has 14 inspectors there, Grossi said.

Benjamin Netanyahu's office rejected the idea. Former negotiator Ali Vaez of the International Crisis Group called it "a bridge". Araqchi will brief Ali Larijani.""",
        [
            "Abbas Araghchi",
            "Steve Witkoff",
            "Badr al-Busaidi",
            "Araghchi",
            "Majid Takht-Ravanchi",
            "Kazem Gharibabadi",
            "Esmail Baghaei",
            "Michael Anton",
            "Ali Khamenei",
            "Masoud Pezeshkian",
            "Rafael Grossi",
            "Grossi",
            "Benjamin Netanyahu",
            "Ali Vaez",
            "Araqchi",
            "Ali Larijani",
        ],
    ),
    "hamas": (
        """Mediators press on with Gaza talks

Hamas negotiators led by Khalil al-Hayya arrived in Cairo late Monday, two Egyptian officials said, while an Israeli team headed by Mossad chief David Barnea and Shin Bet director Ronen Bar flew to Doha. Qatari Prime Minister Sheikh Mohammed bin Abdulrahman al-Thani met Brett McGurk.

Khaled Meshaal and Zaher Jabarin are also expected. "We want our children home," said Einav Zangauker, whose son Matan was taken on October 7. Nitzan Alon, a retired general, will join Barnea. Egypt's intelligence chief Hassan Rashad met al-Hayya twice. Bezalel Smotrich and Itamar Ben-Gvir threatened to leave Netanyahu's government.

Islamic Jihad is represented by Muhammad al-Hindi.""",
        [
            "Khalil al-Hayya",
            "David Barnea",
            "Ronen Bar",
            "Mohammed bin Abdulrahman al-Thani",
            "Brett McGurk",
            "Khaled Meshaal",
            "Zaher Jabarin",
            "Einav Zangauker",
            "Matan",
            "Nitzan Alon",
            "Barnea",
            "Hassan Rashad",
            "al-Hayya",
            "Bezalel Smotrich",
            "Itamar Ben-Gvir",
            "Netanyahu",
            "Muhammad al-Hindi",
        ],
    ),
    "korea": (
        """Koreas agree on hotline

South Korean President Moon Jae-in and North Korean leader Kim Jong Un walked across the line on Friday. Kim's sister, Kim Yo Jong, took notes. Moon was accompanied by spy chief Suh Hoon and Unification Minister Cho Myoung-gyon; Kim by Kim Yong Chol and Ri Yong-ho. Chinese Foreign Minister Wang Yi welcomed the outcome, as did Japan's Shinzo Abe. Mr. Abe said he would call Mr. Moon. Chung Eui-yong, the national security adviser, will travel to Washington to brief H.R. McMaster. Lee Jae-myung of the Democratic Party praised the "courage" of both men.""",
        [
            "Moon Jae-in",
            "Kim Jong Un",
            "Kim",
            "Kim Yo Jong",
            "Moon",
            "Suh Hoon",
            "Cho Myoung-gyon",
            "Kim",
            "Kim Yong Chol",
            "Ri Yong-ho",
            "Wang Yi",
            "Shinzo Abe",
            "Abe",
            "Moon",
            "Chung Eui-yong",
            "H.R. McMaster",
            "Lee Jae-myung",
        ],
    ),
    "colombia": (
        """Gobierno y guerrilla: peace talks resume in Havana

Colombia's government team, led by Humberto de la Calle, sat down again with the FARC in Havana. Iván Márquez, whose real name is Luciano Marín, read a statement. Sergio Jaramillo, the high commissioner for peace, and Gen. Jorge Enrique Mora listened. President Juan Manuel Santos spoke in Bogotá. Norway's Dag Nylander and Cuba's Rodolfo Benítez are the guarantors. Pastor Alape and Victoria Sandino joined the rebels' delegation; Simón Trinidad is in prison in the United States. De la Calle asked for patience. Santos's critic Álvaro Uribe Vélez called the talks "a surrender".""",
        [
            "Humberto de la Calle",
            "Iván Márquez",
            "Luciano Marín",
            "Sergio Jaramillo",
            "Jorge Enrique Mora",
            "Juan Manuel Santos",
            "Dag Nylander",
            "Rodolfo Benítez",
            "Pastor Alape",
            "Victoria Sandino",
            "Simón Trinidad",
            "De la Calle",
            "Santos",
            "Álvaro Uribe Vélez",
        ],
    ),
    "caucasus": (
        """Pashinyan and Aliyev meet in Abu Dhabi

Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev discussed the border on Thursday. Foreign ministers Ararat Mirzoyan and Jeyhun Bayramov took part, as did Armen Grigoryan, secretary of the Security Council, and Hikmet Hajiyev, an aide to Aliyev. Deputy prime ministers Mher Grigoryan and Shahin Mustafayev head the border commissions. Farhad Mammadov, an analyst in Baku, said the text was nearly ready. Grigoryan declined to comment, Mirzoyan said. Sheikh Mohamed bin Zayed Al Nahyan was the host. Vahan Kostanyan followed the talks from Yerevan.""",
        [
            "Pashinyan",
            "Aliyev",
            "Nikol Pashinyan",
            "Ilham Aliyev",
            "Ararat Mirzoyan",
            "Jeyhun Bayramov",
            "Armen Grigoryan",
            "Hikmet Hajiyev",
            "Aliyev",
            "Mher Grigoryan",
            "Shahin Mustafayev",
            "Farhad Mammadov",
            "Grigoryan",
            "Mirzoyan",
            "Mohamed bin Zayed Al Nahyan",
            "Vahan Kostanyan",
        ],
    ),
    "trial": (
        """Prosecutors rest in Harbour Bridge fraud trial

Judge Eleanor Whitcombe told jurors on Wednesday that they would hear from the defence next. Marcus Oyelaran, 46, denies eleven counts of fraud. His lawyer, Priya Raghunathan, said the case was "built on sand". Detective Inspector Fergus O'Malley told the court that Oyelaran and his partner, Sunita Desai-Holt, had moved £3m to an account in Jersey. Prosecutor Tom Achterberg QC called 22 witnesses. Ms Desai-Holt will give evidence on Monday. The trial at Northwick Crown Court goes on.""",
        [
            "Eleanor Whitcombe",
            "Marcus Oyelaran",
            "Priya Raghunathan",
            "Fergus O'Malley",
            "Oyelaran",
            "Sunita Desai-Holt",
            "Tom Achterberg",
            "Desai-Holt",
        ],
    ),
    "quake": (
        """Hundreds feared dead as quake hits Malatya

A 7.1-magnitude earthquake struck Türkiye's Malatya province before dawn on Tuesday. Interior Minister Ali Yerlikaya said 212 people had died. "I heard my neighbour Hatice calling," said Mehmet Karaoğlan, 58, in the town of Doğanşehir. AFAD chief Okay Memiş said 3,000 rescuers were on their way. Dr. Nesrin Yıldızhan treated 90 people at İnönü University hospital. Vice President Cevdet Yılmaz flew to Malatya. Karaoğlan lost two brothers. President Erdoğan declared three days of mourning. Health Minister Kemal Memişoğlu said Ankara had sent ambulances. In Adıyaman, teacher Elif Şahin slept in her car.""",
        [
            "Ali Yerlikaya",
            "Hatice",
            "Mehmet Karaoğlan",
            "Okay Memiş",
            "Nesrin Yıldızhan",
            "Cevdet Yılmaz",
            "Karaoğlan",
            "Erdoğan",
            "Kemal Memişoğlu",
            "Elif Şahin",
        ],
    ),
    "ghana": (
        """Ghana votes: Mahama leads early count

Former president John Dramani Mahama took an early lead over Vice President Mahamudu Bawumia, the Electoral Commission said in Accra. Jean Mensa, who chairs the commission, asked for calm. "We shall win," Sammy Gyamfi of the National Democratic Congress (NDC) told Joy FM. The New Patriotic Party's Justin Frimpong Kodua spoke of "irregularities" in Kumasi. Nana Akosua Frimpomaa and Nana Kwame Bediako trail. Outgoing President Nana Akufo-Addo cast his vote in Kyebi. Bawumia called Mahama on Sunday. Naana Jane Opoku-Agyemang will be vice president. Analyst Kojo Asante-Boadu of CDD-Ghana expects a low turnout. NDC supporters danced in the streets.""",
        [
            "Mahama",
            "John Dramani Mahama",
            "Mahamudu Bawumia",
            "Jean Mensa",
            "Sammy Gyamfi",
            "Justin Frimpong Kodua",
            "Nana Akosua Frimpomaa",
            "Nana Kwame Bediako",
            "Nana Akufo-Addo",
            "Bawumia",
            "Mahama",
            "Naana Jane Opoku-Agyemang",
            "Kojo Asante-Boadu",
        ],
    ),
    "hungary": (
        """Orbán Viktor and Magyar Péter trade blows

Hungarian prime minister Viktor Orbán said on Kossuth Rádió that he would not resign. Péter Magyar of the Tisza Party answered within the hour. Foreign Minister Péter Szijjártó was in Minsk, where he met Maxim Ryzhenkov and Alexander Lukashenko. Belarusian opposition leader Sviatlana Tsikhanouskaya criticised the visit. Ms Tsikhanouskaya, 42, lives in Vilnius. Lukashenka's spokeswoman Natallia Eismant gave no comment. Nguyen Phu Trong's successor To Lam sent a telegram.""",
        [
            "Orbán Viktor",
            "Magyar Péter",
            "Viktor Orbán",
            "Péter Magyar",
            "Péter Szijjártó",
            "Maxim Ryzhenkov",
            "Alexander Lukashenko",
            "Sviatlana Tsikhanouskaya",
            "Tsikhanouskaya",
            "Lukashenka",
            "Natallia Eismant",
            "Nguyen Phu Trong",
            "To Lam",
        ],
    ),
    "strike": (
        """Rail strike: "No deal before Friday"

London — Talks between Network South and the RMT collapsed on Thursday. General secretary Mick Lynch walked out after two hours with chief executive Andrew Haines. Transport Secretary Heidi Alexander urged both sides to return. "It's a slap in the face," said Will Butterworth, a driver from Leeds. May Robinson, 71, missed her train to York. Conservative MP Grant Shapps blamed the union. Sir Keir Starmer's spokesman said Downing Street was watching. Van Gaalen, the Dutch mediator, will meet Lynch and Haines on Monday; Joost van Gaalen has mediated before.""",
        [
            "Mick Lynch",
            "Andrew Haines",
            "Heidi Alexander",
            "Will Butterworth",
            "May Robinson",
            "Grant Shapps",
            "Keir Starmer",
            "Van Gaalen",
            "Lynch",
            "Haines",
            "Joost van Gaalen",
        ],
    ),
    "sudan": (
        """SUDAN'S RIVALS RETURN TO JEDDAH

JEDDAH (Reuters) - Representatives of Sudan's army and the paramilitary Rapid Support Forces (RSF) resumed talks on Thursday, Saudi Foreign Minister Prince Faisal bin Farhan said. Rear Admiral Mahjoub Bushra leads the army's side; Brigadier General Omer Hamdan heads the RSF team, with lawyer Mohamed al-Mukhtar al-Nour and Fares al-Nour. General Abdel Fattah al-Burhan, the army chief, and his rival Mohamed Hamdan Dagalo, known as Hemedti, stayed away. "Hemedti has nothing to lose," said Kholood Khair, founding director of Confluence Advisory. Molly Phee, the top U.S. diplomat for Africa, met Burhan's envoy Dafallah al-Haj in Cairo. Volker Perthes has resigned. IGAD's Workneh Gebeyehu will attend, and so will UN aid chief Martin Griffiths. Dagalo's brother Abdelrahim told Sky News Arabia that the RSF would stay.""",
        [
            "Faisal bin Farhan",
            "Mahjoub Bushra",
            "Omer Hamdan",
            "Mohamed al-Mukhtar al-Nour",
            "Fares al-Nour",
            "Abdel Fattah al-Burhan",
            "Mohamed Hamdan Dagalo",
            "Hemedti",
            "Hemedti",
            "Kholood Khair",
            "Molly Phee",
            "Burhan",
            "Dafallah al-Haj",
            "Volker Perthes",
            "Workneh Gebeyehu",
            "Martin Griffiths",
            "Dagalo",
            "Abdelrahim",
        ],
    ),
    "kosovo": (
        """Vucic and Kurti fail to agree in Brussels

BRUSSELS, Feb 27 - Serbian President Aleksandar Vučić and Kosovo Prime Minister Albin Kurti did not sign. Miroslav Lajčák, the EU's envoy, told reporters that "both leaders" wanted peace. Petar Petković and Besnik Bislimi stayed until midnight. Gabriel Escobar flew in from Washington. Josep Borrell spoke of progress. In Mitrovica, Goran Rakić of the Serbian List called for calm. "We got nothing," said Kurti's aide Jeton Zulfaj. Vjosa Osmani and Ana Brnabić disagreed on Twitter. Vucic left at 1 a.m.""",
        [
            "Vucic",
            "Kurti",
            "Aleksandar Vučić",
            "Albin Kurti",
            "Miroslav Lajčák",
            "Petar Petković",
            "Besnik Bislimi",
            "Gabriel Escobar",
            "Josep Borrell",
            "Goran Rakić",
            "Kurti",
            "Jeton Zulfaj",
            "Vjosa Osmani",
            "Ana Brnabić",
            "Vucic",
        ],
    ),
    "doha": (
        """Afghan sides begin talks in Doha

DOHA, Qatar — The Taliban team is led by Sheikh Abdul Hakim Haqqani, the chief justice. It includes Sher Mohammad Abbas Stanikzai, Mullah Abdul Salam Hanafi and Anas Haqqani. On the republic's side: Masoom Stanekzai, the former intelligence chief, Fawzia Koofi, Habiba Sarabi and Nader Naderi. Abdullah Abdullah, chairman of the High Council for National Reconciliation, gave the opening speech. Zalmay Khalilzad and Mike Pompeo looked on. Stanekzai told TOLOnews that violence must fall. Ms Koofi, whose arm was still bandaged, shook hands with Stanikzai. President Ashraf Ghani was absent; Ghani's vice president, Amrullah Saleh, survived an attack in Kabul last week.""",
        [
            "Abdul Hakim Haqqani",
            "Sher Mohammad Abbas Stanikzai",
            "Abdul Salam Hanafi",
            "Anas Haqqani",
            "Masoom Stanekzai",
            "Fawzia Koofi",
            "Habiba Sarabi",
            "Nader Naderi",
            "Abdullah Abdullah",
            "Zalmay Khalilzad",
            "Mike Pompeo",
            "Stanekzai",
            "Koofi",
            "Stanikzai",
            "Ashraf Ghani",
            "Ghani",
            "Amrullah Saleh",
        ],
    ),
    "venez": (
        """Maduro y oposición: Mexico City round ends

Jorge Rodríguez, head of the government's delegation, and Gerardo Blyde, who speaks for the Unitary Platform, signed two papers before Norwegian mediator Dag Nylander. Rodríguez said Nicolás Maduro "expects the sanctions to go". Camilla Fabri de Saab, wife of the jailed businessman Alex Saab, sat with the government. Stalin González, Tomás Guanipa and Freddy Guevara represent the opposition; Juan Guaidó did not come. Mexican Foreign Secretary Marcelo Ebrard thanked both. Blyde spoke last. Chevron's Javier La Rosa declined to comment. María Corina Machado called it theatre.""",
        [
            "Maduro",
            "Jorge Rodríguez",
            "Gerardo Blyde",
            "Dag Nylander",
            "Rodríguez",
            "Nicolás Maduro",
            "Camilla Fabri de Saab",
            "Alex Saab",
            "Stalin González",
            "Tomás Guanipa",
            "Freddy Guevara",
            "Juan Guaidó",
            "Marcelo Ebrard",
            "Blyde",
            "Javier La Rosa",
            "María Corina Machado",
        ],
    ),
    "asia": (
        """Manila and Beijing trade protests

Philippine Foreign Secretary Enrique Manalo summoned Chinese ambassador Huang Xilian on Monday. Commodore Jay Tarriela of the coast guard said two boats were hit near Second Thomas Shoal. In Beijing, spokeswoman Mao Ning accused Manila of lying. "We will not blink," President Ferdinand Marcos Jr. told cadets in Baguio. Marcos spoke by phone with Japan's Fumio Kishida and Vietnam's Vo Van Thuong. Gen. Romeo Brawner Jr. visited Palawan. Collin Koh, a fellow at RSIS in Singapore, and Jay Batongbacal of the University of the Philippines expect more. Xi Jinping has not commented; Xi is in Samarkand. Tarriela posted a video.""",
        [
            "Enrique Manalo",
            "Huang Xilian",
            "Jay Tarriela",
            "Mao Ning",
            "Ferdinand Marcos Jr.",
            "Marcos",
            "Fumio Kishida",
            "Vo Van Thuong",
            "Romeo Brawner Jr.",
            "Collin Koh",
            "Jay Batongbacal",
            "Xi Jinping",
            "Xi",
            "Tarriela",
        ],
    ),
}
