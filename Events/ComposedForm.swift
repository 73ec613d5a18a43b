import Foundation

/// Unicode's composed form (NFC), in which the log keeps all text.
///
/// A text in another form is refused and never changed: composing a compatibility ideograph would
/// put another character into a person's or an association's name.
package enum ComposedForm {
  /// Whether a text is in the composed form.
  package static func holds(_ text: String) -> Bool {
    // Most text can be seen to be composed without asking Foundation, which costs a hundred times.
    if text.unicodeScalars.allSatisfy(isInert) { return true }
    return text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
  }

  /// Whether a scalar stays as it is under NFC whatever stands beside it.
  private static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x0300,  // Latin; what combines begins at U+0300
      0x2010...0x2027, 0x2030...0x205E,  // dashes, quotation marks, dots
      0x3001...0x3029,  // Chinese marks, 〔 〕 among them; U+302A begins tone marks
      0x3400...0x4DBF, 0x4E00...0x9FFF,  // ideographs; U+F900 begins those that NFC replaces
      0xFF00...0xFFEF,  // full-width forms
      0x20000...0x2F7FF:  // more ideographs; U+2F800 begins those that NFC replaces
      true
    default: false
    }
  }
}
