extension Pack {
  /// States, regions and cities of the world.
  public static let world = Pack(shipped: "world", text: worldText)

  static let worldText = #"""
    state armenia | Armenia; Republic of Armenia | adjective Armenian | capital Yerevan | people Armenians
    """#
}
