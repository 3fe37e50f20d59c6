extension Pack {
  /// Organisations, groups, titles, subjects of talks and well-known texts: what every process shares.
  public static let bodies = Pack(shipped: "bodies", text: bodiesText)

  static let bodiesText =
    [organisationsText, groupsText, titlesText, topicsText, agreementsText].joined(separator: "\n")
}

extension Pack {
  /// International organisations, their organs, and the offices that one organisation alone has.
  static let organisationsText = #"""
    body un | United Nations; UN; U.N.; United Nations Organization
    body un/secretary-general | UN Secretary-General; UN Secretary General; Secretary-General of the United Nations; United Nations Secretary-General; UNSG | title Secretary-General of the United Nations
    body un/under-secretary-general | UN Under-Secretary-General; UN Under-Secretary General; UN Under Secretary General; United Nations Under-Secretary-General; Under-Secretary-General for Political Affairs; Under-Secretary-General for Political and Peacebuilding Affairs; UN Under-Secretary-General for Political Affairs; USG | title Under-Secretary-General of the United Nations
    body un/security-council | UN Security Council; United Nations Security Council; Security Council; UNSC
    body un/general-assembly | UN General Assembly; United Nations General Assembly; General Assembly; UNGA
    body un/agencies | UN agencies; United Nations agencies; UN specialised agencies; UN agencies, funds and programmes; agencies of the United Nations; UN humanitarian agencies | number plural
    body un/secretariat | UN Secretariat; United Nations Secretariat
    body un/special-representative | Special Representative of the UN Secretary-General; Special Representative of the Secretary-General; Special Representative of the United Nations Secretary-General; SRSG; UN Special Representative | title Special Representative of the UN Secretary-General
    body un/special-envoy | UN Special Envoy; United Nations Special Envoy; Special Envoy of the Secretary-General; Special Envoy of the UN Secretary-General; UN envoy | title Special Envoy of the UN Secretary-General
    body un/personal-envoy | UN Personal Envoy; Personal Envoy of the Secretary-General; Personal Envoy of the UN Secretary-General; Personal Envoy of the United Nations Secretary-General | title Personal Envoy of the UN Secretary-General
    body un/special-adviser | UN Special Adviser; UN Special Advisor; Special Adviser of the Secretary-General; Special Adviser to the Secretary-General; Special Adviser of the UN Secretary-General | title Special Adviser of the UN Secretary-General
    body un/resident-coordinator | UN Resident Coordinator; UN Humanitarian Coordinator; UN Resident and Humanitarian Coordinator | title UN Resident Coordinator
    body un/good-offices-mission | UN Good Offices Mission; Good Offices Mission of the Secretary-General; good offices mission
    body un/human-rights-council | UN Human Rights Council; Human Rights Council
    body un/high-commissioner-for-human-rights | High Commissioner for Human Rights; UN High Commissioner for Human Rights; OHCHR
    body un/unhcr | UNHCR; UN High Commissioner for Refugees; United Nations High Commissioner for Refugees; Office of the High Commissioner for Refugees; UN Refugee Agency
    body un/undp | UNDP; United Nations Development Programme; UN Development Programme
    body un/unicef | UNICEF; United Nations Children's Fund
    body un/wfp | World Food Programme; WFP; World Food Program
    body un/ocha | OCHA; UN OCHA; Office for the Coordination of Humanitarian Affairs
    body un/unrwa | UNRWA
    body un/unesco | UNESCO; United Nations Educational, Scientific and Cultural Organization
    body un/peacekeepers | UN peacekeepers; UN peacekeeping force; UN peacekeeping mission; United Nations peacekeeping force | number plural
    body un/mission-colombia | UN Mission in Colombia; United Nations Mission in Colombia; UN Verification Mission in Colombia
    body unficyp | UNFICYP; United Nations Peacekeeping Force in Cyprus; UN Peacekeeping Force in Cyprus
    body unifil | UNIFIL; United Nations Interim Force in Lebanon
    body undof | UNDOF
    body unsmil | UNSMIL; United Nations Support Mission in Libya; UN Support Mission in Libya
    body unmiss | UNMISS; United Nations Mission in South Sudan; UN Mission in South Sudan
    body unmik | UNMIK; United Nations Mission in Kosovo
    body unama | UNAMA; United Nations Assistance Mission in Afghanistan
    body unami | UNAMI; United Nations Assistance Mission for Iraq
    body unamid | UNAMID; African Union-United Nations Mission in Darfur
    body unitams | UNITAMS
    body unmha | UNMHA; United Nations Mission to support the Hudaydah Agreement
    body minusma | MINUSMA; United Nations Multidimensional Integrated Stabilization Mission in Mali
    body minusca | MINUSCA
    body monusco | MONUSCO; MONUC
    body minurso | MINURSO
    body unomig | UNOMIG; United Nations Observer Mission in Georgia
    body iaea | IAEA; International Atomic Energy Agency
    body iaea/director-general | IAEA Director General; Director General of the IAEA | title Director General of the IAEA
    body who | World Health Organization; World Health Organisation
    body iom | IOM; International Organization for Migration
    body ilo | ILO; International Labour Organization
    body opcw | OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons
    body icj | International Court of Justice; ICJ
    body icc | International Criminal Court; ICC
    body world-bank | World Bank; World Bank Group; IBRD
    body imf | International Monetary Fund; IMF
    body wto | World Trade Organization; World Trade Organisation; WTO
    body ebrd | European Bank for Reconstruction and Development; EBRD
    body icrc | International Committee of the Red Cross; ICRC; International Red Cross; Committee of the Red Cross
    body ifrc | International Federation of Red Cross and Red Crescent Societies; IFRC
    body red-cross | Red Cross; Red Crescent; Red Cross and Red Crescent
    body msf | Médecins Sans Frontières; Doctors Without Borders; MSF

    body osce | OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; CSCE; Conference on Security and Co-operation in Europe
    body osce/chairperson-in-office | OSCE Chairperson-in-Office; OSCE Chairman-in-Office; Chairperson-in-Office; Chairman-in-Office; Chairperson-in-Office of the OSCE; OSCE CiO; OSCE Chair; OSCE Chairman; OSCE Chairperson; CiO | title Chairperson-in-Office of the OSCE
    body osce/chairmanship | OSCE Chairmanship; OSCE Chairpersonship; Chairmanship of the OSCE; Chairmanship; Chairpersonship; OSCE Chair-in-Office; Chairmanship-in-Office
    body osce/secretary-general | OSCE Secretary General; OSCE Secretary-General; Secretary General of the OSCE; Secretary-General of the OSCE | title Secretary General of the OSCE
    body osce/permanent-council | Permanent Council; OSCE Permanent Council; Permanent Council of the OSCE
    body osce/ministerial-council | Ministerial Council; OSCE Ministerial Council; Ministerial Council of the OSCE; Foreign Ministers of the participating States of the OSCE; Foreign Ministers of the OSCE participating States; Foreign Ministers of the participating States of the Organization for Security and Co-operation in Europe; Ministers of the participating States of the OSCE; Ministers of the OSCE participating States; Ministers of the participating States of the Organization for Security and Co-operation in Europe; Ministers for Foreign Affairs of the participating States of the OSCE; Ministers for Foreign Affairs of the OSCE participating States; Ministers for Foreign Affairs of the participating States of the Organization for Security and Co-operation in Europe; Ministers of Foreign Affairs of the participating States of the OSCE; Ministers of Foreign Affairs of the OSCE participating States; Ministers of Foreign Affairs of the participating States of the Organization for Security and Co-operation in Europe; members of the OSCE Ministerial Council; Members of the Ministerial Council
    body osce/parliamentary-assembly | OSCE Parliamentary Assembly; Parliamentary Assembly of the OSCE; OSCE PA
    body osce/participating-states | OSCE participating States; participating States of the OSCE; participating States; OSCE member states; Heads of State or Government of the participating States of the OSCE; Heads of State or Government of the OSCE participating States; Heads of State or Government of the participating States of the Organization for Security and Co-operation in Europe; Heads of State and Government of the participating States of the OSCE; Heads of State and Government of the OSCE participating States; Heads of State and Government of the participating States of the Organization for Security and Co-operation in Europe | number plural
    body osce/smm | OSCE Special Monitoring Mission; Special Monitoring Mission; OSCE Special Monitoring Mission to Ukraine; Special Monitoring Mission to Ukraine; OSCE SMM; SMM
    body osce/observer-mission | OSCE Observer Mission; OSCE Observation Mission
    body osce/odihr | ODIHR; OSCE/ODIHR; Office for Democratic Institutions and Human Rights
    body osce/hcnm | High Commissioner on National Minorities; OSCE High Commissioner on National Minorities
    body osce/special-representative | Special Representative of the OSCE Chairperson-in-Office; Special Representative of the OSCE Chairman-in-Office; Special Representative of the Chairperson-in-Office; OSCE Special Representative; Special Representative of the OSCE | title Special Representative of the OSCE Chairperson-in-Office
    body osce/special-representative-tcg | Special Representative of the OSCE Chairperson-in-Office in Ukraine and in the Trilateral Contact Group; Special Representative of the OSCE Chairperson-in-Office in Ukraine and the Trilateral Contact Group; Special Representative of the OSCE Chairperson-in-Office in Ukraine; Special Representative in Ukraine and in the Trilateral Contact Group; Special Representative of the OSCE in the Trilateral Contact Group | title Special Representative of the OSCE Chairperson-in-Office
    body osce/special-envoy | Special Envoy of the OSCE Chairperson-in-Office; Special Envoy of the OSCE | title Special Envoy of the OSCE Chairperson-in-Office

    body eu | European Union; EU; E.U.; European Communities; European Community
    body eu/high-representative | EU High Representative; High Representative of the European Union; High Representative of the Union for Foreign Affairs and Security Policy; High Representative for Foreign Affairs and Security Policy; High Representative/Vice-President; High Representative of the EU; HR/VP | title High Representative of the Union for Foreign Affairs and Security Policy
    body eu/special-representative | EU Special Representative; European Union Special Representative; Special Representative of the European Union; EUSR | title EU Special Representative
    body eu/commission | European Commission; EU Commission
    body eu/commission-president | President of the European Commission; European Commission President | title President of the European Commission
    body eu/council | European Council; Council of the European Union; EU Council; Foreign Affairs Council
    body eu/council-president | President of the European Council; European Council President | title President of the European Council
    body eu/parliament | European Parliament
    body eu/delegation | EU Delegation; European Union Delegation; Delegation of the European Union
    body eu/member-states | EU member states; member states of the European Union | number plural
    body eumm-georgia | EU Monitoring Mission in Georgia; European Union Monitoring Mission; EU Monitoring Mission; EUMM
    body euma | EU Mission in Armenia; EU monitoring mission in Armenia; EUMA; EU Monitoring Capacity
    body eulex | EULEX; EULEX Kosovo
    body council-of-europe | Council of Europe; CoE
    body council-of-europe/parliamentary-assembly | Parliamentary Assembly of the Council of Europe; PACE
    body echr | European Court of Human Rights; ECHR; ECtHR
    body nato | NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance
    body nato/secretary-general | NATO Secretary General; NATO Secretary-General; Secretary General of NATO | title Secretary General of NATO
    body cis | Commonwealth of Independent States; CIS; C.I.S.
    body csto | Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO
    body eaeu | Eurasian Economic Union; EAEU; EEU
    body sco | Shanghai Cooperation Organization; Shanghai Cooperation Organisation; Shanghai Co-operation Organisation; SCO
    body bsec | Organization of the Black Sea Economic Cooperation; BSEC
    body turkic-states | Organization of Turkic States; Turkic Council
    body guam | GUAM; Organization for Democracy and Economic Development
    body oecd | OECD; Organisation for Economic Co-operation and Development
    body g7 | G7; G-7; Group of Seven
    body g8 | G8; G-8; Group of Eight
    body g20 | G20; G-20; Group of Twenty
    body au | African Union; AU; A.U.; Organization of African Unity; OAU
    body au/commission | African Union Commission; AU Commission; AUC
    body au/commission-chairperson | Chairperson of the African Union Commission; AU Commission Chairperson; Chairperson of the AU Commission; Chairperson of the Commission; Chairperson of the Commission of the African Union | title Chairperson of the African Union Commission
    body au/peace-and-security-council | AU Peace and Security Council; Peace and Security Council; African Union Peace and Security Council; AUPSC
    body au/high-level-panel | African Union High-Level Implementation Panel; AU High-Level Implementation Panel; AUHIP; AU High-Level Panel
    body au/high-representative | AU High Representative; African Union High Representative | title High Representative of the African Union
    body amisom | AMISOM; African Union Mission in Somalia; ATMIS
    body ecowas | ECOWAS; Economic Community of West African States
    body ecowas/commission | ECOWAS Commission
    body ecowas/commission-president | President of the ECOWAS Commission; ECOWAS Commission President | title President of the ECOWAS Commission
    body ecowas/authority | ECOWAS Authority; Authority of Heads of State and Government; Authority of Heads of State and Government of ECOWAS
    body igad | IGAD; Intergovernmental Authority on Development; Inter-Governmental Authority on Development
    body igad/council-of-ministers | IGAD Council of Ministers; Council of Ministers of IGAD
    body igad/assembly | IGAD Assembly of Heads of State and Government; Assembly of IGAD Heads of State and Government; IGAD Summit
    body igad-plus | IGAD-PLUS; IGAD Plus
    body sadc | SADC; Southern African Development Community
    body eac | East African Community; EAC
    body eccas | ECCAS; Economic Community of Central African States
    body icglr | ICGLR; International Conference on the Great Lakes Region
    body g5-sahel | G5 Sahel; Group of Five for the Sahel
    body arab-league | League of Arab States; Arab League; LAS
    body arab-league/secretary-general | Secretary-General of the League of Arab States; Arab League Secretary-General; Secretary General of the Arab League | title Secretary-General of the League of Arab States
    body gcc | Gulf Cooperation Council; Gulf Co-operation Council; GCC; Cooperation Council for the Arab States of the Gulf
    body oic | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Organization of the Islamic Conference; OIC
    body non-aligned-movement | Non-Aligned Movement; NAM
    body asean | ASEAN; Association of Southeast Asian Nations
    body asean/chair | ASEAN Chair; Chair of ASEAN; ASEAN Special Envoy
    body saarc | SAARC
    body pacific-islands-forum | Pacific Islands Forum
    body oas | Organization of American States; OAS
    body oas/secretary-general | OAS Secretary General; Secretary General of the OAS | title Secretary General of the OAS
    body celac | CELAC
    body caricom | CARICOM; Caribbean Community
    body unasur | UNASUR; Union of South American Nations
    body mercosur | MERCOSUR
    body commonwealth | Commonwealth of Nations; Commonwealth Secretariat
    body francophonie | Organisation internationale de la Francophonie; La Francophonie; OIF
    body hd-centre | Centre for Humanitarian Dialogue; HD Centre
    body crisis-management-initiative | Crisis Management Initiative; CMI
    body sant-egidio | Community of Sant'Egidio; Sant'Egidio
    """#
}
