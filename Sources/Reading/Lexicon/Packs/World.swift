extension Pack {
  /// The states of the world, the regions people speak of as one, and the cities where talks are held.
  public static let world = Pack(shipped: "world", text: worldText)

  static let worldText = [statesText, areasText, placesText].joined(separator: "\n")
}

extension Pack {
  /// Members and observers of the United Nations, and states that a number of others recognise.
  static let statesText = #"""
    state afghanistan | Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | adjective Afghan | capital Kabul | people Afghans
    state albania | Albania; Republic of Albania | adjective Albanian | capital Tirana | people Albanians
    state algeria | Algeria; People's Democratic Republic of Algeria | adjective Algerian | capital Algiers | people Algerians
    state andorra | Andorra; Principality of Andorra | adjective Andorran | capital Andorra la Vella | people Andorrans
    state angola | Angola; Republic of Angola | adjective Angolan | capital Luanda | people Angolans
    state antigua-and-barbuda | Antigua and Barbuda | adjective Antiguan; Barbudan | capital Saint John's; St. John's | people Antiguans; Barbudans
    state argentina | Argentina; Argentine Republic | adjective Argentine; Argentinian | capital Buenos Aires | people Argentines; Argentinians
    state armenia | Armenia; Republic of Armenia | adjective Armenian | capital Yerevan; Erevan | people Armenians
    state australia | Australia; Commonwealth of Australia | adjective Australian | capital Canberra | people Australians
    state austria | Austria; Republic of Austria | adjective Austrian | capital Vienna | people Austrians
    state azerbaijan | Azerbaijan; Republic of Azerbaijan; Azerbaijan Republic | adjective Azerbaijani; Azeri | capital Baku | people Azerbaijanis; Azeris
    state bahamas | Bahamas; Commonwealth of the Bahamas | adjective Bahamian | capital Nassau | people Bahamians
    state bahrain | Bahrain; Kingdom of Bahrain | adjective Bahraini | capital Manama | people Bahrainis
    state bangladesh | Bangladesh; People's Republic of Bangladesh | adjective Bangladeshi | capital Dhaka | people Bangladeshis
    state barbados | Barbados | adjective Barbadian | capital Bridgetown | people Barbadians
    state belarus | Belarus; Republic of Belarus; Belorussia; Byelorussia | adjective Belarusian; Belarussian | capital Minsk | people Belarusians
    state belgium | Belgium; Kingdom of Belgium | adjective Belgian | capital Brussels | people Belgians
    state belize | Belize | adjective Belizean | capital Belmopan | people Belizeans
    state benin | Benin; Republic of Benin | adjective Beninese | capital Porto-Novo | people Beninese
    state bhutan | Bhutan; Kingdom of Bhutan | adjective Bhutanese | capital Thimphu | people Bhutanese
    state bolivia | Bolivia; Plurinational State of Bolivia | adjective Bolivian | capital La Paz; Sucre | people Bolivians
    state bosnia-and-herzegovina | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia; BiH | adjective Bosnian; Herzegovinian | capital Sarajevo | people Bosnians
    state botswana | Botswana; Republic of Botswana | adjective Botswanan | capital Gaborone | people Batswana
    state brazil | Brazil; Federative Republic of Brazil | adjective Brazilian | capital Brasília; Brasilia | people Brazilians
    state brunei | Brunei; Brunei Darussalam | adjective Bruneian | capital Bandar Seri Begawan | people Bruneians
    state bulgaria | Bulgaria; Republic of Bulgaria | adjective Bulgarian | capital Sofia | people Bulgarians
    state burkina-faso | Burkina Faso | adjective Burkinabe; Burkinabè | capital Ouagadougou | people Burkinabe
    state burundi | Burundi; Republic of Burundi | adjective Burundian | capital Gitega | people Burundians
    state cabo-verde | Cabo Verde; Cape Verde; Republic of Cabo Verde | adjective Cabo Verdean; Cape Verdean | capital Praia | people Cabo Verdeans
    state cambodia | Cambodia; Kingdom of Cambodia | adjective Cambodian; Khmer | capital Phnom Penh | people Cambodians
    state cameroon | Cameroon; Republic of Cameroon | adjective Cameroonian | capital Yaoundé; Yaounde | people Cameroonians
    state canada | Canada | adjective Canadian | capital Ottawa | people Canadians
    state central-african-republic | Central African Republic; CAR | adjective Central African | capital Bangui | people Central Africans
    state chad | Chad; Republic of Chad | adjective Chadian | capital N'Djamena | people Chadians
    state chile | Chile; Republic of Chile | adjective Chilean | capital Santiago | people Chileans
    state china | China; People's Republic of China; PRC | adjective Chinese | capital Beijing; Peking | people Chinese
    state colombia | Colombia; Republic of Colombia | adjective Colombian | capital Bogotá; Bogota | people Colombians
    state comoros | Comoros; Union of the Comoros | adjective Comorian | capital Moroni | people Comorians
    state republic-of-the-congo | Republic of the Congo; Congo-Brazzaville; Congo Republic | adjective Congolese | capital Brazzaville | people Congolese
    state democratic-republic-of-the-congo | Democratic Republic of the Congo; DR Congo; DRC; Congo-Kinshasa; Zaire | adjective Congolese | capital Kinshasa | people Congolese
    state costa-rica | Costa Rica; Republic of Costa Rica | adjective Costa Rican | capital San José; San Jose | people Costa Ricans
    state cote-d-ivoire | Côte d'Ivoire; Cote d'Ivoire; Ivory Coast; Republic of Côte d'Ivoire | adjective Ivorian | capital Yamoussoukro | people Ivorians
    state croatia | Croatia; Republic of Croatia | adjective Croatian; Croat | capital Zagreb | people Croats; Croatians
    state cuba | Cuba; Republic of Cuba | adjective Cuban | capital Havana | people Cubans
    state cyprus | Cyprus; Republic of Cyprus | adjective Cypriot | capital Nicosia | people Cypriots
    state czechia | Czechia; Czech Republic | adjective Czech | capital Prague | people Czechs
    state denmark | Denmark; Kingdom of Denmark | adjective Danish | capital Copenhagen | people Danes
    state djibouti | Djibouti; Republic of Djibouti | adjective Djiboutian | capital Djibouti City | people Djiboutians
    state dominica | Dominica; Commonwealth of Dominica | capital Roseau
    state dominican-republic | Dominican Republic | adjective Dominican | capital Santo Domingo | people Dominicans
    state ecuador | Ecuador; Republic of Ecuador | adjective Ecuadorian; Ecuadorean | capital Quito | people Ecuadorians
    state egypt | Egypt; Arab Republic of Egypt | adjective Egyptian | capital Cairo | people Egyptians
    state el-salvador | El Salvador; Republic of El Salvador | adjective Salvadoran; Salvadorean | capital San Salvador | people Salvadorans
    state equatorial-guinea | Equatorial Guinea; Republic of Equatorial Guinea | adjective Equatorial Guinean; Equatoguinean | capital Malabo | people Equatorial Guineans
    state eritrea | Eritrea; State of Eritrea | adjective Eritrean | capital Asmara | people Eritreans
    state estonia | Estonia; Republic of Estonia | adjective Estonian | capital Tallinn | people Estonians
    state eswatini | Eswatini; Kingdom of Eswatini; Swaziland | adjective Swazi; Eswatini | capital Mbabane | people Swazis
    state ethiopia | Ethiopia; Federal Democratic Republic of Ethiopia | adjective Ethiopian | capital Addis Ababa | people Ethiopians
    state fiji | Fiji; Republic of Fiji | adjective Fijian | capital Suva | people Fijians
    state finland | Finland; Republic of Finland | adjective Finnish | capital Helsinki | people Finns
    state france | France; French Republic | adjective French | capital Paris | people French
    state gabon | Gabon; Gabonese Republic | adjective Gabonese | capital Libreville | people Gabonese
    state gambia | Gambia; Republic of The Gambia | adjective Gambian | capital Banjul | people Gambians
    state georgia | Georgia; Republic of Georgia | adjective Georgian | capital Tbilisi | people Georgians
    state germany | Germany; Federal Republic of Germany | adjective German | capital Berlin | people Germans
    state ghana | Ghana; Republic of Ghana | adjective Ghanaian | capital Accra | people Ghanaians
    state greece | Greece; Hellenic Republic | adjective Greek; Hellenic | capital Athens | people Greeks
    state grenada | Grenada | adjective Grenadian | capital Saint George's | people Grenadians
    state guatemala | Guatemala; Republic of Guatemala | adjective Guatemalan | capital Guatemala City | people Guatemalans
    state guinea | Guinea; Republic of Guinea | adjective Guinean | capital Conakry | people Guineans
    state guinea-bissau | Guinea-Bissau; Republic of Guinea-Bissau | adjective Bissau-Guinean | capital Bissau | people Bissau-Guineans
    state guyana | Guyana; Co-operative Republic of Guyana | adjective Guyanese | capital Georgetown | people Guyanese
    state haiti | Haiti; Republic of Haiti | adjective Haitian | capital Port-au-Prince | people Haitians
    state holy-see | Holy See; Vatican; Vatican City | adjective Vatican | capital Vatican City
    state honduras | Honduras; Republic of Honduras | adjective Honduran | capital Tegucigalpa | people Hondurans
    state hungary | Hungary | adjective Hungarian | capital Budapest | people Hungarians
    state iceland | Iceland | adjective Icelandic | capital Reykjavik; Reykjavík | people Icelanders
    state india | India; Republic of India | adjective Indian | capital New Delhi; Delhi | people Indians
    state indonesia | Indonesia; Republic of Indonesia | adjective Indonesian | capital Jakarta | people Indonesians
    state iran | Iran; Islamic Republic of Iran | adjective Iranian | capital Tehran; Teheran | people Iranians
    state iraq | Iraq; Republic of Iraq | adjective Iraqi | capital Baghdad | people Iraqis
    state ireland | Ireland; Republic of Ireland | adjective Irish | capital Dublin | people Irish
    state israel | Israel; State of Israel | adjective Israeli | capital Jerusalem | people Israelis
    state italy | Italy; Italian Republic | adjective Italian | capital Rome | people Italians
    state jamaica | Jamaica | adjective Jamaican | capital Kingston | people Jamaicans
    state japan | Japan | adjective Japanese | capital Tokyo | people Japanese
    state jordan | Jordan; Hashemite Kingdom of Jordan | adjective Jordanian | capital Amman | people Jordanians
    state kazakhstan | Kazakhstan; Republic of Kazakhstan | adjective Kazakh; Kazakhstani | capital Astana; Nur-Sultan | people Kazakhs; Kazakhstanis
    state kenya | Kenya; Republic of Kenya | adjective Kenyan | capital Nairobi | people Kenyans
    state kiribati | Kiribati; Republic of Kiribati | adjective I-Kiribati | capital Tarawa
    state north-korea | North Korea; Democratic People's Republic of Korea; DPRK; D.P.R.K. | adjective North Korean | capital Pyongyang | people North Koreans
    state south-korea | South Korea; Republic of Korea; ROK; R.O.K. | adjective South Korean | capital Seoul | people South Koreans
    state kosovo | Kosovo; Republic of Kosovo | adjective Kosovar; Kosovan | capital Pristina; Prishtina | people Kosovars
    state kuwait | Kuwait; State of Kuwait | adjective Kuwaiti | capital Kuwait City | people Kuwaitis
    state kyrgyzstan | Kyrgyzstan; Kyrgyz Republic | adjective Kyrgyz | capital Bishkek | people Kyrgyz
    state laos | Laos; Lao People's Democratic Republic; Lao PDR | adjective Lao; Laotian | capital Vientiane | people Laotians
    state latvia | Latvia; Republic of Latvia | adjective Latvian | capital Riga | people Latvians
    state lebanon | Lebanon; Lebanese Republic | adjective Lebanese | capital Beirut | people Lebanese
    state lesotho | Lesotho; Kingdom of Lesotho | adjective Basotho | capital Maseru | people Basotho
    state liberia | Liberia; Republic of Liberia | adjective Liberian | capital Monrovia | people Liberians
    state libya | Libya; State of Libya; Libyan Arab Jamahiriya | adjective Libyan | capital Tripoli | people Libyans
    state liechtenstein | Liechtenstein; Principality of Liechtenstein | capital Vaduz | people Liechtensteiners
    state lithuania | Lithuania; Republic of Lithuania | adjective Lithuanian | capital Vilnius | people Lithuanians
    state luxembourg | Luxembourg; Grand Duchy of Luxembourg | adjective Luxembourgish | capital Luxembourg City | people Luxembourgers
    state madagascar | Madagascar; Republic of Madagascar | adjective Malagasy | capital Antananarivo | people Malagasy
    state malawi | Malawi; Republic of Malawi | adjective Malawian | capital Lilongwe | people Malawians
    state malaysia | Malaysia | adjective Malaysian | capital Kuala Lumpur; Putrajaya | people Malaysians
    state maldives | Maldives; Republic of Maldives | adjective Maldivian | capital Malé | people Maldivians
    state mali | Mali; Republic of Mali | adjective Malian | capital Bamako | people Malians
    state malta | Malta; Republic of Malta | adjective Maltese | capital Valletta | people Maltese
    state marshall-islands | Marshall Islands; Republic of the Marshall Islands | adjective Marshallese | capital Majuro | people Marshallese
    state mauritania | Mauritania; Islamic Republic of Mauritania | adjective Mauritanian | capital Nouakchott | people Mauritanians
    state mauritius | Mauritius; Republic of Mauritius | adjective Mauritian | capital Port Louis | people Mauritians
    state mexico | Mexico; United Mexican States | adjective Mexican | capital Mexico City | people Mexicans
    state micronesia | Micronesia; Federated States of Micronesia | adjective Micronesian | capital Palikir | people Micronesians
    state moldova | Moldova; Republic of Moldova | adjective Moldovan | capital Chisinau; Chișinău | people Moldovans
    state monaco | Monaco; Principality of Monaco | adjective Monegasque; Monégasque
    state mongolia | Mongolia | adjective Mongolian | capital Ulaanbaatar; Ulan Bator | people Mongolians
    state montenegro | Montenegro | adjective Montenegrin | capital Podgorica | people Montenegrins
    state morocco | Morocco; Kingdom of Morocco | adjective Moroccan | capital Rabat | people Moroccans
    state mozambique | Mozambique; Republic of Mozambique | adjective Mozambican | capital Maputo | people Mozambicans
    state myanmar | Myanmar; Burma; Republic of the Union of Myanmar | adjective Burmese; Myanmar | capital Nay Pyi Taw; Naypyidaw | people Burmese
    state namibia | Namibia; Republic of Namibia | adjective Namibian | capital Windhoek | people Namibians
    state nauru | Nauru; Republic of Nauru | adjective Nauruan | capital Yaren | people Nauruans
    state nepal | Nepal | adjective Nepali; Nepalese | capital Kathmandu | people Nepalis; Nepalese
    state netherlands | Netherlands; Kingdom of the Netherlands; Holland | adjective Dutch; Netherlands | capital Amsterdam | people Dutch
    state new-zealand | New Zealand; Aotearoa New Zealand | adjective New Zealand | capital Wellington | people New Zealanders
    state nicaragua | Nicaragua; Republic of Nicaragua | adjective Nicaraguan | capital Managua | people Nicaraguans
    state niger | Niger; Republic of the Niger; Republic of Niger | adjective Nigerien | capital Niamey | people Nigeriens
    state nigeria | Nigeria; Federal Republic of Nigeria | adjective Nigerian | capital Abuja | people Nigerians
    state north-macedonia | North Macedonia; Republic of North Macedonia; Macedonia; former Yugoslav Republic of Macedonia; FYROM | adjective Macedonian; North Macedonian | capital Skopje | people Macedonians
    state norway | Norway; Kingdom of Norway | adjective Norwegian | capital Oslo | people Norwegians
    state oman | Oman; Sultanate of Oman | adjective Omani | capital Muscat | people Omanis
    state pakistan | Pakistan; Islamic Republic of Pakistan | adjective Pakistani | capital Islamabad | people Pakistanis
    state palau | Palau; Republic of Palau | adjective Palauan | capital Ngerulmud | people Palauans
    state palestine | Palestine; State of Palestine | adjective Palestinian | capital Ramallah | people Palestinians
    state panama | Panama; Republic of Panama | adjective Panamanian | capital Panama City | people Panamanians
    state papua-new-guinea | Papua New Guinea; Independent State of Papua New Guinea; PNG | adjective Papua New Guinean | capital Port Moresby | people Papua New Guineans
    state paraguay | Paraguay; Republic of Paraguay | adjective Paraguayan | capital Asunción; Asuncion | people Paraguayans
    state peru | Peru; Republic of Peru | adjective Peruvian | capital Lima | people Peruvians
    state philippines | Philippines; Republic of the Philippines | adjective Philippine; Filipino | capital Manila | people Filipinos
    state poland | Poland; Republic of Poland | adjective Polish | capital Warsaw | people Poles
    state portugal | Portugal; Portuguese Republic | adjective Portuguese | capital Lisbon | people Portuguese
    state qatar | Qatar; State of Qatar | adjective Qatari | capital Doha | people Qataris
    state romania | Romania | adjective Romanian | capital Bucharest | people Romanians
    state russia | Russia; Russian Federation | adjective Russian | capital Moscow | people Russians
    state rwanda | Rwanda; Republic of Rwanda | adjective Rwandan | capital Kigali | people Rwandans
    state saint-kitts-and-nevis | Saint Kitts and Nevis; St. Kitts and Nevis | capital Basseterre
    state saint-lucia | Saint Lucia; St. Lucia | adjective Saint Lucian | capital Castries | people Saint Lucians
    state saint-vincent-and-the-grenadines | Saint Vincent and the Grenadines; St. Vincent and the Grenadines | adjective Vincentian | capital Kingstown | people Vincentians
    state samoa | Samoa; Independent State of Samoa | adjective Samoan | capital Apia | people Samoans
    state san-marino | San Marino; Republic of San Marino | adjective Sammarinese | people Sammarinese
    state sao-tome-and-principe | São Tomé and Príncipe; Sao Tome and Principe | adjective Santomean | capital São Tomé | people Santomeans
    state saudi-arabia | Saudi Arabia; Kingdom of Saudi Arabia; KSA | adjective Saudi; Saudi Arabian | capital Riyadh | people Saudis
    state senegal | Senegal; Republic of Senegal | adjective Senegalese | capital Dakar | people Senegalese
    state serbia | Serbia; Republic of Serbia | adjective Serbian; Serb | capital Belgrade | people Serbs; Serbians
    state seychelles | Seychelles; Republic of Seychelles | adjective Seychellois | capital Victoria | people Seychellois
    state sierra-leone | Sierra Leone; Republic of Sierra Leone | adjective Sierra Leonean | capital Freetown | people Sierra Leoneans
    state singapore | Singapore; Republic of Singapore | adjective Singaporean | people Singaporeans
    state slovakia | Slovakia; Slovak Republic | adjective Slovak; Slovakian | capital Bratislava | people Slovaks
    state slovenia | Slovenia; Republic of Slovenia | adjective Slovenian; Slovene | capital Ljubljana | people Slovenes; Slovenians
    state solomon-islands | Solomon Islands | adjective Solomon Islands | capital Honiara | people Solomon Islanders
    state somalia | Somalia; Federal Republic of Somalia | adjective Somali | capital Mogadishu | people Somalis
    state south-africa | South Africa; Republic of South Africa; RSA | adjective South African | capital Pretoria | people South Africans
    state south-sudan | South Sudan; Republic of South Sudan | adjective South Sudanese | capital Juba | people South Sudanese
    state spain | Spain; Kingdom of Spain | adjective Spanish | capital Madrid | people Spaniards
    state sri-lanka | Sri Lanka; Democratic Socialist Republic of Sri Lanka | adjective Sri Lankan | capital Colombo | people Sri Lankans
    state sudan | Sudan; Republic of the Sudan; Republic of Sudan | adjective Sudanese | capital Khartoum | people Sudanese
    state suriname | Suriname; Republic of Suriname | adjective Surinamese | capital Paramaribo | people Surinamese
    state sweden | Sweden; Kingdom of Sweden | adjective Swedish | capital Stockholm | people Swedes
    state switzerland | Switzerland; Swiss Confederation | adjective Swiss | capital Bern; Berne | people Swiss
    state syria | Syria; Syrian Arab Republic | adjective Syrian | capital Damascus | people Syrians
    state taiwan | Taiwan; Chinese Taipei; Republic of China | adjective Taiwanese | capital Taipei | people Taiwanese
    state tajikistan | Tajikistan; Republic of Tajikistan | adjective Tajik; Tajikistani | capital Dushanbe | people Tajiks
    state tanzania | Tanzania; United Republic of Tanzania | adjective Tanzanian | capital Dodoma | people Tanzanians
    state thailand | Thailand; Kingdom of Thailand | adjective Thai | capital Bangkok | people Thais
    state timor-leste | Timor-Leste; East Timor; Democratic Republic of Timor-Leste | adjective Timorese; East Timorese | capital Dili | people Timorese
    state togo | Togo; Togolese Republic | adjective Togolese | capital Lomé; Lome | people Togolese
    state tonga | Tonga; Kingdom of Tonga | adjective Tongan | capital Nuku'alofa | people Tongans
    state trinidad-and-tobago | Trinidad and Tobago; Republic of Trinidad and Tobago | adjective Trinidadian | capital Port of Spain | people Trinidadians
    state tunisia | Tunisia; Republic of Tunisia | adjective Tunisian | capital Tunis | people Tunisians
    state turkiye | Türkiye; Turkey; Turkiye; Republic of Türkiye; Republic of Turkey | adjective Turkish | capital Ankara | people Turks
    state turkmenistan | Turkmenistan | adjective Turkmen | capital Ashgabat; Ashkhabad | people Turkmens
    state tuvalu | Tuvalu | adjective Tuvaluan | capital Funafuti | people Tuvaluans
    state uganda | Uganda; Republic of Uganda | adjective Ugandan | capital Kampala | people Ugandans
    state ukraine | Ukraine | adjective Ukrainian | capital Kyiv; Kiev | people Ukrainians
    state united-arab-emirates | United Arab Emirates; UAE; U.A.E.; Emirates | adjective Emirati | capital Abu Dhabi | people Emiratis
    state united-kingdom | United Kingdom; United Kingdom of Great Britain and Northern Ireland; UK; U.K.; Great Britain; Britain | adjective British; UK | capital London | people British; Britons
    state united-states | United States; United States of America; U.S.; US; USA; U.S.A.; America | adjective American; U.S.; US | capital Washington; Washington, D.C.; Washington D.C.; Washington DC | people Americans
    state uruguay | Uruguay; Eastern Republic of Uruguay | adjective Uruguayan | capital Montevideo | people Uruguayans
    state uzbekistan | Uzbekistan; Republic of Uzbekistan | adjective Uzbek; Uzbekistani | capital Tashkent | people Uzbeks
    state vanuatu | Vanuatu; Republic of Vanuatu | adjective Ni-Vanuatu; Vanuatuan | capital Port Vila
    state venezuela | Venezuela; Bolivarian Republic of Venezuela | adjective Venezuelan | capital Caracas | people Venezuelans
    state viet-nam | Vietnam; Viet Nam; Socialist Republic of Viet Nam | adjective Vietnamese | capital Hanoi; Ha Noi | people Vietnamese
    state yemen | Yemen; Republic of Yemen | adjective Yemeni | capital Sana'a; Sanaa | people Yemenis
    state zambia | Zambia; Republic of Zambia | adjective Zambian | capital Lusaka | people Zambians
    state zimbabwe | Zimbabwe; Republic of Zimbabwe | adjective Zimbabwean | capital Harare | people Zimbabweans

    # States that no longer are, met in older papers.
    state soviet-union | Soviet Union; USSR; Union of Soviet Socialist Republics | adjective Soviet
    state yugoslavia | Yugoslavia; Federal Republic of Yugoslavia; FRY; SFRY | adjective Yugoslav; Yugoslavian
    state czechoslovakia | Czechoslovakia; Czech and Slovak Federal Republic; CSFR | adjective Czechoslovak
    """#
}
