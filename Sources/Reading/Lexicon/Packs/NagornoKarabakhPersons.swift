extension Pack {
  /// Persons of the Nagorno-Karabakh process, with spellings and offices held.
  ///
  /// Homonyms stand side by side (two Sargsyans, three Aliyevs, two Ivanovs): the day tells them apart.
  static let karabakhPersonsText = #"""
    # Co-chairs. Outgoing and incoming holders may travel together for some weeks.
    person vladimir-kazimirov | Vladimir Kazimirov | holds minsk-group/co-chairs for russia 1992..1996 | confidence low
    person yuri-yukalov | Yuri Yukalov; Yury Yukalov | holds minsk-group/co-chairs for russia 1996..1998 | confidence low
    person valentin-lozinsky | Valentin Lozinsky; Valentin Lozinskiy | holds minsk-group/co-chairs for russia 1996..1998 | confidence low
    person nikolai-gribkov | Nikolai Gribkov; Nikolay Gribkov | holds minsk-group/co-chairs for russia 1999..2002 | confidence low
    person vyacheslav-trubnikov | Vyacheslav Trubnikov; Viacheslav Trubnikov | holds minsk-group/co-chairs for russia 2000..2004 | confidence low
    person yuri-merzlyakov | Yuri Merzlyakov; Yury Merzlyakov; Yuriy Merzlyakov; Yuri Merzliakov; Yury Merzliakov; Yuriy Merzliakov; Iouri Merzlyakov; Yuri Merzlakov | holds minsk-group/co-chairs for russia 2003..2010-05
    person igor-popov | Igor Popov; Igor Popow | holds minsk-group/co-chairs for russia 2010-04..2021-07
    person igor-khovaev | Igor Khovaev; Igor Khovayev; Igor Khozaev; Igor Kozayev | holds minsk-group/co-chairs for russia 2021-07..
    person john-maresca | John Maresca; John J. Maresca | holds minsk-group/co-chairs for united-states 1992..1994 | confidence low
    person joseph-presel | Joseph Presel; Joseph A. Presel | holds minsk-group/co-chairs for united-states 1995..1997 | confidence low
    person lynn-pascoe | Lynn Pascoe; B. Lynn Pascoe | holds minsk-group/co-chairs for united-states 1997..1998 | confidence low
    person donald-keyser | Donald Keyser; Donald W. Keyser | holds minsk-group/co-chairs for united-states 1998..1999 | confidence low
    person carey-cavanaugh | Carey Cavanaugh; Carey Cavanagh | holds minsk-group/co-chairs for united-states 1999..2001 | confidence low
    person rudolf-perina | Rudolf Perina; Rudolph Perina | holds minsk-group/co-chairs for united-states 2001..2004 | confidence low
    person steven-mann | Steven Mann; Stephen Mann; Steven R. Mann | holds minsk-group/co-chairs for united-states 2004..2006-06
    person matthew-bryza | Matthew Bryza; Mathew Bryza; Matthew J. Bryza; Matt Bryza | holds minsk-group/co-chairs for united-states 2006-06..2009-09; united-states/deputy-assistant-secretary-of-state 2005..2009
    person robert-bradtke | Robert Bradtke; Robert A. Bradtke | holds minsk-group/co-chairs for united-states 2009-09..2012-12
    person ian-kelly | Ian Kelly | holds minsk-group/co-chairs for united-states 2012-12..2013-09
    person james-warlick | James Warlick; James B. Warlick | holds minsk-group/co-chairs for united-states 2013-08..2016-12
    person richard-hoagland | Richard Hoagland; Richard E. Hoagland | holds minsk-group/co-chairs for united-states 2017-01..2017-08
    person andrew-schofer | Andrew Schofer; Andrew Schoefer | holds minsk-group/co-chairs for united-states 2017-08..2022
    person erika-olson | Erika Olson | holds minsk-group/co-chairs for united-states 2022..2022 | confidence low
    person philip-reeker | Philip Reeker; Phillip Reeker; Philip T. Reeker | holds united-states/senior-adviser-caucasus 2022-08..2023-01
    person louis-bono | Louis Bono; Louis L. Bono | holds united-states/senior-adviser-caucasus 2023-02..; minsk-group/co-chairs for united-states 2023-02..
    person georges-vaugier | Georges Vaugier | holds minsk-group/co-chairs for france 1997..1999 | confidence low
    person jean-jacques-gaillarde | Jean-Jacques Gaillarde; Jean-Jacques Gaillard | holds minsk-group/co-chairs for france 1999..2001 | confidence low
    person philippe-de-suremain | Philippe de Suremain | holds minsk-group/co-chairs for france 2001..2002 | confidence low
    person hugues-pernet | Hugues Pernet; Hugues Perne | holds minsk-group/co-chairs for france 2002..2003 | confidence low
    person henry-jacolin | Henry Jacolin; Henri Jacolin | holds minsk-group/co-chairs for france 2003..2005 | confidence low
    person bernard-fassier | Bernard Fassier; Bernar Fassier | holds minsk-group/co-chairs for france 2004..2011-12
    person jacques-faure | Jacques Faure; Jaques Faure; Jacques For | holds minsk-group/co-chairs for france 2011-11..2014-05
    person pierre-andrieu | Pierre Andrieu; Pierre Andrieux | holds minsk-group/co-chairs for france 2014-04..2016-11
    person stephane-visconti | Stéphane Visconti; Stephane Visconti; Stefan Visconti | holds minsk-group/co-chairs for france 2016-10..2021-11-04
    person brice-roquefeuil | Brice Roquefeuil; Brice Roquefeuille; Bris Rockfeller | holds minsk-group/co-chairs for france 2021-11-04..
    person mario-raffaelli | Mario Raffaelli | holds minsk-group/co-chairs for italy 1992..1993 | confidence low
    person jan-eliasson | Jan Eliasson | holds minsk-group/co-chairs for sweden 1994..1995 | confidence low
    person heikki-talvitie | Heikki Talvitie | holds minsk-group/co-chairs for finland 1995..1996 | confidence low

    # OSCE and United Nations.
    person andrzej-kasprzyk | Andrzej Kasprzyk; Andrey Kasprzyk; Andrei Kasprzyk; Andrzej Kasprczyk; Andrzej Kasprzik; Andjey Kasprshik; Andrei Kaspshik; Andrzey Kasprzyk; Andrej Kasprzyk | holds osce/personal-representative 1996-07..
    person wilhelm-hoeynck | Wilhelm Höynck; Wilhelm Hoeynck | holds osce/secretary-general 1993..1996-06 | confidence low
    person giancarlo-aragona | Giancarlo Aragona | holds osce/secretary-general 1996-06..1999-06 | confidence low
    person jan-kubis | Ján Kubiš; Jan Kubis | holds osce/secretary-general 1999-06..2005-06 | confidence low
    person marc-perrin-de-brichambaut | Marc Perrin de Brichambaut | holds osce/secretary-general 2005-06..2011-06
    person lamberto-zannier | Lamberto Zannier | holds osce/secretary-general 2011-07..2017-06
    person thomas-greminger | Thomas Greminger | holds osce/secretary-general 2017-07..2020-07
    person helga-schmid | Helga Schmid; Helga Maria Schmid | holds osce/secretary-general 2020-12..2024-09
    person feridun-sinirlioglu | Feridun Sinirlioğlu; Feridun Sinirlioglu; Feridun H. Sinirlioğlu | holds osce/secretary-general 2024-12..
    person alexander-stubb | Alexander Stubb | holds osce/chairperson-in-office 2008-04..2008-12; finland/foreign-minister 2008-04..2011-06
    person ilkka-kanerva | Ilkka Kanerva | holds osce/chairperson-in-office 2008-01..2008-04; finland/foreign-minister 2007-04..2008-04 | confidence low
    person dora-bakoyannis | Dora Bakoyannis | holds osce/chairperson-in-office 2009-01..2009-10; greece/foreign-minister 2006-02..2009-10 | confidence low
    person george-papandreou | George Papandreou; Georgios Papandreou; George A. Papandreou | holds osce/chairperson-in-office 2009-10..2009-12; greece/prime-minister 2009-10..2011-11 | confidence low
    person kanat-saudabayev | Kanat Saudabayev; Kanat Saudabaev | holds osce/chairperson-in-office 2010-01..2010-12; kazakhstan/foreign-minister 2009-09..2011-04 | confidence low
    person audronius-azubalis | Audronius Ažubalis; Audronius Azubalis | holds osce/chairperson-in-office 2011-01..2011-12; lithuania/foreign-minister 2010-02..2012-12 | confidence low
    person eamon-gilmore | Eamon Gilmore | holds osce/chairperson-in-office 2012-01..2012-12 | confidence low
    person leonid-kozhara | Leonid Kozhara | holds osce/chairperson-in-office 2013-01..2013-12; ukraine/foreign-minister 2012-12..2014-02 | confidence low
    person didier-burkhalter | Didier Burkhalter | holds osce/chairperson-in-office 2014-01..2014-12; switzerland/president 2014-01..2014-12; switzerland/foreign-minister 2012-01..2017-10
    person ivica-dacic | Ivica Dačić; Ivica Dacic | holds osce/chairperson-in-office 2015-01..2015-12; serbia/foreign-minister 2014-04..2020-10 | confidence low
    person frank-walter-steinmeier | Frank-Walter Steinmeier; Frank Walter Steinmeier | holds osce/chairperson-in-office 2016-01..2016-12; germany/foreign-minister 2013-12..2017-01; germany/foreign-minister 2005-11..2009-10; germany/president 2017-03..
    person sebastian-kurz | Sebastian Kurz | holds osce/chairperson-in-office 2017-01..2017-12; austria/foreign-minister 2013-12..2017-12 | confidence low
    person enzo-moavero-milanesi | Enzo Moavero Milanesi; Enzo Moavero | holds osce/chairperson-in-office 2018-06..2018-12; italy/foreign-minister 2018-06..2019-09
    person angelino-alfano | Angelino Alfano | holds osce/chairperson-in-office 2018-01..2018-05; italy/foreign-minister 2016-12..2018-05 | confidence low
    person miroslav-lajcak | Miroslav Lajčák; Miroslav Lajcak | holds osce/chairperson-in-office 2019-01..2019-12; slovakia/foreign-minister 2012-04..2020-03 | confidence low
    person edi-rama | Edi Rama | holds osce/chairperson-in-office 2020-01..2020-12; albania/prime-minister 2013-09.. | confidence low
    person ann-linde | Ann Linde | holds osce/chairperson-in-office 2021-01..2021-12; sweden/foreign-minister 2019-09..2022-10 | confidence low
    person zbigniew-rau | Zbigniew Rau | holds osce/chairperson-in-office 2022-01..2022-12; poland/foreign-minister 2020-08..2023-11 | confidence low
    person bujar-osmani | Bujar Osmani | holds osce/chairperson-in-office 2023-01..2023-12; north-macedonia/foreign-minister 2020-08..2024-06 | confidence low
    person ian-borg | Ian Borg | holds osce/chairperson-in-office 2024-01..2024-12; malta/foreign-minister 2022-03.. | confidence low
    person elina-valtonen | Elina Valtonen | holds osce/chairperson-in-office 2025-01..2025-12; finland/foreign-minister 2023-06.. | confidence low
    person martin-sajdik | Martin Sajdik | holds osce/special-representative-tcg 2015-06..2019-12
    person heidi-tagliavini | Heidi Tagliavini | holds osce/special-representative-tcg 2014-06..2015-06 | confidence low
    person rosemary-dicarlo | Rosemary DiCarlo; Rosemary A. DiCarlo | holds un/under-secretary-general 2018-05.. | confidence low
    person jean-arnault | Jean Arnault | holds un/mission-colombia 2016-03..2018-12 | confidence low
    person kofi-annan | Kofi Annan; Kofi A. Annan | holds un/secretary-general 1997-01..2006-12
    person ban-ki-moon | Ban Ki-moon | holds un/secretary-general 2007-01..2016-12
    person antonio-guterres | António Guterres; Antonio Guterres | holds un/secretary-general 2017-01..
    person peter-semneby | Peter Semneby | holds eu/special-representative 2006-02..2011-02 | confidence low
    person philippe-lefort | Philippe Lefort | holds eu/special-representative 2011-09..2014-01 | confidence low
    person herbert-salber | Herbert Salber | holds eu/special-representative 2014-07..2017-10 | confidence low
    person toivo-klaar | Toivo Klaar | holds eu/special-representative 2017-11..2024-08 | confidence low
    person charles-michel | Charles Michel | holds eu/council-president 2019-12..2024-11

    # Armenia. Serzh and Armen share a surname in many spellings; both were president.
    person levon-ter-petrosyan | Levon Ter-Petrosyan; Levon Ter-Petrosian; Levon Ter-Petrossian; Levon Ter-Petrossyan; Levon Ter Petrosyan | holds armenia/president 1991-11..1998-02-03 | confidence low
    person robert-kocharyan | Robert Kocharyan; Robert Kocharian; Robert Kotcharian | holds armenia/president 1998-02..2008-04-09; armenia/prime-minister 1997-03..1998-04; nagorno-karabakh/president 1994-12..1997-03 | confidence low
    person serzh-sargsyan | Serzh Sargsyan; Serzh Sargsian; Serzh Sarkisian; Serzh Sarksyan; Serzh Sarkissian; Serzh Sarkisyan; Serge Sargsyan; Serge Sarkisian; Serge Sarkissian; Serj Sargsyan; Serzh Azati Sargsyan | holds armenia/president 2008-04-09..2018-04-09; armenia/prime-minister 2018-04-17..2018-04-23; armenia/prime-minister 2007-04..2008-04
    person armen-sarkissian | Armen Sarkissian; Armen Sargsyan; Armen Sarkisian; Armen Sargsian | holds armenia/president 2018-04-09..2022-02-01
    person vahagn-khachaturyan | Vahagn Khachaturyan; Vahagn Khachatryan; Vahagn Khachaturian | holds armenia/president 2022-03-13.. | confidence low
    person tigran-sargsyan | Tigran Sargsyan; Tigran Sarkisian; Tigran Sarkissian | holds armenia/prime-minister 2008-04..2014-04 | confidence low
    person karen-karapetyan | Karen Karapetyan; Karen Karapetian | holds armenia/prime-minister 2016-09..2018-04 | confidence low
    person nikol-pashinyan | Nikol Pashinyan; Nikol Pashinian; Nicol Pashinyan | holds armenia/prime-minister 2018-05-08..
    person raffi-hovannisian | Raffi Hovannisian; Raffi Hovhannisyan | holds armenia/foreign-minister 1991..1992 | confidence low
    person vahan-papazian | Vahan Papazian; Vahan Papazyan | holds armenia/foreign-minister 1993..1996 | confidence low
    person alexander-arzoumanian | Alexander Arzoumanian; Alexander Arzumanyan; Aleksandr Arzumanyan | holds armenia/foreign-minister 1996..1998 | confidence low
    person vartan-oskanian | Vartan Oskanian; Vardan Oskanian; Vardan Oskanyan; Vartan Oskanyan | holds armenia/foreign-minister 1998-04..2008-04 | confidence low
    person edward-nalbandian | Edward Nalbandian; Eduard Nalbandian; Edvard Nalbandian; Edward Nalbandyan; Eduard Nalbandyan; Edvard Nalbandyan | holds armenia/foreign-minister 2008-04..2018-05
    person zohrab-mnatsakanyan | Zohrab Mnatsakanyan; Zohrab Mnatsakanian; Zograb Mnatsakanyan | holds armenia/foreign-minister 2018-05-12..2020-11-16
    person ara-aivazian | Ara Aivazian; Ara Ayvazyan; Ara Ayvazian; Ara Aivazyan | holds armenia/foreign-minister 2020-11-18..2021-05-31
    person armen-grigoryan | Armen Grigoryan; Armen Grigorian | holds armenia/foreign-minister 2021-07..2021-08-19; armenia/national-security-adviser 2018-05..
    person ararat-mirzoyan | Ararat Mirzoyan; Ararat Mirzoian | holds armenia/foreign-minister 2021-08-19..
    person shavarsh-kocharyan | Shavarsh Kocharyan; Shavarsh Kocharian | holds armenia/deputy-foreign-minister 2008..2020 | confidence low
    person mher-grigoryan | Mher Grigoryan; Mher Grigorian | holds armenia/deputy-prime-minister 2018-05.. | confidence low
    person seyran-ohanyan | Seyran Ohanyan; Seyran Ohanian | holds armenia/defence-minister 2008..2016
    person vigen-sargsyan | Vigen Sargsyan; Vigen Sarkisian | holds armenia/defence-minister 2016-10..2018-05 | confidence low
    person davit-tonoyan | Davit Tonoyan; David Tonoyan | holds armenia/defence-minister 2018-05..2020-11
    person suren-papikyan | Suren Papikyan; Suren Papikian | holds armenia/defence-minister 2021-11.. | confidence low
    person karekin-ii | Karekin II; Garegin II; Catholicos Karekin II; Catholicos Garegin II; Karekin the Second | holds armenia/church/catholicos 1999-10..

    # Azerbaijan.
    person ayaz-mutalibov | Ayaz Mutalibov; Ayaz Mutallibov | holds azerbaijan/president 1991..1992-05 | confidence low
    person yaqub-mamedov | Yaqub Mamedov; Yagub Mammadov; Yaqub Mammadov | holds azerbaijan/president 1992-03..1992-05 | confidence low
    person isa-gambar | Isa Gambar; Isa Qambar | holds azerbaijan/president 1992-05..1992-06 | confidence low
    person abulfaz-elchibey | Abulfaz Elchibey; Abülfaz Elçibey | holds azerbaijan/president 1992-06..1993-09 | confidence low
    person heydar-aliyev | Heydar Aliyev; Heidar Aliyev; Geidar Aliev; Haydar Aliyev; Heydar Aliev | holds azerbaijan/president 1993-06..2003-10-31
    person ilham-aliyev | Ilham Aliyev; Ilham Aliev; Ilkham Aliev; Ilkham Aliyev; Ilham Heydar oglu Aliyev | holds azerbaijan/president 2003-10-31..
    person mehriban-aliyeva | Mehriban Aliyeva | holds azerbaijan/first-vice-president 2017-02.. | confidence low
    person huseynaga-sadigov | Huseynaga Sadigov; Huseynagha Sadigov; Huseinaga Sadykhov | holds azerbaijan/foreign-minister 1991..1992 | confidence low
    person tofig-gasimov | Tofig Gasimov; Tofik Gasymov | holds azerbaijan/foreign-minister 1992..1993 | confidence low
    person hasan-hasanov | Hasan Hasanov; Hassan Hassanov | holds azerbaijan/foreign-minister 1993..1998 | confidence low
    person tofig-zulfugarov | Tofig Zulfugarov; Tofik Zulfugarov | holds azerbaijan/foreign-minister 1998..1999 | confidence low
    person vilayat-guliyev | Vilayat Guliyev; Vilayet Guliyev | holds azerbaijan/foreign-minister 1999..2004 | confidence low
    person elmar-mammadyarov | Elmar Mammadyarov; Elmar Mamedyarov; Elmar Mammadyrov; Elmar Mamediarov; Elmar Maharram oglu Mammadyarov | holds azerbaijan/foreign-minister 2004-04-02..2020-07-16
    person jeyhun-bayramov | Jeyhun Bayramov; Jeykhun Bayramov; Ceyhun Bayramov; Jeyhun Bairamov; Jeihun Bayramov | holds azerbaijan/foreign-minister 2020-07-16..
    person araz-azimov | Araz Azimov | holds azerbaijan/deputy-foreign-minister 1994..2020 | confidence low
    person shahin-mustafayev | Shahin Mustafayev | holds azerbaijan/deputy-prime-minister 2019-10.. | confidence low
    person safar-abiyev | Safar Abiyev; Safar Abiev | holds azerbaijan/defence-minister 1995..2013-10
    person zakir-hasanov | Zakir Hasanov; Zakir Gasanov | holds azerbaijan/defence-minister 2013-10..2024 | confidence low
    person hikmet-hajiyev | Hikmet Hajiyev; Hikmat Hajiyev | holds azerbaijan/presidential-aide 2018-09..
    person novruz-mammadov | Novruz Mammadov; Novruz Mamedov | holds azerbaijan/presidential-aide 1997..2018-04; azerbaijan/prime-minister 2018-04..2019-10 | confidence low
    person allahshukur-pashazade | Allahshukur Pashazade; Allahshukur Pashazadeh; Allahshukur Pashazada; Allahshükür Pashazade; Allakhshukur Pashazade; Allahshukyur Pashazade; Haji Allahshukur Pashazade | holds caucasus-muslim-board/chairman-of-the-muslim-board 1980..

    # Nagorno-Karabakh, in the words of the sources.
    person artur-mkrtchyan | Artur Mkrtchyan; Arthur Mkrtchian | holds nagorno-karabakh/leader 1992-01..1992-04 | confidence low
    person leonard-petrosyan | Leonard Petrosyan; Leonard Petrosian | holds nagorno-karabakh/president 1997..1997 | confidence low
    person arkadi-ghukasyan | Arkadi Ghukasyan; Arkady Ghukasyan; Arkadi Ghukassian; Arkady Gukasyan | holds nagorno-karabakh/president 1997-09..2007-09 | confidence low
    person bako-sahakyan | Bako Sahakyan; Bako Sahakian; Bako Saakyan | holds nagorno-karabakh/president 2007-09..2020-05
    person arayik-harutyunyan | Arayik Harutyunyan; Araik Harutyunyan; Arayik Harutyunian | holds nagorno-karabakh/president 2020-05..2023-09
    person samvel-shahramanyan | Samvel Shahramanyan; Samvel Shahramanian | holds nagorno-karabakh/president 2023-09..2024-01-01 | confidence low
    person masis-mayilyan | Masis Mayilyan; Masis Mayilian; Masis Mailian | holds nagorno-karabakh/foreign-minister 2017-09..2021-01 | confidence low
    person karen-mirzoyan | Karen Mirzoyan; Karen Mirzoian | holds nagorno-karabakh/foreign-minister 2012-09..2017-09 | confidence low

    # Russia.
    person boris-yeltsin | Boris Yeltsin; Boris Eltsin | holds russia/president 1991-07..1999-12-31
    person vladimir-putin | Vladimir Putin; Vladimir V. Putin | holds russia/president 2000-01..2008-05-07; russia/prime-minister 2008-05-08..2012-05-07; russia/president 2012-05-07..
    person dmitry-medvedev | Dmitry Medvedev; Dmitri Medvedev; Dmitriy Medvedev; Dimitri Medvedev; Dmitry A. Medvedev | holds russia/president 2008-05-07..2012-05-07; russia/prime-minister 2012-05-08..2020-01
    person andrei-kozyrev | Andrei Kozyrev; Andrey Kozyrev | holds russia/foreign-minister 1990..1996-01 | confidence low
    person yevgeny-primakov | Yevgeny Primakov; Evgeny Primakov | holds russia/foreign-minister 1996-01..1998-09 | confidence low
    person igor-ivanov | Igor Ivanov | holds russia/foreign-minister 1998-09..2004-03 | confidence low
    person sergey-lavrov | Sergey Lavrov; Sergei Lavrov; Serguei Lavrov; Sergey V. Lavrov | holds russia/foreign-minister 2004-03-09..
    person grigory-karasin | Grigory Karasin; Grigori Karasin | holds russia/deputy-foreign-minister 2005..2019 | confidence low
    person andrey-rudenko | Andrey Rudenko; Andrei Rudenko | holds russia/deputy-foreign-minister 2019-09.. | confidence low
    person mikhail-bocharnikov | Mikhail Bocharnikov | holds russia/ambassador 2018..
    person alexei-sinegubov | Alexei Sinegubov; Alexey Sinegubov; Aleksei Sinegubov | holds russia/charge-d-affaires 2020..2021

    # United States.
    person bill-clinton | Bill Clinton; William J. Clinton; William Clinton | holds united-states/president 1993-01-20..2001-01-20
    person george-w-bush | George W. Bush; George Bush | holds united-states/president 2001-01-20..2009-01-20
    person barack-obama | Barack Obama; Barack H. Obama; Barak Obama | holds united-states/president 2009-01-20..2017-01-20
    person donald-trump | Donald Trump; Donald J. Trump | holds united-states/president 2017-01-20..2021-01-20; united-states/president 2025-01-20..
    person joe-biden | Joe Biden; Joseph Biden; Joseph R. Biden | holds united-states/president 2021-01-20..2025-01-20; united-states/vice-president 2009-01-20..2017-01-20
    person madeleine-albright | Madeleine Albright; Madeleine K. Albright | holds united-states/secretary-of-state 1997-01..2001-01
    person colin-powell | Colin Powell; Colin L. Powell | holds united-states/secretary-of-state 2001-01..2005-01
    person condoleezza-rice | Condoleezza Rice | holds united-states/secretary-of-state 2005-01..2009-01
    person hillary-clinton | Hillary Clinton; Hillary Rodham Clinton; Hilary Clinton | holds united-states/secretary-of-state 2009-01-21..2013-02-01
    person john-kerry | John Kerry; John F. Kerry | holds united-states/secretary-of-state 2013-02-01..2017-01-20
    person rex-tillerson | Rex Tillerson; Rex W. Tillerson | holds united-states/secretary-of-state 2017-02-01..2018-03
    person mike-pompeo | Mike Pompeo; Michael Pompeo; Michael R. Pompeo | holds united-states/secretary-of-state 2018-04..2021-01-20
    person antony-blinken | Antony Blinken; Anthony Blinken; Tony Blinken; Antony J. Blinken | holds united-states/secretary-of-state 2021-01..2025-01-20; united-states/deputy-secretary-of-state 2015-01..2017-01
    person james-steinberg | James Steinberg; James B. Steinberg; Jim Steinberg | holds united-states/deputy-secretary-of-state 2009-01..2011-07
    person william-burns | William Burns; William J. Burns; Bill Burns | holds united-states/deputy-secretary-of-state 2011-07..2014-11 | confidence low
    person stephen-biegun | Stephen Biegun; Stephen E. Biegun; Steven Biegun; Steve Biegun | holds united-states/deputy-secretary-of-state 2019-12..2021-01
    person daniel-fried | Daniel Fried; Dan Fried | holds united-states/assistant-secretary-of-state 2005-05..2009-05 | confidence low
    person philip-gordon | Philip Gordon; Philip H. Gordon; Phil Gordon | holds united-states/assistant-secretary-of-state 2009-05..2013-03 | confidence low
    person victoria-nuland | Victoria Nuland | holds united-states/assistant-secretary-of-state 2013-09..2017-01 | confidence low

    # France.
    person jacques-chirac | Jacques Chirac | holds france/president 1995-05-17..2007-05-16
    person nicolas-sarkozy | Nicolas Sarkozy; Nicholas Sarkozy | holds france/president 2007-05-16..2012-05-15
    person francois-hollande | François Hollande; Francois Hollande | holds france/president 2012-05-15..2017-05-14
    person emmanuel-macron | Emmanuel Macron; Emanuel Macron | holds france/president 2017-05-14..
    person francois-fillon | François Fillon; Francois Fillon | holds france/prime-minister 2007-05-17..2012-05-10
    person bernard-kouchner | Bernard Kouchner | holds france/foreign-minister 2007-05-18..2010-11-14
    person michele-alliot-marie | Michèle Alliot-Marie; Michele Alliot-Marie | holds france/foreign-minister 2010-11-14..2011-02-27
    person alain-juppe | Alain Juppé; Alain Juppe | holds france/foreign-minister 2011-02-27..2012-05-15
    person laurent-fabius | Laurent Fabius | holds france/foreign-minister 2012-05-16..2016-02-11
    person jean-marc-ayrault | Jean-Marc Ayrault | holds france/foreign-minister 2016-02-11..2017-05-10
    person jean-yves-le-drian | Jean-Yves Le Drian; Jean Yves Le Drian | holds france/europe-and-foreign-minister 2017-05-17..2022-05-20
    person catherine-colonna | Catherine Colonna | holds france/europe-and-foreign-minister 2022-05-20..2024-01-11
    person jean-leonetti | Jean Leonetti; Jean Léonetti | holds france/european-affairs-minister 2011-06..2012-05
    person harlem-desir | Harlem Désir; Harlem Desir | holds france/european-affairs-minister 2014-04..2017-05 | confidence low
    person jean-baptiste-lemoyne | Jean-Baptiste Lemoyne; Jean Baptiste Lemoyne | holds france/state-secretary 2017-06..2022-05 | confidence low

    # Neighbours and others who took part.
    person recep-tayyip-erdogan | Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan | holds turkiye/president 2014-08-28..; turkiye/prime-minister 2003-03..2014-08-28
    person mevlut-cavusoglu | Mevlüt Çavuşoğlu; Mevlut Cavusoglu | holds turkiye/foreign-minister 2014-08..2023-06
    person ahmet-davutoglu | Ahmet Davutoğlu; Ahmet Davutoglu | holds turkiye/foreign-minister 2009-05..2014-08
    person angela-merkel | Angela Merkel | holds germany/chancellor 2005-11-22..2021-12-08
    person olaf-scholz | Olaf Scholz | holds germany/chancellor 2021-12-08..2025-05
    """#
}
