internal import Glibc

/// Where a user's files belong, after the XDG base directory specification.
enum Folders {
  /// `$XDG_DATA_HOME`, else `~/.local/share`.
  static func data(_ variable: (String) -> String?) -> String? {
    folder("XDG_DATA_HOME", else: "/.local/share", variable)
  }

  /// `$XDG_STATE_HOME`, else `~/.local/state`.
  static func state(_ variable: (String) -> String?) -> String? {
    folder("XDG_STATE_HOME", else: "/.local/state", variable)
  }

  /// Makes the folders above a file that are missing; whether it worked shows when the file is opened.
  static func make(parentOf path: String, mode: mode_t = 0o755) {
    for index in path.utf8.indices.dropFirst() where path.utf8[index] == UInt8(ascii: "/") {
      mkdir(String(path[..<index]), mode)
    }
  }

  /// A relative path in a variable is to be ignored, says the specification.
  private static func folder(
    _ name: String, else usual: String, _ variable: (String) -> String?
  ) -> String? {
    if let path = variable(name), path.hasPrefix("/") { return path }
    guard let home = variable("HOME"), !home.isEmpty else { return nil }
    return home + usual
  }
}
