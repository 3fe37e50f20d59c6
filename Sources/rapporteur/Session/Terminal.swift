internal import Glibc

/// What is known of the surroundings on both ends: is somebody typing, is somebody looking, how wide is the screen.
struct Terminal {
  /// Standard input is typed by a person.
  var readsTerminal: Bool
  /// Standard output is looked at by a person.
  var writesTerminal: Bool
  /// Standard error is looked at by a person.
  var warnsTerminal: Bool
  /// Colour and bold may be used: a terminal, and neither `NO_COLOR` nor `TERM=dumb`.
  var hasColour: Bool
  /// Width in columns; 80 when unknown.
  var columns: Int
  /// Height in lines; 24 when unknown.
  var rows: Int

  /// Nobody is looking: what tests and pipes get.
  static let none = Terminal(
    readsTerminal: false, writesTerminal: false, warnsTerminal: false, hasColour: false, columns: 80, rows: 24)

  /// Asks the operating system. `COLUMNS` and `LINES` win over the terminal's own word.
  static func surrounding(_ variable: (String) -> String?) -> Terminal {
    var size = winsize()
    let writes = isatty(STDOUT_FILENO) == 1
    let known = writes && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    func number(_ name: String, _ measured: UInt16, _ usual: Int) -> Int {
      if let text = variable(name), let value = Int(text), value > 0 { return value }
      return known && measured > 0 ? Int(measured) : usual
    }
    let noColour = variable("NO_COLOR").map { !$0.isEmpty } ?? false
    return Terminal(
      readsTerminal: isatty(STDIN_FILENO) == 1,
      writesTerminal: writes,
      warnsTerminal: isatty(STDERR_FILENO) == 1,
      hasColour: writes && !noColour && variable("TERM") != "dumb",
      columns: number("COLUMNS", size.ws_col, 80),
      rows: number("LINES", size.ws_row, 24))
  }
}

/// The few ways in which text stands out on a terminal.
enum Emphasis: String {
  case bold = "1"
  case faint = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"

  /// Wraps the text in the terminal's codes when colour is on, and leaves it alone otherwise.
  func callAsFunction(_ text: String, if isOn: Bool) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
