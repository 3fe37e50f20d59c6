extension Pack {
  /// Regions of several states, and territories that are spoken of by a name of their own.
  static let areasText = #"""
    area south-caucasus | South Caucasus; Southern Caucasus; Transcaucasia; Transcaucasus | adjective South Caucasian
    area north-caucasus | North Caucasus; Northern Caucasus
    area caucasus | Caucasus | adjective Caucasian
    area central-asia | Central Asia | adjective Central Asian
    area south-asia | South Asia | adjective South Asian
    area southeast-asia | South-East Asia; Southeast Asia; South East Asia | adjective South-East Asian; Southeast Asian
    area east-asia | East Asia; North-East Asia; Northeast Asia
    area asia-pacific | Asia-Pacific; Asia and the Pacific; Indo-Pacific
    area middle-east | Middle East; Near East | adjective Middle Eastern
    area gulf | Gulf region; Persian Gulf; Arabian Gulf; Arab Gulf
    area levant | Levant
    area maghreb | Maghreb | adjective Maghrebi
    area north-africa | North Africa; Northern Africa | adjective North African
    area west-africa | West Africa; Western Africa | adjective West African
    area east-africa | East Africa; Eastern Africa | adjective East African
    area central-africa | Central Africa
    area southern-africa | Southern Africa | adjective Southern African
    area sahel | Sahel; Sahel region; Sahelo-Saharan region | adjective Sahelian
    area lake-chad-basin | Lake Chad Basin; Lake Chad region
    area great-lakes | Great Lakes region; Great Lakes Region of Africa
    area horn-of-africa | Horn of Africa
    area africa | Africa; African continent | adjective African | people Africans
    area western-balkans | Western Balkans; West Balkans
    area balkans | Balkans; Balkan Peninsula; South-Eastern Europe; Southeastern Europe | adjective Balkan
    area baltic-states | Baltic States; Baltics | adjective Baltic
    area europe | Europe; European continent | adjective European | people Europeans
    area eastern-europe | Eastern Europe | adjective Eastern European; East European
    area central-europe | Central Europe | adjective Central European
    area eurasia | Eurasia | adjective Eurasian
    area euro-atlantic | Euro-Atlantic area; Euro-Atlantic region; Euro-Atlantic space
    area latin-america | Latin America; Latin America and the Caribbean | adjective Latin American | people Latin Americans
    area central-america | Central America | adjective Central American
    area south-america | South America | adjective South American
    area caribbean | Caribbean
    area arctic | Arctic; High North
    area black-sea | Black Sea; Black Sea region; Black Sea area
    area caspian | Caspian Sea; Caspian region; Caspian Basin
    area mediterranean | Mediterranean; Mediterranean region; Eastern Mediterranean
    area red-sea | Red Sea
    area south-china-sea | South China Sea
    area korean-peninsula | Korean Peninsula
    area northern-ireland | Northern Ireland; North of Ireland | state united-kingdom | capital Belfast | adjective Northern Irish
    area crimea | Crimea; Autonomous Republic of Crimea; Crimean Peninsula | state ukraine | capital Simferopol | adjective Crimean
    area donbas | Donbas; Donbass; Donetsk and Luhansk regions; certain areas of Donetsk and Luhansk regions; certain areas of the Donetsk and Luhansk regions | state ukraine
    area abkhazia | Abkhazia | state georgia | capital Sukhumi; Sokhumi | adjective Abkhaz; Abkhazian | people Abkhaz
    area south-ossetia | South Ossetia; Tskhinvali region; Tskhinvali Region/South Ossetia | state georgia | capital Tskhinvali | adjective South Ossetian | people South Ossetians
    area transnistria | Transnistria; Transdniestria; Trans-Dniester; Pridnestrovie | state moldova | capital Tiraspol | adjective Transnistrian; Transdniestrian
    area northern-cyprus | Northern Cyprus; northern part of Cyprus; Turkish Republic of Northern Cyprus; TRNC
    area republika-srpska | Republika Srpska | state bosnia-and-herzegovina | capital Banja Luka
    area gaza | Gaza; Gaza Strip | state palestine | capital Gaza City | adjective Gazan | people Gazans
    area west-bank | West Bank | state palestine
    area east-jerusalem | East Jerusalem
    area golan-heights | Golan Heights; Golan
    area sinai | Sinai; Sinai Peninsula | state egypt
    area western-sahara | Western Sahara | capital Laayoune; El Aaiún | adjective Sahrawi | people Sahrawis
    area somaliland | Somaliland | capital Hargeisa
    area darfur | Darfur | state sudan | adjective Darfuri | people Darfuris
    area abyei | Abyei; Abyei Area
    area blue-nile | Blue Nile; South Kordofan and Blue Nile; Two Areas | state sudan
    area tigray | Tigray; Tigray region | state ethiopia | capital Mekelle | adjective Tigrayan | people Tigrayans
    area casamance | Casamance | state senegal
    area azawad | Azawad; northern Mali | state mali
    area kivu | North Kivu; South Kivu; Kivus; eastern Democratic Republic of the Congo; eastern DRC | state democratic-republic-of-the-congo
    area cabo-delgado | Cabo Delgado | state mozambique
    area kashmir | Kashmir; Jammu and Kashmir | adjective Kashmiri | people Kashmiris
    area kurdistan-region | Kurdistan Region; Kurdistan Region of Iraq; Iraqi Kurdistan | state iraq | capital Erbil | adjective Kurdish | people Kurds
    area idlib | Idlib; Idlib de-escalation zone | state syria
    area rakhine | Rakhine; Rakhine State | state myanmar
    area aceh | Aceh | state indonesia | capital Banda Aceh | adjective Acehnese | people Acehnese
    area mindanao | Mindanao; Bangsamoro | state philippines | adjective Bangsamoro
    area bougainville | Bougainville; Autonomous Region of Bougainville | state papua-new-guinea | capital Buka
    area chechnya | Chechnya; Chechen Republic | state russia | capital Grozny | adjective Chechen | people Chechens
    area hong-kong | Hong Kong | state china
    area tibet | Tibet | state china | capital Lhasa | adjective Tibetan | people Tibetans
    area falkland-islands | Falkland Islands; Malvinas; Falkland Islands (Malvinas)
    """#

  /// Cities and sites where talks are held, other than the capitals, which stand with their states.
  static let placesText = #"""
    place aachen | Aachen | state germany
    place abidjan | Abidjan | state cote-d-ivoire
    place aleppo | Aleppo | state syria
    place almaty | Almaty; Alma-Ata | state kazakhstan
    place antalya | Antalya | state turkiye
    place antwerp | Antwerp | state belgium
    place aqaba | Aqaba | state jordan
    place arusha | Arusha | state tanzania
    place astrakhan | Astrakhan | state russia
    place auckland | Auckland | state new-zealand
    place baden-baden | Baden-Baden | state germany
    place balestrand | Balestrand | state norway
    place bali | Bali; Denpasar; Nusa Dua | state indonesia
    place barcelona | Barcelona | state spain
    place basel | Basel; Basle | state switzerland
    place batumi | Batumi | state georgia
    place belfast | Belfast; Stormont; Stormont Castle | state united-kingdom
    place benghazi | Benghazi | state libya
    place bergen | Bergen | state norway
    place burgenstock | Bürgenstock; Burgenstock | state switzerland
    place biarritz | Biarritz | state france
    place bologna | Bologna | state italy
    place bonn | Bonn; Petersberg | state germany
    place boston | Boston | state united-states
    place bretton-woods | Bretton Woods | state united-states
    place brisbane | Brisbane | state australia
    place bujumbura | Bujumbura | state burundi
    place busan | Busan | state south-korea
    place camp-david | Camp David | state united-states
    place cancun | Cancún; Cancun | state mexico
    place cannes | Cannes | state france
    place cape-town | Cape Town | state south-africa
    place caux | Caux | state switzerland
    place cartagena | Cartagena; Cartagena de Indias | state colombia
    place chengdu | Chengdu | state china
    place chicago | Chicago | state united-states
    place cluj-napoca | Cluj-Napoca | state romania
    place cologne | Cologne | state germany
    place corfu | Corfu | state greece
    place cotonou | Cotonou | state benin
    place crans-montana | Crans-Montana; Crans Montana | state switzerland
    place mont-pelerin | Mont Pelerin; Mont Pèlerin | state switzerland
    place dalian | Dalian | state china
    place dar-es-salaam | Dar es Salaam | state tanzania
    place dartmouth | Dartmouth | state united-states
    place davos | Davos | state switzerland
    place dayton | Dayton; Wright-Patterson Air Force Base | state united-states
    place deauville | Deauville | state france
    place donetsk | Donetsk | state ukraine
    place dubai | Dubai | state united-arab-emirates
    place dubrovnik | Dubrovnik | state croatia
    place durban | Durban | state south-africa
    place edinburgh | Edinburgh | state united-kingdom
    place elmau | Elmau; Schloss Elmau | state germany
    place enniskillen | Enniskillen; Lough Erne | state united-kingdom
    place entebbe | Entebbe | state uganda
    place erbil | Erbil | state iraq
    place evian | Évian; Evian; Évian-les-Bains | state france
    place florence | Florence | state italy
    place frankfurt | Frankfurt | state germany
    place mokolodi | Mokolodi | state botswana
    place gao | Gao | state mali
    place gdansk | Gdansk; Gdańsk | state poland
    place geneva | Geneva | state switzerland
    place genoa | Genoa | state italy
    place ghadames | Ghadames | state libya
    place gleneagles | Gleneagles | state united-kingdom
    place goma | Goma | state democratic-republic-of-the-congo
    place gothenburg | Gothenburg; Göteborg | state sweden
    place granada | Granada | state spain
    place guayaquil | Guayaquil | state ecuador
    place gyumri | Gyumri | state armenia
    place hague | The Hague | state netherlands
    place hamburg | Hamburg | state germany
    place hangzhou | Hangzhou | state china
    place heiligendamm | Heiligendamm | state germany
    place hiroshima | Hiroshima | state japan
    place ho-chi-minh-city | Ho Chi Minh City; Saigon | state viet-nam
    place hodeidah | Hodeidah; Hudaydah; Al Hudaydah; Port of Hodeidah | state yemen
    place houston | Houston | state united-states
    place hurghada | Hurghada | state egypt
    place innsbruck | Innsbruck | state austria
    place istanbul | Istanbul | state turkiye
    place izmir | Izmir | state turkiye
    place jeddah | Jeddah; Jiddah | state saudi-arabia
    place johannesburg | Johannesburg; Sandton | state south-africa
    place kaliningrad | Kaliningrad | state russia
    place kananaskis | Kananaskis | state canada
    place karachi | Karachi | state pakistan
    place kazan | Kazan | state russia
    place key-west | Key West | state united-states
    place kharkiv | Kharkiv; Kharkov | state ukraine
    place kisangani | Kisangani | state democratic-republic-of-the-congo
    place krakow | Krakow; Kraków; Cracow | state poland
    place kyoto | Kyoto | state japan
    place lagos | Lagos | state nigeria
    place lahore | Lahore | state pakistan
    place l-aquila | L'Aquila | state italy
    place larnaca | Larnaca | state cyprus
    place lausanne | Lausanne | state switzerland
    place limassol | Limassol | state cyprus
    place linz | Linz | state austria
    place los-angeles | Los Angeles | state united-states
    place los-cabos | Los Cabos | state mexico
    place lucerne | Lucerne | state switzerland
    place lodz | Lodz; Łódź; Lódz | state poland
    place lugano | Lugano | state switzerland
    place luhansk | Luhansk; Lugansk | state ukraine
    place lviv | Lviv | state ukraine
    place lyon | Lyon | state france
    place maastricht | Maastricht | state netherlands
    place machakos | Machakos | state kenya
    place mariupol | Mariupol | state ukraine
    place marrakesh | Marrakesh; Marrakech | state morocco
    place marseille | Marseille; Marseilles | state france
    place mayendorf | Mayendorf; Meiendorf; Meyendorf; Maiendorf | state russia
    place medellin | Medellín; Medellin | state colombia
    place melbourne | Melbourne | state australia
    place miami | Miami | state united-states
    place milan | Milan | state italy
    place mombasa | Mombasa | state kenya
    place monterrey | Monterrey | state mexico
    place montreal | Montreal; Montréal | state canada
    place montreux | Montreux | state switzerland
    place mumbai | Mumbai; Bombay | state india
    place munich | Munich | state germany
    place muskoka | Muskoka; Huntsville | state canada
    place naivasha | Naivasha | state kenya
    place naples | Naples | state italy
    place newport | Newport; Celtic Manor | state united-kingdom
    place new-york | New York; New York City | state united-states
    place nice | Nice | state france
    place nouadhibou | Nouadhibou | state mauritania
    place odesa | Odesa; Odessa | state ukraine
    place ohrid | Ohrid | state north-macedonia
    place osaka | Osaka | state japan
    place oxford | Oxford | state united-kingdom
    place palermo | Palermo | state italy
    place pittsburgh | Pittsburgh | state united-states
    place porto | Porto; Oporto | state portugal
    place port-sudan | Port Sudan | state sudan
    place punta-del-este | Punta del Este | state uruguay
    place quebec | Quebec; Quebec City; Québec | state canada
    place rambouillet | Rambouillet | state france
    place rhodes | Rhodes | state greece
    place rio-de-janeiro | Rio de Janeiro | state brazil
    place rotterdam | Rotterdam | state netherlands
    place saint-malo | Saint-Malo; St. Malo | state france
    place st-petersburg | St. Petersburg; St Petersburg; Saint Petersburg; Strelna | state russia
    place salzburg | Salzburg | state austria
    place samarkand | Samarkand | state uzbekistan
    place san-francisco | San Francisco | state united-states
    place sea-island | Sea Island | state united-states
    place seville | Seville | state spain
    place shanghai | Shanghai | state china
    place sharm-el-sheikh | Sharm el-Sheikh; Sharm El Sheikh | state egypt
    place skhirat | Skhirat; Bouznika | state morocco
    place sochi | Sochi; Krasnaya Polyana; Bocharov Ruchei | state russia
    place stanytsia-luhanska | Stanytsia Luhanska; Stanitsa Luganskaya | state ukraine
    place strasbourg | Strasbourg | state france
    place stuttgart | Stuttgart | state germany
    place sydney | Sydney | state australia
    place taif | Taif | state saudi-arabia
    place tangier | Tangier; Tangiers | state morocco
    place taormina | Taormina | state italy
    place thessaloniki | Thessaloniki; Salonica | state greece
    place toyako | Toyako; Hokkaido | state japan
    place toledo | Toledo | state spain
    place toronto | Toronto | state canada
    place trieste | Trieste | state italy
    place turin | Turin | state italy
    place gammarth | Gammarth | state tunisia
    place turnberry | Turnberry | state united-kingdom
    place uppsala | Uppsala | state sweden
    place valencia | Valencia | state spain
    place vancouver | Vancouver | state canada
    place venice | Venice | state italy
    place versailles | Versailles | state france
    place vladivostok | Vladivostok | state russia
    place wilton-park | Wilton Park | state united-kingdom
    place wroclaw | Wroclaw; Wrocław | state poland
    place wye-river | Wye River; Wye Plantation | state united-states
    place yalta | Yalta | state ukraine
    place zurich | Zurich; Zürich | state switzerland
    """#
}
