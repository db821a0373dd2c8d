/// What people write around the text of a message: to whom, from whom, and that it is passed on.
enum MessageForms {
  /// Whether the first line of a message greets: `Hi all,`, `Sehr geehrte Damen und Herren,`.
  static func isGreeting(_ line: String) -> Bool {
    guard line.utf8.count <= 60, let last = line.unicodeScalars.last, ",!:，".unicodeScalars.contains(last) else {
      return false
    }
    let folded = Folding.fold(line)
    return greetings.contains {
      folded.hasPrefix($0) && folded.utf8.dropFirst($0.utf8.count).first.map(ASCII.isLetter) != true
    }
  }

  /// Whether a line at the end of a message takes leave: `Best,`, `Best, Ada`, `Mit freundlichen Grüßen`.
  static func isClosing(_ line: String) -> Bool {
    guard line.utf8.count <= 60 else { return false }
    let parts = line.split(separator: ",", maxSplits: 1)
    guard let first = parts.first,
      closings.contains(Folding.fold(first.trimmingSpace()).filter { $0 != "!" && $0 != "." })
    else { return false }
    return parts.count == 1 || parts[1].split(separator: " ").count <= 3
  }

  /// Whether a line says that a passed on message follows: `---------- Forwarded message ---------`.
  static func isForward(_ line: String) -> Bool {
    guard line.utf8.count <= 80 else { return false }
    return forwards.contains(Folding.fold(line).filter { $0.isLetter || $0 == " " }.trimmingSpace())
  }

  private static let greetings = [
    "hi", "hello", "dear", "hey", "good morning", "good afternoon", "good evening", "hallo", "liebe", "lieber",
    "guten tag",
    "guten morgen", "sehr geehrte", "sehr geehrter", "moin", "bonjour", "cher", "chere", "chers", "hola", "buenos dias",
    "buenas tardes", "estimado", "estimada", "estimados", "ciao", "buongiorno", "gentile", "gentili", "beste", "ola",
    "caro",
  ]

  private static let closings: Set<String> = [
    "best", "best wishes", "best regards", "kind regards", "warm regards", "regards", "many thanks", "thanks",
    "thank you",
    "cheers", "sincerely", "yours", "yours sincerely", "yours faithfully", "all the best",
    "mit freundlichen grußen", "mit freundlichen grussen", "viele gruße", "viele grusse", "beste gruße", "beste grusse",
    "liebe gruße", "liebe grusse", "herzliche gruße", "herzliche grusse", "freundliche gruße", "freundliche grusse",
    "cordialement", "bien cordialement", "bien a vous", "saludos", "un saludo", "saludos cordiales", "cordiali saluti",
    "distinti saluti", "met vriendelijke groet", "groeten",
  ]

  private static let forwards: Set<String> = [
    "forwarded message", "original message", "begin forwarded message", "weitergeleitete nachricht",
    "ursprungliche nachricht", "anfang der weitergeleiteten nachricht", "message transfere", "message d'origine",
    "debut du message transfere", "mensaje reenviado", "mensaje original", "messaggio inoltrato", "messaggio originale",
  ]
}
