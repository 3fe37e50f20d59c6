extension Pack {
  /// Offices that many states and bodies have; the identifier is what stands behind the state's: `malta/president`.
  static let titlesText = #"""
    # Heads of state and government.
    office president | President; President of the Republic | plural Presidents | title President | of state; body
    office vice-president | Vice President; Vice-President | plural Vice Presidents; Vice-Presidents | title Vice President | of state; body
    office first-vice-president | First Vice President; First Vice-President | plural First Vice Presidents; First Vice-Presidents | title First Vice President | of state
    office prime-minister | Prime Minister; Premier; PM | plural Prime Ministers; Premiers | title Prime Minister | of state
    office deputy-prime-minister | Deputy Prime Minister; Vice Prime Minister; Deputy Premier | plural Deputy Prime Ministers; Vice Prime Ministers | title Deputy Prime Minister | of state
    office taoiseach | Taoiseach | title Taoiseach | of state
    office tanaiste | Tánaiste; Tanaiste | title Tánaiste | of state
    office first-minister | First Minister | plural First Ministers | title First Minister | of state
    office chancellor | Chancellor; Federal Chancellor | plural Chancellors; Federal Chancellors | title Chancellor | of state
    office king | King; His Majesty King | plural Kings | title King | of state
    office queen | Queen; Her Majesty Queen | plural Queens | title Queen | of state
    office crown-prince | Crown Prince | plural Crown Princes | title Crown Prince | of state
    office emir | Emir; Amir; His Highness the Emir | plural Emirs; Amirs | title Emir | of state
    office sultan | Sultan | plural Sultans | title Sultan | of state
    office supreme-leader | Supreme Leader | title Supreme Leader | of state
    office head-of-state | head of state | plural heads of state; heads of States | title Head of State | of state
    office head-of-government | head of government | plural heads of government; Heads of State and Government; Heads of State or Government; Heads of Governments | title Head of Government | of state
    office leader | leader | plural leaders | title leader | of state; body
    office governor | Governor; Governor-General | plural Governors | title Governor | of state; body
    office mayor | Mayor; Lord Mayor | plural Mayors | title Mayor | of body
    office speaker | Speaker; Speaker of Parliament; Speaker of the Parliament; Chairman of the National Assembly; Speaker of the National Assembly; President of the National Assembly; Chairman of the Milli Majlis; Speaker of the House of Representatives | plural Speakers | title Speaker of Parliament | of state

    # Ministers and those below them.
    office foreign-minister | Minister for Foreign Affairs; Minister of Foreign Affairs; Foreign Minister; Foreign Affairs Minister; Minister of External Relations; Minister of External Affairs; External Affairs Minister; Minister for External Relations; Federal Foreign Minister; Federal Minister for Foreign Affairs; Minister of Foreign and European Affairs; Minister for Foreign and European Affairs; Minister of Foreign Affairs and International Cooperation; Minister of Foreign Affairs and Expatriates; Minister of Foreign Relations; FM | plural Ministers for Foreign Affairs; Ministers of Foreign Affairs; Foreign Ministers; Foreign Affairs Ministers; Ministers of External Relations | title Minister for Foreign Affairs | of state
    office europe-and-foreign-minister | Minister for Europe and Foreign Affairs; Minister of Europe and Foreign Affairs; Minister for European and Foreign Affairs; Minister of European and Foreign Affairs; Europe and Foreign Affairs Minister | plural Ministers for Europe and Foreign Affairs | title Minister for Europe and Foreign Affairs | of state
    office european-affairs-minister | Minister for European Affairs; Minister of European Affairs; European Affairs Minister; Secretary of State for European Affairs; State Secretary for European Affairs; State Secretary for Europe Affairs; Secretary of State for Europe Affairs; State Secretary for Europe; Minister of State for European Affairs; Minister Delegate for European Affairs | plural Ministers for European Affairs; Ministers of European Affairs | title Minister for European Affairs | of state
    office foreign-secretary | Foreign Secretary; Secretary of State for Foreign and Commonwealth Affairs; Secretary of State for Foreign, Commonwealth and Development Affairs; Secretary for Foreign Affairs | plural Foreign Secretaries | title Foreign Secretary | of state
    office secretary-of-state | Secretary of State; US Secretary of State; U.S. Secretary of State | plural Secretaries of State | title Secretary of State | of state
    office deputy-secretary-of-state | Deputy Secretary of State; Deputy Secretary | plural Deputy Secretaries of State | title Deputy Secretary of State | of state
    office assistant-secretary-of-state | Assistant Secretary of State; Assistant Secretary | plural Assistant Secretaries of State | title Assistant Secretary of State | of state
    office deputy-assistant-secretary-of-state | Deputy Assistant Secretary of State; Deputy Assistant Secretary; Principal Deputy Assistant Secretary of State | plural Deputy Assistant Secretaries of State | title Deputy Assistant Secretary of State | of state
    office under-secretary-of-state | Under Secretary of State; Under-Secretary of State; Undersecretary of State; Under Secretary | plural Under Secretaries of State | title Under Secretary of State | of state
    office deputy-foreign-minister | Deputy Foreign Minister; Deputy Minister for Foreign Affairs; Deputy Minister of Foreign Affairs; First Deputy Foreign Minister; First Deputy Minister of Foreign Affairs; Vice Minister of Foreign Affairs; Vice Foreign Minister; Vice Minister for Foreign Affairs | plural Deputy Foreign Ministers; Deputy Ministers of Foreign Affairs; Deputy Ministers for Foreign Affairs; Vice Ministers of Foreign Affairs | title Deputy Minister for Foreign Affairs | of state
    office state-secretary | State Secretary; State Minister; Minister of State; Minister of State for Foreign Affairs; Parliamentary State Secretary | plural State Secretaries; Ministers of State | title State Secretary | of state
    office defence-minister | Minister of Defence; Minister of Defense; Minister for Defence; Minister for Defense; Defence Minister; Defense Minister; Secretary of Defense; Secretary of State for Defence; Defence Secretary; Defense Secretary | plural Ministers of Defence; Ministers of Defense; Defence Ministers; Defense Ministers | title Minister of Defence | of state
    office interior-minister | Minister of the Interior; Minister of Interior; Interior Minister; Minister of Internal Affairs; Minister for Internal Affairs; Home Secretary; Minister of Home Affairs | plural Ministers of the Interior; Ministers of Interior; Interior Ministers; Ministers of Internal Affairs | title Minister of the Interior | of state
    office justice-minister | Minister of Justice; Minister for Justice; Justice Minister; Attorney General | plural Ministers of Justice; Justice Ministers | title Minister of Justice | of state
    office finance-minister | Minister of Finance; Minister for Finance; Finance Minister; Secretary of the Treasury | plural Ministers of Finance; Finance Ministers | title Minister of Finance | of state
    office economy-minister | Minister of Economy; Minister of the Economy; Economy Minister; Minister for Economic Affairs | plural Ministers of Economy; Economy Ministers | title Minister of Economy | of state
    office emergency-minister | Minister of Emergency Situations; Emergency Situations Minister; Minister for Emergency Situations | title Minister of Emergency Situations | of state
    office national-security-minister | Minister of National Security; National Security Minister; Minister of State Security; Head of the National Security Service; Chairman of the State Security Service | title Minister of National Security | of state
    office minister | Minister; Federal Minister; Cabinet Minister | plural Ministers; Federal Ministers | title Minister | of state
    office deputy-minister | Deputy Minister; Vice Minister | plural Deputy Ministers; Vice Ministers | title Deputy Minister | of state
    office national-security-adviser | National Security Adviser; National Security Advisor; Assistant to the President for National Security Affairs; Secretary of the Security Council; Security Council Secretary; National Security Council Secretary | plural National Security Advisers; National Security Advisors | title National Security Adviser | of state
    office presidential-aide | Presidential Aide; Assistant to the President; Presidential Adviser; Presidential Advisor; Foreign Policy Adviser to the President; Head of the Presidential Administration; Chief of Staff to the President | plural Presidential Aides; Presidential Advisers | title Presidential Aide | of state
    office senior-adviser | Senior Adviser; Senior Advisor | plural Senior Advisers; Senior Advisors | title Senior Adviser | of state; body
    office senior-adviser-caucasus | Senior Advisor for Caucasus Negotiations; Senior Adviser for Caucasus Negotiations; U.S. Senior Advisor for Caucasus Negotiations | title Senior Advisor for Caucasus Negotiations | of state
    office special-adviser | Special Adviser; Special Advisor | plural Special Advisers; Special Advisors | title Special Adviser | of state; body

    # Houses of states that speak for them.
    office foreign-ministry | Ministry of Foreign Affairs; Ministry for Foreign Affairs; Foreign Ministry; Foreign Affairs Ministry; Ministry of External Affairs; Ministry of Foreign and European Affairs; Foreign Office; Federal Foreign Office; Foreign, Commonwealth and Development Office; Federal Department of Foreign Affairs; Department of Foreign Affairs | plural Ministries of Foreign Affairs; Foreign Ministries | title Ministry of Foreign Affairs | of state
    office defence-ministry | Ministry of Defence; Ministry of Defense; Defence Ministry; Defense Ministry | plural Ministries of Defence; Defence Ministries | title Ministry of Defence | of state
    office embassy | Embassy | plural Embassies | title Embassy | of state
    office presidency | Presidency; Office of the Presidency | title Presidency | of state; body

    # Diplomats and envoys.
    office ambassador | Ambassador; Ambassador Extraordinary and Plenipotentiary | plural Ambassadors | title Ambassador | of state; body
    office consul | Consul; Consul General; Consul-General | plural Consuls; Consuls General | title Consul | of state
    office ambassador-at-large | Ambassador-at-Large; Ambassador at Large | plural Ambassadors-at-Large | title Ambassador-at-Large | of state
    office charge-d-affaires | charge d'affaires; chargé d'affaires; Charge d'Affaires ad interim | plural chargés d'affaires; charges d'affaires | title Charge d affaires | of state
    office permanent-representative | Permanent Representative; Permanent Representative to the OSCE; Permanent Representative to the United Nations | plural Permanent Representatives | title Permanent Representative | of state
    office special-envoy | Special Envoy; envoy; Special Presidential Envoy | plural Special Envoys; envoys | title Special Envoy | of state; body
    office special-representative | Special Representative; Special Presidential Representative; Presidential Special Representative | plural Special Representatives | title Special Representative | of state; body
    office deputy-special-representative | Deputy Special Representative | plural Deputy Special Representatives | title Deputy Special Representative | of state; body
    office personal-envoy | Personal Envoy | plural Personal Envoys | title Personal Envoy | of state; body
    office personal-representative | Personal Representative | plural Personal Representatives | title Personal Representative | of state; body
    office high-representative | High Representative | plural High Representatives | title High Representative | of body
    office commissioner | Commissioner; High Commissioner; European Commissioner | plural Commissioners; High Commissioners | title Commissioner | of body
    office representative | representative | plural representatives | title Representative | of state; body
    office plenipotentiary | Plenipotentiary; Plenipotentiary Representative | plural Plenipotentiaries; Plenipotentiary Representatives | title Plenipotentiary | of state; body
    office head-of-delegation | head of delegation; head of the delegation; delegation head; chief of delegation | plural heads of delegation; Heads of Delegations; heads of the delegations | title Head of Delegation | of state; body
    office head-of-mission | Head of Mission; Head of the Mission; Chief of Mission | plural Heads of Mission; Heads of Missions; Chiefs of Mission | title Head of Mission | of state; body
    office chief-negotiator | chief negotiator; lead negotiator; principal negotiator; negotiator | plural chief negotiators; negotiators | title Chief Negotiator | of state; body
    office moderator | moderator; co-moderator | plural moderators; co-moderators | title Moderator | of body
    office mediator | mediator; Chief Mediator; lead mediator | plural mediators | title Mediator | of state; body
    office facilitator | facilitator; Chief Facilitator | plural facilitators | title Facilitator | of state; body
    office delegate | delegate; plenipotentiary delegate | plural delegates | title Delegate | of state; body

    # Chairs and secretaries of bodies.
    office co-chair | co-chair; Cochair; Co Chair; co-chairman; Co-Chairperson; Co-Chairwoman; Cochairman | plural co-chairs; Cochairs; Co Chairs; co-chairmen; Cochairmen; co-chairpersons | title Co-Chair | of body
    office co-moderator | co-moderator | plural co-moderators | title Co-Moderator | of body
    office co-facilitator | co-facilitator | plural co-facilitators | title Co-Facilitator | of body
    office chairperson-in-office | Chairperson-in-Office; Chairman-in-Office; Chairperson in Office; Chairman in Office | title Chairperson-in-Office | of body
    office chair | Chair; chairman; chairperson; Chairwoman | plural Chairs; chairmen; chairpersons | title Chairman | of body
    office deputy-chair | Deputy Chairman; Deputy Chair; Vice Chairman; Vice-Chairman; Deputy Chairperson; Vice Chair | plural Deputy Chairmen; Vice Chairmen | title Deputy Chairman | of body
    office secretary-general | Secretary General; Secretary-General; General Secretary | plural Secretaries General; Secretaries-General | title Secretary General | of body
    office deputy-secretary-general | Deputy Secretary General; Deputy Secretary-General; Assistant Secretary-General; Assistant Secretary General | plural Deputy Secretaries General; Deputy Secretaries-General | title Deputy Secretary General | of body
    office under-secretary-general | Under-Secretary-General; Under-Secretary General; Under Secretary General | plural Under-Secretaries-General | title Under-Secretary-General | of body
    office executive-secretary | Executive Secretary | plural Executive Secretaries | title Executive Secretary | of body
    office executive-director | Executive Director | plural Executive Directors | title Executive Director | of body
    office director-general | Director General; Director-General; Director | plural Directors General; Directors-General; Directors | title Director General | of body
    office coordinator | coordinator; Co-ordinator | plural coordinators; Co-ordinators | title Coordinator | of body
    office head | head; Chief | plural heads | title Head | of state; body
    office deputy-head | Deputy Head; Deputy Chief | plural Deputy Heads; Deputy Chiefs | title Deputy Head | of state; body
    office chief-monitor | Chief Monitor; Chief Observer | plural Chief Monitors | title Chief Monitor | of body
    office spokesperson | spokesperson; spokesman; spokeswoman; Press Secretary | plural spokespersons; spokespeople | title Spokesperson | of state; body

    # Soldiers and clergy.
    office commander | commander; Commander-in-Chief; Commander in Chief; Supreme Commander; Force Commander; Military Commander | plural commanders; Commanders-in-Chief | title Commander | of state; body
    office chief-of-staff | Chief of Staff; Chief of the General Staff; Chief of General Staff; Chief of Defence; Chief of Defence Forces; Chief of the Defence Forces; Chief of the Defence Force | plural Chiefs of Staff; Chiefs of General Staff | title Chief of the General Staff | of state; body
    office general | General; Major General; Lieutenant General; Colonel General | plural generals | title General | of state; body
    office colonel | Colonel; Lieutenant Colonel | plural Colonels | title Colonel | of state; body
    office patriarch | Patriarch; Ecumenical Patriarch; Supreme Patriarch | plural Patriarchs | title Patriarch | of body
    office catholicos | Supreme Patriarch and Catholicos of All Armenians; Catholicos of All Armenians; Catholicos | title Supreme Patriarch and Catholicos of All Armenians | of body
    office grand-mufti | Grand Mufti; Mufti; Sheikhulislam; Sheikh-ul-Islam; Sheikh ul-Islam; Sheikh-ul-Islam and Chairman | plural Grand Muftis | title Grand Mufti | of body
    office pope | Pope; Holy Father | title Pope | of body
    office archbishop | Archbishop; Bishop; Cardinal | plural Archbishops; Bishops; Cardinals | title Archbishop | of body
    office chief-rabbi | Chief Rabbi | title Chief Rabbi | of body
    """#
}
