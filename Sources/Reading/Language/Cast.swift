import Negotiation

/// Whom a sentence tells of: what the next sentences lean on.
struct Cast {
  /// The subject of the first main clause.
  var subject: [Party] = []
  /// Whom the last call was addressed to.
  var addressee: [Party] = []
  /// Who was met or spoken with.
  var partners: [Party] = []
  /// Whom a that-clause tells of.
  var told: [Party] = []
  /// The subject of the last main clause.
  var last: [Party] = []
  /// The body the sentence tells of setting up.
  var founded: Party?
  /// Whether the subject is "I" or "we".
  var isAboutMe = false
  /// Whether the first main clause has a thing for its subject; `nil` without main clause.
  var isAboutThing: Bool?
}

extension Discourse {
  /// Takes over whom a sentence tells of.
  ///
  /// - Parameter named: whom it names last, besides its subject and whoever speaks.
  func follow(_ cast: Cast, named: [Party], _ lexicon: Lexicon) {
    func isSomebody(_ party: Party) -> Bool { lexicon.names.isSomebody(party) }
    let isOne = cast.subject.count == 1 && isSomebody(cast.subject[0])
    if !cast.subject.isEmpty {
      subject = cast.subject
      isAboutMe = cast.isAboutMe
      if isOne { speaker = cast.subject } else { several = cast.subject }
    }
    if !cast.addressee.isEmpty { addressee = cast.addressee }
    isAddressedLast = !cast.addressee.isEmpty
    partners = cast.partners
    everMet.join(cast.partners)
    namedLast = named
    if !cast.partners.isEmpty || !cast.isAboutMe { met = cast.partners }
    if isOne, !cast.partners.isEmpty, cast.subject == issuers, cast.partners.allSatisfy(isSomebody) {
      company = cast.subject + cast.partners
    }
    if isOne, cast.partners.count == 1, isSomebody(cast.partners[0]) {
      pair = cast.subject + cast.partners
    } else if !isOne, !cast.subject.isEmpty {
      pair = []
    }
    last = cast.last
    told = cast.told
    founded = cast.founded
    if let isAboutThing = cast.isAboutThing { self.isAboutThing = isAboutThing }
  }
}
