public import ArgumentParser
public import PostingCommands

extension OutputFormat: ExpressibleByArgument {}
