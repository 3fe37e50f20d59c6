extension Pack {
  /// Texts that many processes lean on, and the best known agreements and arrangements of some of them.
  static let agreementsText = #"""
    # Law and principles.
    document un-charter | UN Charter; United Nations Charter; Charter of the United Nations; U.N. Charter; Charter of the UN | date 1945-06-26 | place San Francisco
    document universal-declaration-of-human-rights | Universal Declaration of Human Rights | date 1948-12-10 | place Paris
    document helsinki-final-act | Helsinki Final Act; CSCE Final Act; Final Act of Helsinki; Helsinki Accords; Helsinki Final Act of 1975; 1975 Helsinki Final Act; Helsinki principles; principles of the Helsinki Final Act; Final Act of the Conference on Security and Co-operation in Europe; principles of Helsinki; Helsinki Decalogue | date 1975-08-01 | place Helsinki
    document paris-charter | Charter of Paris; Charter of Paris for a New Europe; Paris Charter | date 1990-11-21 | place Paris
    document istanbul-document-1999 | Charter for European Security; Istanbul Document; Istanbul Summit Declaration; Istanbul commitments | date 1999-11-19 | place Istanbul
    document vienna-document | Vienna Document; Vienna Document 2011; Vienna Document 1999
    document ihl | international humanitarian law; humanitarian law; laws of war; law of armed conflict
    document geneva-conventions | Geneva Conventions; Geneva Conventions of 1949; 1949 Geneva Conventions; Fourth Geneva Convention; Third Geneva Convention; Geneva Convention | date 1949-08-12 | place Geneva
    document refugee-convention | Refugee Convention; 1951 Refugee Convention; Convention relating to the Status of Refugees | date 1951-07-28 | place Geneva
    document rome-statute | Rome Statute | date 1998-07-17 | place Rome
    document unclos | UN Convention on the Law of the Sea; United Nations Convention on the Law of the Sea; UNCLOS | date 1982-12-10 | place Montego Bay
    document npt | Treaty on the Non-Proliferation of Nuclear Weapons; Non-Proliferation Treaty; NPT | date 1968-07-01
    document chemical-weapons-convention | Chemical Weapons Convention; CWC | date 1993-01-13 | place Paris
    document ottawa-convention | Ottawa Convention; Mine Ban Treaty | date 1997-12-03 | place Ottawa
    document cfe-treaty | Treaty on Conventional Armed Forces in Europe; CFE Treaty | date 1990-11-19 | place Paris
    document budapest-memorandum | Budapest Memorandum; Budapest Memorandum on Security Assurances | date 1994-12-05 | place Budapest
    document alma-ata-declaration-1991 | Alma-Ata Declaration; Alma-Ata Declaration of 1991; 1991 Alma-Ata Declaration; Almaty Declaration of 1991; Alma Ata Declaration | date 1991-12-21 | place Almaty
    document agenda-2030 | 2030 Agenda; 2030 Agenda for Sustainable Development; Sustainable Development Goals; SDGs | date 2015-09-25 | place New York
    document paris-climate-agreement | Paris Agreement on climate change | date 2015-12-12 | place Paris
    document unsc-1325 | resolution 1325; UNSCR 1325; Security Council resolution 1325 | date 2000-10-31
    document unsc-242 | resolution 242; UNSCR 242; Security Council resolution 242 | date 1967-11-22
    document unsc-338 | resolution 338; UNSCR 338; Security Council resolution 338 | date 1973-10-22
    document unsc-1244 | resolution 1244; UNSCR 1244; Security Council resolution 1244 | date 1999-06-10
    document unsc-1701 | resolution 1701; UNSCR 1701; Security Council resolution 1701 | date 2006-08-11
    document unsc-2202 | resolution 2202; UNSCR 2202; Security Council resolution 2202 | date 2015-02-17
    document unsc-2231 | resolution 2231; UNSCR 2231; Security Council resolution 2231 | date 2015-07-20
    document unsc-2254 | resolution 2254; UNSCR 2254; Security Council resolution 2254 | date 2015-12-18

    # Europe.
    document dayton-agreement | Dayton Agreement; Dayton Accords; Dayton Peace Agreement; General Framework Agreement for Peace; Dayton/Paris Agreement | date 1995-12-14 | place Paris
    document good-friday-agreement | Good Friday Agreement; Belfast Agreement; Belfast/Good Friday Agreement | date 1998-04-10 | place Belfast
    document ohrid-agreement | Ohrid Framework Agreement; Ohrid Agreement | date 2001-08-13 | place Ohrid
    document prespa-agreement | Prespa Agreement; Prespes Agreement | date 2018-06-17
    document brussels-agreement-2013 | Brussels Agreement | date 2013-04-19 | place Brussels | issuers serbia; kosovo
    document minsk-agreements | Minsk agreements; Minsk accords | date 2014-09-05..2015-02-12 | place Minsk
    document minsk-protocol-2014-09-05 | Minsk Protocol | date 2014-09-05 | place Minsk
    document minsk-memorandum-2014-09-19 | Minsk Memorandum | date 2014-09-19 | place Minsk
    document minsk-package-of-measures-2015-02-12 | Package of Measures; Package of Measures for the Implementation of the Minsk Agreements; Minsk Package of Measures; Minsk II | date 2015-02-12 | place Minsk
    document normandy-leaders-declaration-2015-02-12 | Declaration of the Leaders; Normandy leaders' declaration; Declaration in support of the Package of Measures | date 2015-02-12 | place Minsk | issuers russia/president; ukraine/president; france/president; germany/chancellor
    document georgia-six-point-2008 | six-point agreement; six-point plan; 12 August agreement; Medvedev-Sarkozy agreement | date 2008-08-12 | place Moscow
    document cyprus-high-level-agreements | High Level Agreements; High-Level Agreements; 1977 and 1979 High Level Agreements | date 1977..1979
    document cyprus-annan-plan | Annan Plan | date 2004-03-31
    document cyprus-joint-declaration-2014-02-11 | Joint Declaration of 11 February 2014; 11 February Joint Declaration; Joint Declaration of February 2014 | date 2014-02-11 | place Nicosia

    # Middle East and Asia.
    document camp-david-accords | Camp David Accords | date 1978-09-17 | place Camp David
    document oslo-accords | Oslo Accords; Oslo Agreement; Oslo agreements; Declaration of Principles on Interim Self-Government Arrangements | date 1993-09-13 | place Washington
    document wye-river-memorandum | Wye River Memorandum | date 1998-10-23 | place Washington
    document roadmap-2003 | Roadmap; Road Map; Quartet Roadmap | date 2003-04-30
    document arab-peace-initiative | Arab Peace Initiative | date 2002-03-28 | place Beirut
    document abraham-accords | Abraham Accords | date 2020-09-15 | place Washington
    document taif-agreement | Taif Agreement; Taif Accords; Taif Accord | date 1989-10-22 | place Taif
    document geneva-communique-2012 | Geneva Communiqué; Geneva Communique; Geneva Communiqué of 30 June 2012 | date 2012-06-30 | place Geneva
    document russia-us-statement-2016-02-22 | Joint Statement of the United States and the Russian Federation; Terms for the Cessation of Hostilities in Syria | date 2016-02-22 | issuers russia; united-states
    document jcpoa | Joint Comprehensive Plan of Action; JCPOA; Iran nuclear deal; Iran nuclear agreement | date 2015-07-14 | place Vienna
    document joint-plan-of-action | Joint Plan of Action; JPOA | date 2013-11-24 | place Geneva
    document stockholm-agreement-yemen | Stockholm Agreement; Hudaydah Agreement; Hodeidah Agreement | date 2018-12-13 | place Stockholm
    document riyadh-agreement-yemen | Riyadh Agreement | date 2019-11-05 | place Riyadh
    document libyan-political-agreement | Libyan Political Agreement; Skhirat Agreement | date 2015-12-17 | place Skhirat
    document bonn-agreement-2001 | Bonn Agreement; Bonn Accords | date 2001-12-05 | place Bonn
    document doha-agreement-2020 | Doha Agreement; Agreement for Bringing Peace to Afghanistan; U.S.-Taliban agreement | date 2020-02-29 | place Doha
    document geneva-accords-1988 | Geneva Accords | date 1988-04-14 | place Geneva
    document simla-agreement | Simla Agreement; Shimla Agreement | date 1972-07-02
    document lahore-declaration | Lahore Declaration | date 1999-02-21 | place Lahore
    document paris-peace-agreements-1991 | Paris Peace Agreements; Paris Peace Accords | date 1991-10-23 | place Paris
    document aceh-mou | Helsinki Memorandum of Understanding; Aceh MoU; Helsinki MoU | date 2005-08-15 | place Helsinki
    document bangsamoro-agreement | Comprehensive Agreement on the Bangsamoro; CAB | date 2014-03-27 | place Manila
    document bougainville-agreement | Bougainville Peace Agreement | date 2001-08-30
    document korean-armistice | Korean Armistice Agreement; Armistice Agreement; Military Armistice Agreement | date 1953-07-27
    document panmunjom-declaration | Panmunjom Declaration; Panmunjeom Declaration | date 2018-04-27
    document five-point-consensus | Five-Point Consensus; Five Point Consensus | date 2021-04-24 | place Jakarta

    # Africa.
    document cpa-sudan | Comprehensive Peace Agreement; CPA; Naivasha Agreement | date 2005-01-09 | place Nairobi
    document machakos-protocol | Machakos Protocol | date 2002-07-20 | place Machakos
    document arcss | Agreement on the Resolution of the Conflict in the Republic of South Sudan; Agreement on the Resolution of the Conflict in South Sudan; ARCSS | date 2015-08-17 | place Addis Ababa
    document r-arcss | Revitalized Agreement on the Resolution of the Conflict; Revitalised Agreement; R-ARCSS; Revitalized Agreement | date 2018-09-12 | place Addis Ababa
    document coh-agreement-2017-12-21 | Cessation of Hostilities Agreement; Agreement on Cessation of Hostilities, Protection of Civilians and Humanitarian Access; CoH Agreement; December 21 Cessation of Hostilities Agreement | date 2017-12-21 | place Addis Ababa
    document juba-agreement | Juba Peace Agreement; Juba Agreement | date 2020-10-03 | place Juba
    document pretoria-agreement-2022 | Pretoria Agreement; Cessation of Hostilities Agreement between the Government of Ethiopia and the TPLF | date 2022-11-02 | place Pretoria
    document doha-document-darfur | Doha Document for Peace in Darfur; DDPD | date 2011-07-14 | place Doha
    document jeddah-declaration-2023 | Jeddah Declaration; Jeddah Declaration of Commitment | date 2023-05-11 | place Jeddah
    document algiers-agreement-2000 | Algiers Agreement of 2000; Algiers Peace Agreement | date 2000-12-12 | place Algiers
    document mali-peace-agreement-2015 | Agreement for Peace and Reconciliation in Mali; Agreement on Peace and Reconciliation in Mali; Agreement for Peace and Reconciliation; Mali peace agreement; Algiers Agreement | date 2015-05-15 | place Bamako
    document khartoum-agreement-2019 | Khartoum Agreement; Political Agreement for Peace and Reconciliation in the Central African Republic | date 2019-02-06 | place Bangui
    document arusha-accords-1993 | Arusha Accords | date 1993-08-04 | place Arusha
    document arusha-agreement-2000 | Arusha Agreement; Arusha Peace and Reconciliation Agreement | date 2000-08-28 | place Arusha
    document lusaka-agreement-1999 | Lusaka Ceasefire Agreement; Lusaka Agreement | date 1999-07-10 | place Lusaka
    document lusaka-protocol-1994 | Lusaka Protocol | date 1994-11-20 | place Lusaka
    document psc-framework-2013 | Peace, Security and Cooperation Framework; Framework of Hope; Addis Ababa Framework Agreement | date 2013-02-24 | place Addis Ababa
    document lome-agreement-1999 | Lomé Peace Agreement; Lome Peace Agreement; Lomé Agreement | date 1999-07-07 | place Lomé
    document accra-agreement-2003 | Accra Comprehensive Peace Agreement; Accra Peace Agreement | date 2003-08-18 | place Accra
    document linas-marcoussis-2003 | Linas-Marcoussis Agreement | date 2003-01-24
    document ouagadougou-agreement-2007 | Ouagadougou Political Agreement; Ouagadougou Agreement | date 2007-03-04 | place Ouagadougou
    document rome-general-peace-agreement-1992 | Rome General Peace Accords; General Peace Agreement for Mozambique | date 1992-10-04 | place Rome
    document lancaster-house-1979 | Lancaster House Agreement | date 1979-12-21 | place London

    # America.
    document colombia-final-agreement-2016-08-24 | Final Agreement for the Termination of the Conflict; Final Agreement; Final Agreement to End the Armed Conflict and Build a Stable and Lasting Peace; Final Peace Agreement | date 2016-08-24 | place Havana
    document colombia-teatro-colon-2016-11-24 | Teatro Colón Agreement; new Final Agreement | date 2016-11-24 | place Bogotá
    document chapultepec-1992 | Chapultepec Peace Accords; Chapultepec Agreement | date 1992-01-16 | place Mexico City
    document esquipulas-ii | Esquipulas II; Esquipulas Agreement | date 1987-08-07 | place Guatemala City
    document guatemala-1996 | Agreement on a Firm and Lasting Peace | date 1996-12-29 | place Guatemala City

    # Arrangements of other processes that have states of their own.
    mechanism steinmeier-formula | Steinmeier formula; Steinmeier's formula; modalities of the Steinmeier formula
    mechanism heavy-weapons-withdrawal | withdrawal of heavy weapons; withdrawal of heavy weaponry; pull-out of heavy weapons; withdrawal of heavy armaments
    mechanism normandy-oversight-mechanism | oversight mechanism in the Normandy format; Normandy oversight mechanism; oversight mechanism | confidence low
    mechanism ceasefire-2017-08-25 | school ceasefire; back-to-school ceasefire; ceasefire from 25 August 2017 | date 2017-08-25
    mechanism ceasefire-2017-12-23 | ceasefire from 23 December 2017; ceasefire as of 23 December; New Year ceasefire | date 2017-12-23
    mechanism ceasefire-2019-07-21 | ceasefire from 21 July 2019; ceasefire as of 21 July; unlimited ceasefire of 21 July | date 2019-07-21
    mechanism ceasefire-2020-07-27 | ceasefire from 27 July 2020; additional measures to strengthen the ceasefire | date 2020-07-27
    mechanism ceasefire-colombia-2016-08-29 | bilateral and definitive ceasefire; bilateral and definitive cessation of fire and hostilities | date 2016-08-29
    mechanism tripartite-monitoring | tripartite monitoring and verification mechanism; tripartite mechanism
    mechanism syria-cessation-of-hostilities | cessation of hostilities in Syria; nationwide cessation of hostilities | date 2016-02-27
    mechanism black-sea-grain-initiative | Black Sea Grain Initiative; Black Sea Initiative; grain deal | date 2022-07-22
    mechanism geneva-iprm | Incident Prevention and Response Mechanism; Incident Prevention and Response Mechanisms; IPRM
    """#
}
