import Testing

/// Tests at a terminal run one after the other: each waits for another process, and all of them
/// together would wait longer than each may.
@Suite(.serialized) enum AtTerminal {}
