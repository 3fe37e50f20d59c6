internal import ArgumentParser

/// The forms for other programs in which a ledger leaves on one stream.
enum ExportForm: String, EnumerableFlag {
  case ical, plover, dot, jsonld

  static func help(for form: ExportForm) -> ArgumentHelp? {
    switch form {
    case .ical: "A calendar of what falls due: windows of commitments and calls that nothing closed (RFC 5545)."
    case .plover: "One JSON object an event, with the nearest PLOVER category, mode and context, or none."
    case .dot: "Graphs for Graphviz: which statement leans on which document, who deals with whom."
    case .jsonld: "Web Annotations of every span with quote and position, and where they come from (PROV-O)."
    }
  }
}

/// Which of the two graphs.
enum GraphName: String, CaseIterable, ExpressibleByArgument {
  case documents, actors
}
