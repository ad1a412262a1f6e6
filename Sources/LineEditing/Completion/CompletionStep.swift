/// What one Tab does to the line.
enum CompletionStep: Equatable {
  /// Puts `text` in place of the last `replaced` scalars before the cursor.
  case insert(replaced: Int, text: String)
  /// Shows what there is to choose from.
  case list(Completions)
  /// Nothing, with a beep.
  case nothing

  /// Chooses: one completion is inserted, of several the common start; a Tab again lists them.
  init(request: CompletionRequest, completions: Completions, isRepeated: Bool) {
    let word = wordBeforeEnd(of: request.beforeCursor)
    guard let first = completions.list.first else {
      self = .nothing
      return
    }
    let replaced = word.unicodeScalars.count
    if completions.omitted == 0,
      completions.list.allSatisfy({ $0.insertion == first.insertion })
    {
      self = .insert(replaced: replaced, text: first.insertion + request.blankAfter)
      return
    }
    let common = completions.commonStart
    let isLonger = common.utf8.count > word.utf8.count
    if isLonger, common.lowercased().hasPrefix(word.lowercased()) {
      self = .insert(replaced: replaced, text: common)
    } else {
      self = isRepeated ? .list(completions) : .nothing
    }
  }
}

extension CompletionRequest {
  /// A blank to end a word with, unless one follows already.
  fileprivate var blankAfter: String {
    text.utf8.dropFirst(max(cursor, 0)).first == UInt8(ascii: " ") ? "" : " "
  }
}

/// The longest start all texts share, in whole characters.
func commonPrefix(of texts: [String]) -> String {
  guard var common = texts.first else { return "" }
  for text in texts.dropFirst() {
    let same = zip(common, text).prefix { $0 == $1 }.count
    common = String(common.prefix(same))
  }
  return common
}

/// The unfinished word a text ends with; a quote at its start keeps blanks inside.
func wordBeforeEnd(of text: String) -> String {
  var word = String.UnicodeScalarView()
  var quote: Unicode.Scalar?
  var isEscaped = false
  for scalar in text.unicodeScalars {
    if let open = quote {
      word.append(scalar)
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\", open == "\"" {
        isEscaped = true
      } else if scalar == open {
        quote = nil
      }
    } else if scalar == " " || scalar == "\t" || scalar == "\n" {
      word.removeAll()
    } else {
      if word.isEmpty, scalar == "\"" || scalar == "'" { quote = scalar }
      word.append(scalar)
    }
  }
  return String(word)
}
