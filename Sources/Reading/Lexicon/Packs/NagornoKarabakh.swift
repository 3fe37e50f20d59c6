extension Pack {
  /// The Nagorno-Karabakh process, 1992 to 2024.
  public static let nagornoKarabakh = Pack(shipped: "nagorno-karabakh", text: nagornoKarabakhText)

  static let nagornoKarabakhText = #"""
    body minsk-group | OSCE Minsk Group; Minsk Group
    """#
}
