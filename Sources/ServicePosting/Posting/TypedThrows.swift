import Accounting

// The journals, tables and numbers each have an error type of their own. These turn them into
// the one of postings.

@inline(__always)
func numbers<Value>(
  _ body: () throws(NumberFault) -> Value
) throws(PostingError) -> Value {
  do {
    return try body()
  } catch {
    throw .bookkeeping(.number(error))
  }
}

@inline(__always)
func records<Value>(
  _ body: () throws(RecordFault) -> Value
) throws(PostingError) -> Value {
  do {
    return try body()
  } catch {
    throw .record(error)
  }
}

@inline(__always)
func journals<Value>(
  _ body: () throws(BookkeepingFault) -> Value
) throws(PostingError) -> Value {
  do {
    return try body()
  } catch {
    throw .bookkeeping(error)
  }
}
