enum DemoCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status { .done }
}
