/// Which keys a kind may have, and what stands behind a key.
extension Pack.Kind {
  func has(_ key: Pack.Key) -> Bool {
    switch key {
    case .parties, .mediators: self == .process
    case .adjective, .capital, .people: self == .state || self == .area
    case .authorities: self == .area
    case .state: self == .area || self == .place
    case .number, .members: self == .body
    case .parent: self == .body || self == .mechanism
    case .title: self == .body || self == .office
    case .plural, .of: self == .office
    case .holds: self == .person
    case .aliasOf: self == .body || self == .mechanism || self == .document
    case .date: self == .mechanism || self == .document || self == .occasion
    case .place: self == .document || self == .occasion
    case .issuers, .monthOnly: self == .document
    case .confidence: self == .person || self == .mechanism || self == .document || self == .occasion
    }
  }
}

extension Pack.Key {
  /// What a value must look like.
  enum Form {
    case words
    case identifier
    /// One of two words.
    case choice(String, String)
    case period
    case tenure
  }

  var form: Form {
    switch self {
    case .adjective, .capital, .people, .plural, .title, .place, .monthOnly: .words
    case .authorities, .state, .members, .parent, .aliasOf, .issuers, .parties, .mediators: .identifier
    case .number: .choice("singular", "plural")
    case .of: .choice("state", "body")
    case .confidence: .choice("low", "high")
    case .date: .period
    case .holds: .tenure
    }
  }

  /// Whether the key stands alone.
  var isFlag: Bool { self == .monthOnly }

  /// Whether the key takes one value only.
  var isSingle: Bool {
    switch self {
    case .number, .title, .parent, .aliasOf, .date, .confidence, .authorities: true
    default: false
    }
  }
}
