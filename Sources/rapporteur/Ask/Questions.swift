internal import ArgumentParser
internal import Projections

// The questions that need nothing but the common filters, in the order of the help.

/// The documents recorded.
struct Statements: Asking {
  static let view = View.statements
  static let examples = ["statements", "statements --process nagorno-karabakh --format markdown"]
  static let configuration = CommandConfiguration.verb(
    "statements", "The documents recorded, newest first.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// Every event.
struct Timeline: Asking {
  static let view = View.timeline
  static let examples = [
    "timeline --since 2020-12 --until 2020-12-31 --limit 5", "timeline --by azerbaijan --since 2018",
  ]
  static let configuration = CommandConfiguration.verb(
    "timeline", "Every event by the day it happened or is due.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// Who met whom.
struct Meetings: Asking {
  static let view = View.meetings
  static let examples = ["meetings --with azerbaijan", "meetings --since 2011-10 --until 2011-12"]
  static let configuration = CommandConfiguration.verb(
    "meetings", "Who met whom, where and when.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// Who travelled where.
struct Visits: Asking {
  static let view = View.visits
  var essential: Set<String> { ["places"] }
  static let examples = ["visits --by minsk-group", "visits --since 2020-12"]
  static let configuration = CommandConfiguration.verb(
    "visits", "Who travelled where, and when.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// What was discussed.
struct Discussions: Asking {
  static let view = View.discussions
  static let examples = ["discussions --to azerbaijan"]
  static let configuration = CommandConfiguration.verb(
    "discussions", "What was discussed, between whom.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// On what parties agreed.
struct Agreements: Asking {
  static let view = View.agreements
  static let examples = ["agreements --mechanism incident-investigation"]
  static let configuration = CommandConfiguration.verb(
    "agreements", "On what parties agreed, and how far.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// What was put to others.
struct Proposals: Asking {
  static let view = View.proposals
  static let examples = ["proposals --by minsk-group"]
  static let configuration = CommandConfiguration.verb(
    "proposals", "What was put to others for acceptance.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// Duties said to exist.
struct Obligations: Asking {
  static let view = View.obligations
  static let examples = ["obligations --as-of 2020-12-31"]
  static let configuration = CommandConfiguration.verb(
    "obligations", "Duties that were said to exist already.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// Stances held.
struct Positions: Asking {
  static let view = View.positions
  static let examples = ["positions --topic peaceful-settlement"]
  static let configuration = CommandConfiguration.verb(
    "positions", "Stances: since when they are held, when last repeated, how often.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// What was welcomed, regretted or condemned.
struct Evaluations: Asking {
  static let view = View.evaluations
  static let examples = ["evaluations --since 2020"]
  static let configuration = CommandConfiguration.verb(
    "evaluations", "What was welcomed, regretted or condemned.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// Violence and its victims.
struct Incidents: Asking {
  static let view = View.incidents
  static let examples = ["incidents --since 2011"]
  static let configuration = CommandConfiguration.verb(
    "incidents", "Reported violence, casualties and displacement.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// Material acts.
struct Actions: Asking {
  static let view = View.actions
  static let examples = ["actions --by sides"]
  static let configuration = CommandConfiguration.verb(
    "actions", "Material acts done or not done.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// Which statement leans on which document.
struct References: Asking {
  static let view = View.references
  var essential: Set<String> { ["documents"] }
  static let examples = ["references --document helsinki-final-act"]
  static let configuration = CommandConfiguration.verb(
    "references", "Which statement leans on which document.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// The documents leaned on.
struct Documents: Asking {
  static let view = View.documents
  static let examples = ["documents"]
  static let configuration = CommandConfiguration.verb(
    "documents", "The documents leaned on: how often, first and last, by whom.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// What is spoken of.
struct Topics: Asking {
  static let view = View.topics
  static let examples = ["topics --limit 10"]
  static let configuration = CommandConfiguration.verb(
    "topics", "What is spoken of: how often, first and last.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}

/// Who appears.
struct Actors: Asking {
  static let view = View.actors
  static let examples = ["actors --limit 10"]
  static let configuration = CommandConfiguration.verb(
    "actors", "Who appears, how often, in which roles.", examples: examples)
  @OptionGroup(title: "Filters") var narrowing: Narrowing
  @OptionGroup(title: "Presentation") var presentation: Presentation
  @OptionGroup var place: Place
}
