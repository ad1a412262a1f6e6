public import Accounting

extension Company {
  /// The demo company: Harrow & Finch, who sell and service espresso machines and office IT.
  ///
  /// It is read once; every use is a copy of its own.
  public static let demo: Company = {
    do throws(TextTableFault) {
      return try CompanyText.company(of: PackageResources.demo_company_tables, .demo)
    } catch {
      preconditionFailure("line \(error.line) of the demo company: \(error.reason)")
    }
  }()

  /// The day on which the demo company's orders were entered and its sessions start.
  public static let demoWorkDate = CalendarDate(year: 2026, month: 1, day: 26) ?? .blank

  /// The user who entered the demo company's orders and whom its sessions start with.
  public static let demoUser: LongCode = "TRAINER"
}

extension EditContext {
  /// The demo company's user on its work date.
  public static let demo = EditContext(workDate: Company.demoWorkDate, user: Company.demoUser)
}
