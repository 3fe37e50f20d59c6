extension Pack {
  /// International organisations, titles, subjects of talks and documents that every process knows.
  public static let bodies = Pack(shipped: "bodies", text: bodiesText)

  static let bodiesText = #"""
    body un | United Nations; UN; U.N.
    """#
}
