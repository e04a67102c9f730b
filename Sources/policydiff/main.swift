import Glibc
import PolicyDiff
import PolicyDiffCommandLine

exit(PolicyDiffCommandLine.run(Array(CommandLine.arguments.dropFirst()), in: SystemEnvironment()).rawValue)
