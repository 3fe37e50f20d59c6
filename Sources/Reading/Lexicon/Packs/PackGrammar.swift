/// Which keys a kind may have, and what stands behind a key.
extension Pack.Kind {
  var keys: [Pack.Key] {
    switch self {
    case .process: [.parties, .mediators]
    case .state: [.adjective, .capital, .people]
    case .area: [.authorities, .state, .adjective, .capital, .people]
    case .body: [.number, .members, .parent, .title, .aliasOf]
    case .office: [.plural, .title, .of]
    case .person: [.holds, .confidence]
    case .mechanism: [.aliasOf, .date, .parent, .confidence]
    case .document: [.date, .place, .issuers, .monthOnly, .confidence, .aliasOf]
    case .occasion: [.date, .place, .confidence]
    case .place: [.state]
    case .topic: []
    }
  }
}

extension Pack.Key {
  /// What a value must look like.
  enum Form {
    case words
    case identifier
    case choice([String])
    case period
    case tenure
  }

  var form: Form {
    switch self {
    case .adjective, .capital, .people, .plural, .title, .place, .monthOnly: .words
    case .authorities, .state, .members, .parent, .aliasOf, .issuers, .parties, .mediators: .identifier
    case .number: .choice(["singular", "plural"])
    case .of: .choice(["state", "body"])
    case .confidence: .choice(["low"])
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
